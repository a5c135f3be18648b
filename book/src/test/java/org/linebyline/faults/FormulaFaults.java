package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.EQUATION_WITHOUT_CODE;
import static org.linebyline.doclinker.model.Rule.FORMULA_INVALID;
import static org.linebyline.doclinker.model.Rule.FORMULA_UNLABELLED;
import static org.linebyline.doclinker.model.Rule.ID_NOT_UNIQUE;
import static org.linebyline.doclinker.model.Rule.REGION_WITHOUT_EQUATION;
import static org.linebyline.doclinker.model.Rule.SYMBOL_UNDECLARED;
import static org.linebyline.doclinker.model.Rule.TERM_WITHOUT_CODE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can happen to an equation in its chapter. */
final class FormulaFaults {

    private FormulaFaults() {
    }

    static List<Kind> kinds() {
        return List.of(
                ofEquations("label dropped", FormulaFaults::labelDropped),
                ofEquations("label made a step", FormulaFaults::madeAStep),
                ofEquations("label misspelled", FormulaFaults::labelMisspelled),
                new Kind("id given twice", texts -> texts.chapters().stream().flatMap(FormulaFaults::givenTwice)),
                new Kind("chapter's name given to an equation", FormulaFaults::namedAfterAChapter),
                ofEquations("equation deleted", FormulaFaults::deleted),
                ofEquations("second formula without a name", FormulaFaults::nameless),
                ofEquations("brace of a formula lost", FormulaFaults::braceLost),
                ofEquations("command of a formula misspelled", FormulaFaults::commandMisspelled),
                ofEquations("term misspelled", FormulaFaults::termMisspelled),
                new Kind("term dropped", texts -> texts.regions().flatMap(region -> termDropped(region, texts))),
                ofEquations("Java name misspelled in a where list", FormulaFaults::javaNameMisspelled),
                new Kind("where lists of two equations swapped",
                        texts -> texts.chapters().stream().flatMap(FormulaFaults::whereListsSwapped)),
                new Kind("guarded symbol dropped from its where list",
                        texts -> texts.onlyRegions().flatMap(region -> symbolDropped(region, texts))));
    }

    private static Kind ofEquations(String name, Function<Displayed, Stream<Fault>> fault) {
        return new Kind(name, texts -> texts.equations().flatMap(fault));
    }

    private static Stream<Fault> labelDropped(Displayed equation) {
        Page after = equation.page().with(equation.label(), "[stem]");
        return one(equation, equation.label(), after, Expected.at(FORMULA_UNLABELLED, after, equation.from(), 1));
    }

    /** Then its region answers to nothing. */
    private static Stream<Fault> madeAStep(Displayed equation) {
        Page after = equation.page().with(equation.label(), "[stem.step]");
        return equation.include().stream().map(include -> Fault.in(equation.page(), equation.label(), after,
                new Expected(Set.of(REGION_WITHOUT_EQUATION), List.of(new Expected.Area(path(equation, include), 1, 999, 0)))));
    }

    private static Stream<Fault> labelMisspelled(Displayed equation) {
        Page after = equation.page().with(equation.label(),
                line -> line.replaceFirst("#" + equation.id(), "#" + Misspelled.of(equation.id())));
        return one(equation, equation.label(), after, Expected.at(EQUATION_WITHOUT_CODE, after, equation.label(), 1));
    }

    private static Stream<Fault> givenTwice(Page page) {
        List<Displayed> equations = Displayed.in(page);
        return equations.stream().skip(1).map(second -> {
            Displayed first = equations.get(equations.indexOf(second) - 1);
            Page after = page.with(second.label(), line -> line.replaceFirst("#" + second.id(), "#" + first.id()));
            return Fault.in(page, second.label(), after, Expected.at(ID_NOT_UNIQUE, after, second.label(), 1));
        });
    }

    private static Stream<Fault> namedAfterAChapter(Texts texts) {
        return texts.chapters().stream().flatMap(chapter -> {
            String slug = chapter.path().replaceAll(".*/|\\.adoc", "");
            return texts.equations().map(equation -> {
                Page after = equation.page().with(equation.label(), line -> line.replaceFirst("#" + equation.id(), "#" + slug));
                return Fault.in(equation.page(), equation.label(), after,
                        Expected.at(ID_NOT_UNIQUE, after, equation.label(), 1));
            });
        });
    }

    private static Stream<Fault> deleted(Displayed equation) {
        Page after = equation.page().without(equation.label(), equation.to() + 1);
        return equation.include().stream().map(include -> Fault.in(equation.page(), equation.label(), after,
                new Expected(Set.of(REGION_WITHOUT_EQUATION), List.of(new Expected.Area(path(equation, include), 1, 999, 0)))));
    }

    private static Stream<Fault> nameless(Displayed equation) {
        Page after = equation.page().insert(equation.label(), List.of("[stem]", "++++", "1 + 1 = 2", "++++", ""));
        return one(equation, equation.label(), after, Expected.at(FORMULA_UNLABELLED, after, equation.label() + 2, 1));
    }

    private static Stream<Fault> braceLost(Displayed equation) {
        return lines(equation).filter(line -> equation.page().line(line).contains("}")).limit(1).mapToObj(line -> {
            Page after = equation.page().with(line, text -> new StringBuilder(text).deleteCharAt(text.lastIndexOf('}')).toString());
            return Fault.in(equation.page(), line, after, Expected.within(FORMULA_INVALID, after, equation.from(), equation.to()));
        });
    }

    private static Stream<Fault> commandMisspelled(Displayed equation) {
        return lines(equation).filter(line -> equation.page().line(line).matches(".*\\\\(frac|sum|sqrt|mathbf|operatorname|log|exp)\\b.*"))
                .limit(1).mapToObj(line -> {
                    Page after = equation.page().with(line, text ->
                            text.replaceFirst("\\\\(frac|sum|sqrt|mathbf|operatorname|log|exp)\\b", "\\\\$1x"));
                    return Fault.in(equation.page(), line, after, Expected.within(FORMULA_INVALID, after, line, line));
                });
    }

    private static Stream<Fault> termMisspelled(Displayed equation) {
        return equation.terms().stream().limit(1).map(term -> {
            String name = Misspelled.of(term.name()) + "x";
            Page after = equation.page().with(term.line(), line -> line.replace("\\term{" + term.name() + "}", "\\term{" + name + "}"));
            return Fault.in(equation.page(), term.line(), after, Expected.at(TERM_WITHOUT_CODE, after, term.line(), "\\term{" + name));
        });
    }

    /** The markers of its lines then name nothing, unless a symbol goes by the same name. */
    private static Stream<Fault> termDropped(Tagged region, Texts texts) {
        Displayed equation = texts.equation(region.tag());
        List<String> symbols = equation.javaNames().stream().map(Displayed.Named::name).toList();
        return equation.terms().stream().filter(term -> !region.marked(term.name()).isEmpty() && !symbols.contains(term.name()))
                .limit(1).map(term -> {
                    Page after = equation.page().with(term.line(), line -> line.replace("\\term{" + term.name() + "}", ""));
                    int marked = region.marked(term.name()).get(0);
                    return Fault.in(equation.page(), term.line(), after,
                            Expected.atMarker(REGION_WITHOUT_EQUATION, region.page(), marked));
                });
    }

    private static Stream<Fault> javaNameMisspelled(Displayed equation) {
        return equation.javaNames().stream().limit(2).map(symbol -> {
            String name = "x" + Misspelled.of(symbol.name());
            Page after = equation.page().with(symbol.line(), line -> line.replace("(`" + symbol.name() + "`)", "(`" + name + "`)"));
            return Fault.in(equation.page(), symbol.line(), after, Expected.at(SYMBOL_UNDECLARED, after, symbol.line(), name));
        });
    }

    /** Of neighbors of which one names something that the other does not. */
    private static Stream<Fault> whereListsSwapped(Page page) {
        List<Displayed> equations = Displayed.in(page).stream().filter(equation -> equation.whereEntries().count() > 0).toList();
        return equations.stream().skip(1).filter(second -> !names(second).containsAll(names(equations.get(equations.indexOf(second) - 1))))
                .map(second -> {
                    Displayed first = equations.get(equations.indexOf(second) - 1);
                    int[] one = first.whereEntries().toArray();
                    int[] other = second.whereEntries().toArray();
                    Page after = page.without(other[0], other[other.length - 1]).insert(other[0], page.lines(one[0], one[one.length - 1]))
                            .without(one[0], one[one.length - 1]).insert(one[0], page.lines(other[0], other[other.length - 1]));
                    return Fault.in(page, one[0], after, Expected.within(SYMBOL_UNDECLARED, after, first.label(),
                            second.label() + one.length + other.length + 9));
                });
    }

    private static List<String> names(Displayed equation) {
        return equation.javaNames().stream().map(Displayed.Named::name).toList();
    }

    private static Stream<Fault> symbolDropped(Tagged region, Texts texts) {
        Displayed equation = texts.equation(region.tag());
        List<String> terms = equation.terms().stream().map(Displayed.Named::name).toList();
        return equation.javaNames().stream()
                .filter(symbol -> !region.marked(symbol.name()).isEmpty() && !terms.contains(symbol.name()) && !equation.isLetterElsewhere(symbol))
                .map(symbol -> {
                    Page after = equation.page().without(symbol.line());
                    int marked = region.marked(symbol.name()).get(0);
                    return Fault.in(equation.page(), symbol.line(), after,
                            Expected.atMarker(REGION_WITHOUT_EQUATION, region.page(), marked));
                });
    }

    /** The Java file that an include names. */
    private static String path(Displayed equation, int include) {
        return equation.page().line(include).replaceAll("include::\\{code\\}/(.*)\\[.*", "src/main/java/org/linebyline/$1");
    }

    private static IntStream lines(Displayed equation) {
        return IntStream.rangeClosed(equation.from(), equation.to());
    }

    private static Stream<Fault> one(Displayed equation, int line, Page after, Expected expected) {
        return Stream.of(Fault.in(equation.page(), line, after, expected));
    }
}
