package org.linebyline.doclinker.read.chapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.asciidoctor.extension.PreprocessorReader;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.read.files.Invisible;
import org.linebyline.doclinker.read.files.ProjectFiles;
import org.linebyline.doclinker.read.files.SourceText;

/**
 * Answers a chapter's include directives. Java is not copied in: a marker line takes its place, and the listing around it
 * learns which region it shows. Everything else is copied, from inside the project only.
 */
final class Includes {

    /** Begins the line that stands for a pulled region; its number follows. */
    static final String MARK = Invisible.RESERVED;

    private static final int MOST = 500;
    private static final Set<String> ONLY_A_PART = Set.of("lines", "tag", "tags");

    private final Layout layout;
    private final ProjectFiles files;
    private final Path folder;
    private final SourceText chapter;
    private final List<Listing.Pull> pulls = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private final Map<String, SourceText> copied = new HashMap<>();
    private final Map<String, Set<String>> inside = new HashMap<>();
    private int count;

    Includes(Layout layout, ProjectFiles files, Path folder, SourceText chapter) {
        this.layout = layout;
        this.files = files;
        this.folder = folder;
        this.chapter = chapter;
    }

    List<Listing.Pull> pulls() {
        return List.copyOf(pulls);
    }

    List<Damage> damage() {
        return List.copyOf(damage);
    }

    /** The files that were copied in, by their path from the root. */
    Map<String, SourceText> copied() {
        return Map.copyOf(copied);
    }

    /** Answers one directive. */
    void process(PreprocessorReader reader, String target, Map<String, Object> attributes) {
        SourceText source = copied.getOrDefault(Objects.toString(reader.getFile(), ""), chapter);
        int line = reader.getLineNumber() - 1;
        if (++count > MOST) {
            return;
        }
        try {
            if (count == MOST) {
                throw new ProjectFiles.Unreadable("a chapter has fewer than " + MOST + " includes, so join some of the files", false);
            }
            Path path = files.resolve(folder, target);
            if (target.endsWith(".java")) {
                pull(reader, source, line, path, attributes);
            } else {
                copy(reader, source, path, attributes);
            }
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(e.outside() ? Rule.MARKUP_UNSAFE : Rule.REFERENCE_BROKEN, source.line(line),
                    "cannot include '" + target + "': " + e.getMessage()));
        }
    }

    /** The marker stands, for Asciidoctor, in the line before, where the listing around it begins. */
    private void pull(PreprocessorReader reader, SourceText source, int line, Path path, Map<String, Object> attributes) {
        String tag = attributes.keySet().equals(Set.of("tag")) ? attributes.get("tag").toString() : "";
        String file = source == chapter ? null : source.path();
        reader.pushInclude(MARK + pulls.size() + "\n", file, file, line - 1, Map.of());
        Place place = source.within(line, files.exists(path) ? "tag=" : path.getFileName().toString());
        pulls.add(new Listing.Pull(tag.isEmpty() ? source.line(line) : place, layout.name(path), tag));
    }

    private void copy(PreprocessorReader reader, SourceText source, Path path, Map<String, Object> attributes)
            throws ProjectFiles.Unreadable {
        String name = layout.name(path);
        if (attributes.keySet().stream().anyMatch(ONLY_A_PART::contains)) {
            throw new ProjectFiles.Unreadable("a text is included whole: leave out lines= and tag=", false);
        }
        Set<String> around = new HashSet<>(inside.getOrDefault(source.path(), Set.of()));
        around.add(source.path());
        if (around.contains(name)) {
            throw new ProjectFiles.Unreadable("the file would include itself", false);
        }
        inside.put(name, around);
        boolean madeByRun = path.startsWith(layout.runs()) && !files.exists(layout.runs());
        String text = madeByRun ? "" : files.text(path);
        copied.put(name, SourceText.of(name, text));
        reader.pushInclude(text, name, name, 1, attributes);
    }
}
