package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.FORMULA_NOT_EVALUATED;
import static org.linebyline.doclinker.model.Rule.SHAPE_MISMATCH;
import static org.linebyline.doclinker.model.Rule.SYMBOL_UNDECLARED;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can happen to what an equation needs to be computed; formulas that say something else are planted as disagreements. */
final class ComputedFaults {

    private static final Pattern CALLED = Pattern.compile("\\.(\\w{3,})\\(");
    private static final Pattern EXCUSE = Pattern.compile("test=\"\\w+#(\\w+)\"");
    private static final Pattern COLUMN = Pattern.compile("stem:\\[([A-Za-z]) \\\\in \\\\mathbb\\{R\\}\\^([a-z])\\]::.*");

    private ComputedFaults() {
    }

    static List<Kind> kinds() {
        return List.of(
                ofEquations("method misspelled in a call", ComputedFaults::methodMisspelled),
                ofEquations("call for a part that the formula lacks", ComputedFaults::partLacking),
                ofEquations("input dropped from its where list", ComputedFaults::inputDropped),
                ofEquations("size of a vector changed in its where list", ComputedFaults::sizeChanged),
                ofEquations("test of an excuse misspelled", ComputedFaults::testMisspelled),
                ofEquations("test of an excuse dropped", ComputedFaults::testDropped));
    }

    private static Kind ofEquations(String name, Function<Displayed, Stream<Fault>> fault) {
        return new Kind(name, texts -> texts.equations().flatMap(fault));
    }

    private static Stream<Fault> methodMisspelled(Displayed equation) {
        Page page = equation.page();
        return evaluated(equation).flatMap(line -> CALLED.matcher(page.line(line)).results().limit(1).map(called -> {
            Page after = page.with(line, text -> text.replaceFirst("\\." + called.group(1) + "\\(", "." + Misspelled.of(called.group(1)) + "x("));
            return Fault.in(page, line, after, Expected.within(FORMULA_NOT_EVALUATED, after, line, line));
        }));
    }

    /** What only this call gave is then declared nowhere. */
    private static Stream<Fault> partLacking(Displayed equation) {
        Page page = equation.page();
        return evaluated(equation).map(line -> {
            Page after = page.with(line, text -> text.replaceFirst("stem:\\[(.*)\\]:: ", Matcher.quoteReplacement("stem:[77 + ") + "$1]:: "));
            return Fault.in(page, line, after, new Expected(Set.of(FORMULA_NOT_EVALUATED, SYMBOL_UNDECLARED), List.of(
                    new Expected.Area(page.path(), line, line, 0), new Expected.Area(page.path(), equation.from(), equation.to(), 0))));
        });
    }

    /** A letter that a call hands over. */
    private static Stream<Fault> inputDropped(Displayed equation) {
        Page page = equation.page();
        List<String> calls = evaluated(equation).map(page::line).toList();
        return columns(equation).filter(column -> calls.stream().anyMatch(call ->
                call.matches(".*:: `.*\\b" + column.letter() + "\\b.*"))).limit(1).map(column -> {
                    Page after = page.without(column.line());
                    return Fault.in(page, column.line(), after, new Expected(Set.of(SYMBOL_UNDECLARED, FORMULA_NOT_EVALUATED),
                            List.of(new Expected.Area(page.path(), equation.label(), column.line() + 20, 0))));
                });
    }

    /** Of two vectors of one size in one equation, the second. */
    private static Stream<Fault> sizeChanged(Displayed equation) {
        Page page = equation.page();
        List<Column> columns = columns(equation).toList();
        boolean added = columns.size() == 2 && columns.get(0).size().equals(columns.get(1).size())
                && evaluated(equation).findAny().isPresent() && page.lines(equation.from(), equation.to()).stream().anyMatch(line ->
                        line.matches(".*\\b" + columns.get(0).letter() + " [+-] " + columns.get(1).letter() + "\\b.*"));
        if (!added) {
            return Stream.empty();
        }
        int line = columns.get(1).line();
        Page after = page.with(line, text -> text.replaceFirst("\\^[a-z]\\]", "^u]"));
        return Stream.of(Fault.in(page, line, after, Expected.within(SHAPE_MISMATCH, after, equation.from(), equation.to())));
    }

    private static Stream<Fault> testMisspelled(Displayed equation) {
        Page page = equation.page();
        return excuse(equation).map(test -> {
            Page after = page.with(equation.label(), text -> text.replace("#" + test + "\"", "#" + Misspelled.of(test) + "\""));
            return Fault.in(page, equation.label(), after, Expected.at(FORMULA_NOT_EVALUATED, after, equation.label(),
                    after.line(equation.label()).replaceAll(".*test=\"([^\"]*)\".*", "$1")));
        });
    }

    private static Stream<Fault> testDropped(Displayed equation) {
        Page page = equation.page();
        return excuse(equation).map(test -> {
            Page after = page.with(equation.label(), text -> text.replaceFirst(",test=\"[^\"]*\"", ""));
            return Fault.in(page, equation.label(), after, Expected.at(FORMULA_NOT_EVALUATED, after, equation.label(), "excused="));
        });
    }

    private static Stream<String> excuse(Displayed equation) {
        return EXCUSE.matcher(equation.page().line(equation.label())).results().map(found -> found.group(1));
    }

    /** The lines of its calls, unless it is excused. */
    private static Stream<Integer> evaluated(Displayed equation) {
        return excuse(equation).findAny().isPresent() ? Stream.empty() : equation.calls().boxed();
    }

    /** A letter that is declared as a vector. */
    private record Column(int line, String letter, String size) {
    }

    private static Stream<Column> columns(Displayed equation) {
        return equation.whereEntries().boxed().flatMap(line -> {
            Matcher column = COLUMN.matcher(equation.page().line(line));
            return column.matches() ? Stream.of(new Column(line, column.group(1), column.group(2))) : Stream.empty();
        });
    }
}
