package org.linebyline.doclinker.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.linebyline.doclinker.report.Trace.TracedEquation;

/** Equations, one line each. */
final class EquationTable {

    private final List<TracedEquation> equations;
    private final Paint paint;

    EquationTable(List<TracedEquation> equations, Paint paint) {
        this.equations = equations;
        this.paint = paint;
    }

    /**
     * The table.
     *
     * @param detail what else is said of an equation
     */
    String text(Function<TracedEquation, String> detail) {
        int number = widest(TracedEquation::number);
        int id = widest(TracedEquation::id);
        return equations.stream().map(equation -> {
            String name = pad(equation.number(), number) + "  " + pad(equation.id(), id);
            return paint.strong(name) + Words.clip(name + "  " + detail.apply(equation)).substring(name.length());
        }).collect(Collectors.joining("\n"));
    }

    private int widest(Function<TracedEquation, String> cell) {
        return Math.min(60, equations.stream().map(cell).mapToInt(String::length).max().orElse(0));
    }

    private static String pad(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - cell.length()));
    }
}
