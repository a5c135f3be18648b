package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.CHAPTER_INCOMPLETE;
import static org.linebyline.doclinker.model.Rule.INPUT_UNREADABLE;
import static org.linebyline.doclinker.model.Rule.MARKUP_UNSAFE;

import java.util.List;
import java.util.stream.Stream;

/** What can happen to the sections of a chapter, and what a chapter must not hold. */
final class ChapterFaults {

    private ChapterFaults() {
    }

    static List<Kind> kinds() {
        return List.of(
                new Kind("role of a section dropped", texts -> roles(texts).map(role -> in(role, role.page().without(role.line()), 1))),
                new Kind("role of a section misspelled", texts -> roles(texts).map(ChapterFaults::roleMisspelled)),
                new Kind("section emptied", texts -> roles(texts).map(ChapterFaults::emptied)),
                new Kind("title lost", texts -> texts.chapters().stream().map(page -> new Spot(page, 1)).map(spot ->
                        Fault.in(spot.page(), 1, spot.page().with(1, line -> line.substring(2)),
                                Expected.within(INPUT_UNREADABLE, spot.page(), 1, 3)))),
                unsafe("script in a chapter", "++++", "<script>alert(1)</script>", "++++"),
                unsafe("raw HTML in a sentence", "A +++<img src=x onerror=alert(1)>+++ in a sentence."),
                unsafe("link that runs a script", "Press link:javascript:alert(1)[here]."),
                unsafe("include from outside the project", "include::../../../../etc/hostname[]"),
                unsafe("picture from elsewhere", "image::https://example.org/x.svg[\"A picture from elsewhere\"]"));
    }

    private record Spot(Page page, int line) {
    }

    /** The lines that give a section one of the required roles. */
    private static Stream<Spot> roles(Texts texts) {
        return texts.chapters().stream().flatMap(page -> page.numbers().filter(line -> line < page.lines().size())
                .filter(line -> page.line(line).matches("\\[\\.[a-z-]+\\]") && page.line(line + 1).startsWith("== "))
                .mapToObj(line -> new Spot(page, line)));
    }

    private static Fault in(Spot spot, Page after, int line) {
        return Fault.in(spot.page(), spot.line(), after, Expected.within(CHAPTER_INCOMPLETE, after, line, line));
    }

    private static Fault roleMisspelled(Spot role) {
        String name = role.page().line(role.line()).replaceAll("[\\[\\].]", "");
        Page after = role.page().with(role.line(), "[." + Misspelled.of(name) + "]");
        return Fault.in(role.page(), role.line(), after, Expected.within(CHAPTER_INCOMPLETE, after, 1, role.line() + 1));
    }

    private static Fault emptied(Spot role) {
        Page page = role.page();
        int next = page.numbers().filter(line -> line > role.line() + 1 && page.line(line).matches("\\[\\.[a-z-]+\\]|== .*")
                && (page.line(line).startsWith("==") || page.line(line + 1).startsWith("== "))).findFirst().orElse(page.lines().size() + 1);
        Page after = page.without(role.line() + 2, next - 1).insert(role.line() + 2, "");
        return Fault.in(page, role.line(), after, Expected.within(CHAPTER_INCOMPLETE, after, role.line(), role.line() + 1));
    }

    /** Put in front of every section, after the blank line that ends the one before. */
    private static Kind unsafe(String name, String... lines) {
        return new Kind(name, texts -> roles(texts).map(role -> {
            Page after = role.page().insert(role.line(), List.of(lines)).insert(role.line() + lines.length, "");
            return Fault.in(role.page(), role.line(), after,
                    Expected.within(MARKUP_UNSAFE, after, role.line(), role.line() + lines.length - 1));
        }));
    }
}
