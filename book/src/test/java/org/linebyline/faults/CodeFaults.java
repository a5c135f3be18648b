package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.CODE_WITHOUT_EQUATION;
import static org.linebyline.doclinker.model.Rule.EQUATION_WITHOUT_CODE;
import static org.linebyline.doclinker.model.Rule.INPUT_UNREADABLE;
import static org.linebyline.doclinker.model.Rule.REGION_TOO_COARSE;
import static org.linebyline.doclinker.model.Rule.SYMBOL_UNDECLARED;

import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can happen to the code itself. */
final class CodeFaults {

    private CodeFaults() {
    }

    static List<Kind> kinds() {
        return List.of(
                new Kind("method outside every region", texts -> bodies(texts).flatMap(CodeFaults::method)),
                new Kind("constant outside every region", texts -> bodies(texts).flatMap(CodeFaults::constant)),
                new Kind("initializer block outside every region", texts -> bodies(texts).flatMap(CodeFaults::block)),
                new Kind("lambda outside every region", texts -> bodies(texts).flatMap(CodeFaults::lambda)),
                new Kind("second type in a file", texts -> texts.code().stream().flatMap(CodeFaults::secondType)),
                new Kind("helper duplicated", texts -> texts.regions().flatMap(CodeFaults::duplicated)),
                new Kind("helper inlined", CodeFaults::inlined),
                new Kind("line added to a long region", texts -> texts.regions().flatMap(CodeFaults::grown)),
                new Kind("semicolon lost", texts -> texts.regions().flatMap(CodeFaults::semicolonLost)),
                new Kind("brace lost", texts -> bodies(texts).flatMap(CodeFaults::braceLost)),
                new Kind("Java file deleted", CodeFaults::deleted),
                new Kind("symbol renamed in the code", CodeFaults::symbolRenamed));
    }

    /** Files whose last type has a body of several lines; a record may end in {@code {}}. */
    private static Stream<Page> bodies(Texts texts) {
        return texts.code().stream().filter(page -> page.lines().contains("}"));
    }

    private static Stream<Fault> method(Page page) {
        return atTheEnd(page, List.of("", "    static double stray(double x) {", "        return 2 * x;", "    }"), 2, 9);
    }

    private static Stream<Fault> constant(Page page) {
        return atTheEnd(page, List.of("", "    static final double STRAY = 1.5;"), 1, 5);
    }

    private static Stream<Fault> block(Page page) {
        return page.text().contains(" class ") ? atTheEnd(page, List.of("    static {", "        System.gc();", "    }"), 1, 9)
                : Stream.empty();
    }

    private static Stream<Fault> lambda(Page page) {
        return atTheEnd(page, List.of("    static IntSupplier stray() {", "        return", "            () -> 1;",
                "    }"), 1, 9);
    }

    private static Stream<Fault> secondType(Page page) {
        int end = page.lines().size();
        Page after = page.insert(end, List.of("record Stray(double x) {", "    double twice() {", "        return 2 * x;", "    }", "}"));
        return Stream.of(Fault.in(page, end, after, Expected.at(CODE_WITHOUT_EQUATION, after, end + 2, 9)));
    }

    /** New lines in front of the brace that closes the file. */
    private static Stream<Fault> atTheEnd(Page page, List<String> lines, int executable, int column) {
        int end = lastBrace(page);
        Page after = page.insert(end, lines);
        return Stream.of(Fault.in(page, end, after, Expected.at(CODE_WITHOUT_EQUATION, after, end + executable, column)));
    }

    private static Stream<Fault> duplicated(Tagged region) {
        int end = lastBrace(region.page());
        List<String> copy = region.code();
        Page after = region.page().insert(end, copy);
        return Stream.of(Fault.in(region.page(), region.begin(), after,
                Expected.within(CODE_WITHOUT_EQUATION, after, end, end + copy.size() - 1)));
    }

    /** The code of one region moves into another of its file, and its equation is left with none. */
    private static Stream<Fault> inlined(Texts texts) {
        Set<String> only = texts.onlyRegions().map(Tagged::tag).collect(Collectors.toSet());
        return texts.code().stream().flatMap(page -> {
            List<Tagged> regions = Tagged.in(page);
            return regions.stream().skip(1).filter(region -> only.contains(region.tag())).map(region -> {
                Tagged host = regions.get(regions.indexOf(region) - 1);
                Page after = page.without(region.begin(), region.end()).insert(host.end(), region.code());
                Displayed equation = texts.equation(region.tag());
                return Fault.in(page, region.begin(), after,
                        Expected.at(EQUATION_WITHOUT_CODE, equation.page(), equation.label(), 1));
            });
        });
    }

    /** Behind a statement of a region in which every line has a name. */
    private static Stream<Fault> grown(Tagged region) {
        return region.marked().size() <= 8 ? Stream.empty() : region.marked().stream()
                .filter(line -> region.page().line(line).contains(";") && region.page().line(line).startsWith("        "))
                .filter(line -> !region.page().line(line).strip().matches("(return|throw|case|default)\\b.*"))
                .limit(1).map(line -> {
                    Page after = region.page().insert(line + 1, "        System.gc();");
                    return Fault.in(region.page(), line, after, Expected.at(REGION_TOO_COARSE, after, region.begin(), "tag::"));
                });
    }

    private static Stream<Fault> semicolonLost(Tagged region) {
        return region.lines().filter(line -> region.page().line(line).matches(".*\\S;(\\s+//.*)?")).limit(1).mapToObj(line -> {
            Page after = region.page().with(line, text -> text.replaceFirst(";(\\s+//.*)?$", "$1"));
            return Fault.in(region.page(), line, after, Expected.within(INPUT_UNREADABLE, after, line, line + 1));
        });
    }

    private static Stream<Fault> braceLost(Page page) {
        int end = lastBrace(page);
        Page after = page.without(end);
        return Stream.of(Fault.in(page, end, after, Expected.within(INPUT_UNREADABLE, after, 1, after.lines().size())));
    }

    /** Every equation that has code there, and nowhere else, is left without. */
    private static Stream<Fault> deleted(Texts texts) {
        return texts.code().stream().flatMap(page -> {
            List<Expected.Area> equations = texts.onlyRegions().filter(region -> region.page().equals(page))
                    .map(region -> texts.equation(region.tag()))
                    .map(equation -> new Expected.Area(equation.page().path(), equation.label(), equation.label(), 1)).toList();
            return equations.isEmpty() ? Stream.empty()
                    : Stream.of(Fault.without(page, new Expected(Set.of(EQUATION_WITHOUT_CODE), equations)));
        });
    }

    /** In the only region of an equation, wherever the name stands there; the where list still has the old one. */
    private static Stream<Fault> symbolRenamed(Texts texts) {
        return texts.onlyRegions().flatMap(region -> {
            Displayed equation = texts.equation(region.tag());
            return equation.javaNames().stream().filter(symbol -> used(region, symbol.name())).limit(2).map(symbol -> {
                Page after = renamed(region, symbol.name());
                return new Fault(region.page().path() + ":" + region.begin() + " " + symbol.name(),
                        List.of(Fault.change(after)), Set.of(),
                        Expected.at(SYMBOL_UNDECLARED, equation.page(), symbol.line(), symbol.name() + "`)"));
            });
        });
    }

    private static boolean used(Tagged region, String name) {
        return region.code().stream().map(line -> line.replaceAll("//.*", "").replaceAll("\"[^\"]*\"", ""))
                .anyMatch(line -> !Misspelled.renamed(line, name, "").equals(line));
    }

    private static Page renamed(Tagged region, String name) {
        Page page = region.page();
        for (int line : region.lines().toArray()) {
            page = page.with(line, text -> Misspelled.renamed(text, name, Misspelled.of(name) + "Renamed"));
        }
        return page;
    }

    private static int lastBrace(Page page) {
        return page.numbers().filter(line -> page.line(line).equals("}")).max().orElseThrow();
    }
}
