package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.FIGURE_WITHOUT_WORDS;
import static org.linebyline.doclinker.model.Rule.REFERENCE_BROKEN;
import static org.linebyline.doclinker.model.Rule.SOURCE_UNKNOWN;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Rule;

/** What can happen to whatever points at something else. */
final class ReferenceFaults {

    private static final Pattern XREF = Pattern.compile("<<([^,>]+)");
    private static final Pattern SOURCE = Pattern.compile("source=\"([^,\"]+)");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<![A-Za-z_^])\\{([a-z]{2,}[a-z0-9]*-[a-z0-9-]+)\\}");
    private static final Pattern KEY = Pattern.compile("[a-z]+\\d{4}[a-z]?");

    private ReferenceFaults() {
    }

    static List<Kind> kinds() {
        return List.of(
                new Kind("cross reference misspelled", texts -> named(texts, XREF, false)
                        .map(named -> misspelled(named, REFERENCE_BROKEN, "<<"))),
                new Kind("citation misspelled", texts -> named(texts, XREF, true)
                        .map(named -> misspelled(named, SOURCE_UNKNOWN, "<<"))),
                new Kind("source of an equation misspelled", texts -> named(texts, SOURCE, true)
                        .map(named -> misspelled(named, SOURCE_UNKNOWN, ""))),
                new Kind("work dropped from the bibliography", ReferenceFaults::workDropped),
                new Kind("number of a run misspelled", texts -> named(texts, ATTRIBUTE, false)
                        .map(named -> misspelled(named, REFERENCE_BROKEN, "{"))),
                new Kind("picture misspelled", texts -> images(texts).map(image -> image(image, REFERENCE_BROKEN,
                        line -> line.replaceFirst("(\\w+)\\.svg", "$1s.svg")))),
                new Kind("picture without words", texts -> images(texts).map(image -> image(image, FIGURE_WITHOUT_WORDS,
                        line -> line.replaceFirst("\\[.*\\]", "[]")))),
                new Kind("words of a picture cut at a comma", texts -> images(texts)
                        .filter(image -> image.page().line(image.line()).contains(", "))
                        .map(image -> image(image, FIGURE_WITHOUT_WORDS, line -> line.replace("\"", "")))),
                new Kind("prerequisite misspelled", texts -> needs(texts).map(named -> misspelled(named, REFERENCE_BROKEN, ""))),
                new Kind("chapter that needs itself", texts -> needs(texts).map(ReferenceFaults::needsItself)),
                new Kind("prerequisites in a circle", ReferenceFaults::circle));
    }

    /** A name in a line of a chapter. */
    private record Named(Page page, int line, String name) {

        String slug() {
            return page.path().replaceAll(".*/|\\.adoc", "");
        }
    }

    private static Stream<Named> named(Texts texts, Pattern pattern, boolean keys) {
        return texts.chapters().stream().flatMap(page -> page.numbers().boxed().flatMap(line ->
                pattern.matcher(page.line(line)).results().limit(1).map(result -> new Named(page, line, result.group(1)))
                        .filter(named -> KEY.matcher(named.name()).matches() == keys)));
    }

    private static Fault misspelled(Named named, Rule rule, String before) {
        String slip = Misspelled.of(named.name());
        Page after = named.page().with(named.line(), line -> line.replaceFirst(Pattern.quote(before + named.name()),
                Matcher.quoteReplacement(before + slip)));
        return Fault.in(named.page(), named.line(), after, Expected.at(rule, after, named.line(), before + slip));
    }

    private static Stream<Fault> workDropped(Texts texts) {
        Page works = texts.bibliography();
        return works.numbers().filter(line -> works.line(line).matches("@\\w+\\{.*,")).boxed().flatMap(line -> {
            String key = works.line(line).replaceAll("@\\w+\\{(.*),", "$1");
            int end = works.numbers().filter(other -> other > line && works.line(other).equals("}")).findFirst().orElseThrow();
            List<Expected.Area> uses = texts.chapters().stream().flatMap(page -> page.numbers()
                    .filter(use -> page.line(use).matches(".*(<<|source=\")" + key + "\\b.*"))
                    .mapToObj(use -> new Expected.Area(page.path(), use, use, 0))).toList();
            return uses.isEmpty() ? Stream.empty() : Stream.of(Fault.in(works, line, works.without(line, end),
                    new Expected(Set.of(SOURCE_UNKNOWN), uses)));
        });
    }

    private static Stream<Named> images(Texts texts) {
        return texts.chapters().stream().flatMap(page -> page.numbers().filter(line -> page.line(line).startsWith("image::"))
                .mapToObj(line -> new Named(page, line, "")));
    }

    private static Fault image(Named image, Rule rule, UnaryOperator<String> change) {
        Page after = image.page().with(image.line(), change);
        return Fault.in(image.page(), image.line(), after, Expected.within(rule, after, image.line(), image.line()));
    }

    /** Every name in a header line of prerequisites. */
    private static Stream<Named> needs(Texts texts) {
        return texts.chapters().stream().flatMap(page -> page.numbers().filter(line -> page.line(line).startsWith(":needs:")).boxed()
                .flatMap(line -> Stream.of(page.line(line).substring(7).split(",")).map(name -> new Named(page, line, name.strip()))));
    }

    private static Fault needsItself(Named named) {
        Page after = named.page().with(named.line(), line -> line.replace(named.name(), named.slug()));
        return Fault.in(named.page(), named.line(), after, Expected.at(REFERENCE_BROKEN, after, named.line(), named.slug()));
    }

    /** What a chapter needs begins to need that chapter. */
    private static Stream<Fault> circle(Texts texts) {
        return needs(texts).flatMap(named -> texts.chapters().stream().filter(page -> page.path().endsWith("/" + named.name() + ".adoc"))
                .map(page -> {
                    int header = page.numbers().filter(line -> page.line(line).startsWith(":needs:")).findFirst().orElse(0);
                    Page after = header == 0 ? page.insert(2, ":needs: " + named.slug())
                            : page.with(header, line -> line + ", " + named.slug());
                    int line = header == 0 ? 2 : header;
                    return Fault.in(page, line, after, Expected.at(REFERENCE_BROKEN, after, line, named.slug()));
                })).collect(Collectors.toList()).stream();
    }
}
