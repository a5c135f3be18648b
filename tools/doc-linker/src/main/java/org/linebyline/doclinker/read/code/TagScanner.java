package org.linebyline.doclinker.read.code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Token;

/** Pairs the tags of a file. A malformed one is noted, then taken for what was meant: one mistake makes one finding. */
final class TagScanner {

    /**
     * A pair of tags.
     *
     * @param end of the closing tag
     * @param sound whether nothing is wrong with either
     */
    record Tagged(Region region, Place end, boolean sound) {
    }

    private record Opened(String tag, Place place, boolean sound) {
    }

    private final String path;
    private final List<Tagged> tagged = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();
    private final Set<String> seen = new HashSet<>();

    private TagScanner(String path) {
        this.path = path;
    }

    static TagScanner scan(String path, List<String> lines, List<Token> tokens) {
        TagScanner scanner = new TagScanner(path);
        Map<Integer, List<Token>> ofLine = tokens.stream().collect(Collectors.groupingBy(Token::line));
        for (int i = 0; i < lines.size(); i++) {
            int line = i + 1;
            TagDirective.in(lines.get(i), ofLine.getOrDefault(line, List.of()))
                    .ifPresent(directive -> scanner.directive(directive, new Place(path, line, directive.column() + 1)));
        }
        scanner.unclosed(lines.size());
        scanner.tagged.sort(Comparator.comparing(pair -> pair.region().place()));
        return scanner;
    }

    /** In the order of their opening tags. */
    List<Tagged> tagged() {
        return List.copyOf(tagged);
    }

    List<Damage> damage() {
        return List.copyOf(damage);
    }

    private void directive(TagDirective directive, Place place) {
        boolean sound = directive.complaint().isEmpty();
        if (!sound) {
            malformed(place, directive.complaint());
        }
        if (directive.meant() && directive.begins()) {
            begin(new Opened(directive.tag(), place, sound));
        } else if (directive.meant()) {
            end(directive.tag(), place, sound);
        }
    }

    private void begin(Opened opened) {
        boolean first = seen.add(opened.tag());
        if (!first && opened.sound()) {
            malformed(opened.place(), "tag '" + opened.tag() + "' is opened twice in this file: give each region of an equation"
                    + " a file of its own, or join the two");
        }
        open.push(new Opened(opened.tag(), opened.place(), opened.sound() && first));
    }

    private void end(String tag, Place place, boolean sound) {
        boolean opened = open.stream().anyMatch(candidate -> candidate.tag().equals(tag));
        boolean matches = !open.isEmpty() && open.peek().tag().equals(tag);
        if (sound && !matches) {
            malformed(place, mismatch(tag, opened));
        }
        if (opened && !matches) {
            Opened crossed = open.pop();
            open.push(new Opened(crossed.tag(), crossed.place(), false));
        }
        if (!open.isEmpty()) {
            close(opened ? tag : open.peek().tag(), place, sound && matches, sound ? place.line() - 1 : place.line());
        }
    }

    private String mismatch(String tag, boolean opened) {
        if (open.isEmpty()) {
            return "end::" + tag + "[] closes nothing: no // tag::" + tag + "[] is open above it; write one where its region begins, or take this out";
        }
        String last = open.peek().tag();
        return opened ? "end::" + tag + "[] crosses '" + last + "', which opened later: write // end::" + last + "[] above it"
                : "end::" + tag + "[] closes nothing, and '" + last + "' is open: write // end::" + last + "[], or rename both";
    }

    private void close(String tag, Place end, boolean sound, int last) {
        Opened opened = open.stream().filter(candidate -> candidate.tag().equals(tag)).findFirst().orElseThrow();
        open.remove(opened);
        Region region = new Region(tag, new Lines(opened.place().line() + 1, last), opened.place());
        tagged.add(new Tagged(region, end, opened.sound() && sound));
    }

    private void unclosed(int lastLine) {
        for (Opened opened : open) {
            if (opened.sound()) {
                malformed(opened.place(), "tag '" + opened.tag() + "' is never closed: add // end::" + opened.tag() + "[]");
            }
            Region region = new Region(opened.tag(), new Lines(opened.place().line() + 1, lastLine), opened.place());
            tagged.add(new Tagged(region, Place.line(path, lastLine), false));
        }
    }

    private void malformed(Place place, String message) {
        damage.add(new Damage(Rule.TAG_MALFORMED, place, message));
    }
}
