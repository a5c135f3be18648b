package org.linebyline.doclinker.formula.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Equation;

/** All that an author writes of an equation and that its meaning depends on, wherever it stands. */
final class Wording {

    private Wording() {
    }

    static String of(Equation equation) {
        return Stream.of(Stream.of(equation.id(), equation.formula().latex(), equation.tolerance().map(tolerance -> String.valueOf(tolerance.relative())).orElse("")),
                equation.symbols().stream().map(symbol -> symbol.latex() + " " + symbol.javaNames().stream().map(name -> name.name()).toList()
                        + symbol.references()),
                equation.calls().stream().map(call -> call.latex() + " :: " + call.java()))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
    }
}
