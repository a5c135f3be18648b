package org.linebyline.doclinker.read.chapter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.read.files.SourceText;

/** What was written of a chapter, in its own file and in those that it includes: where an element of its HTML comes from. */
final class ChapterText {

    private static final Pattern ATTRIBUTE = Pattern.compile(":([\\w-]+):");
    private static final Pattern LINE = Pattern.compile("\\d{1,9}");
    private static final Evaluator CAPTION = QueryParser.parse("figcaption, caption, .title");

    private final SourceText chapter;
    private final Map<String, SourceText> included;
    private final Set<Found> found = new HashSet<>();
    /** From where a text, searched for from the beginning of a line, is searched for the next time. */
    private final Map<Found, Place> reached = new HashMap<>();

    private record Found(String text, Place place) {
    }

    ChapterText(SourceText chapter, Map<String, SourceText> included) {
        this.chapter = chapter;
        this.included = included;
    }

    SourceText chapter() {
        return chapter;
    }

    /** The line of the title. */
    Place title() {
        return chapter.line(1 + IntStream.range(0, chapter.lines().size())
                .filter(line -> chapter.lines().get(line).matches("[=#] .*")).findFirst().orElse(0));
    }

    /** The attributes that its files define. */
    Set<String> defined() {
        return Stream.concat(Stream.of(chapter), included.values().stream()).flatMap(part -> part.lines().stream())
                .map(ATTRIBUTE::matcher).filter(Matcher::lookingAt).map(entry -> entry.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A file of the chapter by its path from the root; the chapter's own for any other. */
    SourceText file(String path) {
        return included.getOrDefault(Objects.toString(path, ""), chapter);
    }

    /** Where one of some texts stands next in the block of an element; asked again, it tells the next place. */
    Place find(Element element, String... texts) {
        return find(source(element), first(element), texts);
    }

    /** The first line of its block, or, for what stands in a caption, of that. */
    private int first(Element element) {
        int line = line(element);
        return element.closest(CAPTION) == null ? line : source(element).captionAbove(line);
    }

    /** Where one of some texts stands next at or after a line; asked again, it tells the next place. */
    Place find(SourceText source, int line, String... texts) {
        Optional<Found> next = Stream.of(texts).flatMap(text -> next(source, line, text).stream())
                .min(Comparator.comparing(Found::place));
        next.ifPresent(found::add);
        return next.map(Found::place).orElseGet(() -> source.line(line));
    }

    private Optional<Found> next(SourceText source, int line, String text) {
        Found search = new Found(text, source.line(line));
        Optional<Found> next = source.occurrences(text, reached.getOrDefault(search, search.place()))
                .map(place -> new Found(text, place)).filter(candidate -> !found.contains(candidate)).findFirst();
        reached.put(search, next.map(Found::place).orElse(source.end()));
        return next;
    }

    /** Where a text in backticks first stands at or after a place: the column of the text itself. */
    Place after(Place place, String quoted) {
        SourceText source = file(place.path());
        return source.occurrences(quoted, place).findFirst().map(this::after).orElse(place);
    }

    /** Where the LaTeX of an inline formula begins that stands at or after a place. */
    Place latex(Place place, String latex) {
        Place bracketed = after(place, "[" + latex.replace("]", "\\]") + "]");
        return latex.isBlank() ? bracketed : bracketed.after(latex.substring(0, latex.indexOf(latex.strip())));
    }

    /** The next column, or, where an empty line has none, the same. */
    Place after(Place place) {
        int length = file(place.path()).lines().get(place.line() - 1).length();
        return new Place(place.path(), place.line(), Math.min(place.column() + 1, length + 1));
    }

    /** Where the attributes above the block of an element begin. */
    Place attributesAbove(Element element) {
        return source(element).line(source(element).attributesAbove(line(element)));
    }

    /** Where a text stands in the attributes above the block of an element. */
    Place inAttributesAbove(Element element, String written) {
        return find(source(element), attributesAbove(element).line(), written);
    }

    /** Where an id of an element stands; where it is made from a title, the line of that title. */
    Place anchor(Element element) {
        SourceText source = source(element);
        Place written = find(source, source.attributesAbove(line(element)), "#" + element.id(), "[" + element.id());
        return written.column() > 1 ? written : source.line(line(element));
    }

    private SourceText source(Element element) {
        Element placed = placed(element);
        return placed == null ? chapter : file(placed.attr("data-file"));
    }

    private static int line(Element element) {
        Element placed = placed(element);
        return placed == null ? 1 : Integer.parseInt(placed.attr("data-line"));
    }

    /** The element, or the nearest around it, that says where it comes from. */
    private static Element placed(Element element) {
        Element placed = element;
        while (placed != null && !(placed.hasAttr("data-line") && LINE.matcher(placed.attr("data-line")).matches())) {
            placed = placed.parent();
        }
        return placed;
    }
}
