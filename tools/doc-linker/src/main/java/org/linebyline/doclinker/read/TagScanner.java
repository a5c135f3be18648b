package org.linebyline.doclinker.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;

/** Finds tagged regions with Asciidoctor's own pattern, and the malformed tags that Asciidoctor passes over in silence. */
final class TagScanner {

    /** No tag is longer than this, so that a line of a million characters is read in no time. */
    private static final String TAG = "(tag|end)::(\\S{1,200}?)\\[\\]";
    private static final Pattern DIRECTIVE = Pattern.compile("\\b" + TAG + "(?=$|\\s)");
    private static final Pattern ALONE = Pattern.compile("\\s*//\\s*" + TAG + "\\s*");

    private final String path;
    private final List<Region> regions = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    private record Opened(String tag, Place place) {
    }

    private TagScanner(String path) {
        this.path = path;
    }

    static TagScanner scan(String path, List<String> lines) {
        TagScanner scanner = new TagScanner(path);
        for (int line = 1; line <= lines.size(); line++) {
            Matcher directive = DIRECTIVE.matcher(lines.get(line - 1));
            if (directive.find()) {
                scanner.directive(lines.get(line - 1), directive, line);
            }
        }
        scanner.unclosed(lines.size());
        scanner.regions.sort(Comparator.comparing(Region::place));
        return scanner;
    }

    List<Region> regions() {
        return List.copyOf(regions);
    }

    List<Damage> damage() {
        return List.copyOf(damage);
    }

    /** A malformed tag is noted, then taken for what was meant: one mistake makes one finding. */
    private void directive(String text, Matcher directive, int line) {
        Place place = new Place(path, line, directive.start() + 1);
        boolean alone = ALONE.matcher(text).matches();
        if (!alone) {
            malformed(place, "a tag stands alone on its line, as // " + directive.group()
                    + ": Asciidoctor drops the whole line from the listing");
        }
        if (directive.group(1).equals("tag")) {
            begin(directive.group(2), place);
        } else {
            end(directive.group(2), place, alone ? line - 1 : line);
        }
    }

    private void begin(String tag, Place place) {
        if (!seen.add(tag)) {
            malformed(place, "tag '" + tag + "' is opened twice in this file: give each region of an equation a file"
                    + " of its own, or join the two");
        }
        open.push(new Opened(tag, place));
    }

    private void end(String tag, Place place, int last) {
        if (open.stream().noneMatch(opened -> opened.tag().equals(tag))) {
            malformed(place, "end::" + tag + "[] closes nothing: no // tag::" + tag + "[] is open above it");
            return;
        }
        if (!open.peek().tag().equals(tag)) {
            malformed(place, "end::" + tag + "[] crosses '" + open.peek().tag() + "', which opened later and is still open");
        }
        Opened opened = open.stream().filter(candidate -> candidate.tag().equals(tag)).findFirst().orElseThrow();
        open.remove(opened);
        regions.add(new Region(tag, new Lines(opened.place().line() + 1, last), opened.place()));
    }

    private void unclosed(int lastLine) {
        for (Opened tag : open) {
            malformed(tag.place(), "tag '" + tag.tag() + "' is never closed: add // end::" + tag.tag() + "[]");
            regions.add(new Region(tag.tag(), new Lines(tag.place().line() + 1, lastLine), tag.place()));
        }
    }

    private void malformed(Place place, String message) {
        damage.add(new Damage(Rule.TAG_MALFORMED, place, message));
    }
}
