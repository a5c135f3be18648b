package org.linebyline.doclinker.formula.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Symbol;

/** All that an author writes of an equation and that its meaning depends on, wherever it stands. */
final class Wording {

    private Wording() {
    }

    static String of(Equation equation) {
        String tolerance = equation.tolerance().map(wanted -> String.valueOf(wanted.relative())).orElse("");
        return Stream.of(Stream.of(equation.id(), equation.formula().latex(), tolerance),
                equation.symbols().stream().map(Wording::of),
                equation.calls().stream().map(call -> call.latex() + " :: " + call.java()))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private static String of(Symbol symbol) {
        return symbol.latex() + " " + symbol.javaNames().stream().map(Symbol.JavaName::name).toList() + symbol.references();
    }
}
