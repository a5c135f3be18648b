package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Call;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Excuse;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Symbol;
import org.linebyline.doclinker.model.Tolerance;

/**
 * Equations without a text around them. The formula is on line 1, entry number n of the where list on line 10 + n, and entry
 * number n of the calls list on line 20 + n.
 */
final class Equations {

    private Equations() {
    }

    /**
     * An equation.
     *
     * @param lists entries such as {@code x \in \mathbb{R} :: x}, where Java names follow, and {@code Ax => a.times(x)}
     */
    static Equation equation(String id, String latex, String... lists) {
        List<Symbol> symbols = new ArrayList<>();
        List<Call> calls = new ArrayList<>();
        for (String entry : lists) {
            if (entry.contains("=>")) {
                calls.add(call(entry.split("=>"), 21 + calls.size()));
            } else {
                symbols.add(symbol(entry.split("::"), 11 + symbols.size()));
            }
        }
        return new Equation(id, "", new Formula(latex, true), place(1), place(1), "", List.of(), symbols, calls, Optional.empty(),
                Optional.empty());
    }

    private static Symbol symbol(String[] entry, int line) {
        List<Symbol.JavaName> names = entry.length < 2 ? List.of() : Arrays.stream(entry[1].strip().split(", "))
                .map(name -> new Symbol.JavaName(name, place(line))).toList();
        return new Symbol(entry[0].strip(), place(line), List.of(), names, List.of(), place(line));
    }

    private static Call call(String[] entry, int line) {
        return new Call(entry[0].strip(), place(line), entry[1].strip(), place(line));
    }

    private static Place place(int line) {
        return new Place("book.adoc", line, 1);
    }

    static Equation tolerating(double relative, Equation equation) {
        return with(Optional.of(new Tolerance(relative, "a reason", place(1))), Optional.empty(), equation);
    }

    static Equation excused(String reason, String test, Equation equation) {
        return with(Optional.empty(), Optional.of(new Excuse(reason, test, place(1))), equation);
    }

    private static Equation with(Optional<Tolerance> tolerance, Optional<Excuse> excuse, Equation equation) {
        return new Equation(equation.id(), "", equation.formula(), equation.place(), equation.latex(), "", List.of(), equation.symbols(),
                equation.calls(), tolerance, excuse);
    }

    static LinkedEquation linked(Equation equation, Region... regions) {
        return new LinkedEquation(null, equation, "1.1", Stream.of(regions).toList(), List.of(),
                Collections.unmodifiableSortedSet(new TreeSet<>()), Mutants.NONE, new Evaluation.Missing());
    }
}
