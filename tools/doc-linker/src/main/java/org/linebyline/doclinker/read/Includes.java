package org.linebyline.doclinker.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/**
 * Answers a chapter's include directives. Java is not copied in: a marker line takes its place, and the listing around it
 * learns which region it shows. Everything else is copied, from inside the project only.
 */
final class Includes extends IncludeProcessor {

    /** Begins the line that stands for a pulled region; its number follows. */
    static final String MARK = "\uE000";

    private static final int MOST = 500;

    private final Layout layout;
    private final ProjectFiles files;
    private final List<Listing.Pull> pulls = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private Path chapter;
    private int count;

    Includes(Layout layout) {
        this.layout = layout;
        this.files = new ProjectFiles(layout.root());
    }

    /** Forgets the chapter before. */
    void begin(Path file) {
        chapter = file;
        pulls.clear();
        damage.clear();
        count = 0;
    }

    List<Listing.Pull> pulls() {
        return List.copyOf(pulls);
    }

    List<Damage> damage() {
        return List.copyOf(damage);
    }

    @Override
    public boolean handles(String target) {
        return true;
    }

    @Override
    public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
        Place place = Place.line(layout.name(chapter), reader.getLineNumber() - 1);
        try {
            if (++count > MOST) {
                throw new ProjectFiles.Unreadable("more than " + MOST + " includes: does a file include itself?", false);
            }
            Path path = files.resolve(chapter.getParent(), target);
            if (target.endsWith(".java")) {
                pull(reader, path, place, attributes);
            } else {
                copy(reader, path, attributes);
            }
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(e.outside() ? Rule.MARKUP_UNSAFE : Rule.REFERENCE_BROKEN, place,
                    "cannot include '" + target + "': " + e.getMessage()));
        }
    }

    private void pull(PreprocessorReader reader, Path path, Place place, Map<String, Object> attributes)
            throws ProjectFiles.Unreadable {
        files.text(path);
        if (!attributes.keySet().equals(java.util.Set.of("tag"))) {
            throw new ProjectFiles.Unreadable("Java is pulled in by one tag: write [tag=ID]", false);
        }
        reader.pushInclude(MARK + pulls.size() + "\n", null, null, 1, Map.of());
        pulls.add(new Listing.Pull(place, layout.name(path), attributes.get("tag").toString()));
    }

    private void copy(PreprocessorReader reader, Path path, Map<String, Object> attributes)
            throws ProjectFiles.Unreadable {
        boolean madeByRun = path.startsWith(layout.runs()) && !java.nio.file.Files.isDirectory(layout.runs());
        String text = madeByRun ? "" : files.text(path);
        reader.pushInclude(text, layout.name(path), layout.name(path), 1, attributes);
    }
}
