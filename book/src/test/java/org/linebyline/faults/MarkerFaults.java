package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.REGION_TOO_COARSE;
import static org.linebyline.doclinker.model.Rule.REGION_WITHOUT_EQUATION;
import static org.linebyline.doclinker.model.Rule.TERM_WITHOUT_CODE;

import java.util.List;
import java.util.stream.Stream;

/** What can happen to the names at the ends of lines. */
final class MarkerFaults {

    private MarkerFaults() {
    }

    static List<Kind> kinds() {
        return List.of(
                new Kind("marker misspelled", texts -> texts.regions().flatMap(MarkerFaults::misspelled)),
                new Kind("marker on a brace", texts -> texts.regions().flatMap(MarkerFaults::onABrace)),
                new Kind("marker outside every region", texts -> texts.regions().flatMap(MarkerFaults::outside)),
                new Kind("marker dropped in a long region", texts -> texts.regions().flatMap(MarkerFaults::dropped)),
                new Kind("every marker of a term dropped", MarkerFaults::termDropped));
    }

    private static Stream<Fault> misspelled(Tagged region) {
        return region.marked().stream().limit(3).map(line -> {
            String name = Misspelled.of(region.marker(line)) + "x";
            Page after = Tagged.unmarked(region.page(), line).with(line, text -> text + " // (" + name + ")");
            return Fault.in(region.page(), line, after, Expected.atMarker(REGION_WITHOUT_EQUATION, after, line));
        });
    }

    private static Stream<Fault> onABrace(Tagged region) {
        return region.marked().stream().limit(1).flatMap(marked -> region.lines()
                .filter(line -> region.page().line(line).strip().equals("}")).limit(1).mapToObj(line -> {
                    String marker = "(" + region.marker(marked) + ")";
                    Page after = region.page().with(line, text -> text + " // " + marker);
                    return Fault.in(region.page(), line, after,
                            Expected.atMarker(REGION_WITHOUT_EQUATION, after, line));
                }));
    }

    private static Stream<Fault> outside(Tagged region) {
        return region.marked().stream().limit(1).map(marked -> {
            String marker = "(" + region.marker(marked) + ")";
            Page after = region.page().with(1, text -> text + " // " + marker);
            return Fault.in(region.page(), 1, after, Expected.atMarker(REGION_WITHOUT_EQUATION, after, 1));
        });
    }

    /** Of a statement that stands on a line of its own. */
    private static Stream<Fault> dropped(Tagged region) {
        return region.marked().size() <= 8 ? Stream.empty() : region.marked().stream()
                .filter(line -> code(region, line).matches(".*[;{]") && code(region, line - 1).matches(".*[;{}]")).limit(3)
                .map(line -> {
                    Page after = Tagged.unmarked(region.page(), line);
                    return Fault.in(region.page(), line, after, Expected.at(REGION_TOO_COARSE, after, region.begin(), "tag::"));
                });
    }

    private static String code(Tagged region, int line) {
        return region.page().line(line).replaceAll("\\s*//.*", "");
    }

    private static Stream<Fault> termDropped(Texts texts) {
        return texts.onlyRegions().flatMap(region -> {
            Displayed equation = texts.equation(region.tag());
            return equation.terms().stream().filter(term -> !region.marked(term.name()).isEmpty()).map(term -> {
                Page after = region.page();
                for (int line : region.marked(term.name())) {
                    after = Tagged.unmarked(after, line);
                }
                return Fault.in(region.page(), region.begin(), after,
                        Expected.at(TERM_WITHOUT_CODE, equation.page(), term.line(), "\\term{" + term.name() + "}"));
            });
        });
    }
}
