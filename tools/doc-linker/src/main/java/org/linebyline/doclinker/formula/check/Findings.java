package org.linebyline.doclinker.formula.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.model.Call;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Symbol;

/** Why parts of an equation have no meaning, each where it is written: in the formula, the where list, or the calls list. */
final class Findings {

    private final Equation equation;
    private final Set<Damage> all = new LinkedHashSet<>();

    Findings(Equation equation) {
        this.equation = equation;
    }

    /** Each once, although a definition and what is claimed of it may both miss the same letter. */
    List<Damage> all() {
        return List.copyOf(all);
    }

    void add(Unresolved fault) {
        add(fault, equation.latex(), equation.formula().latex());
    }

    /** A definition is at fault where it is written: in the formula, or in an entry of the where list. */
    void add(Statement definition, Unresolved fault, Declarations declarations) {
        Optional<Declarations.Definition> entry = declarations.definitions().stream()
                .filter(each -> each.statement() == definition).findFirst();
        entry.ifPresentOrElse(found -> add(new Declarations.Fault(found.entry(), fault)), () -> add(fault));
    }

    void add(Declarations.Fault fault) {
        Symbol symbol = equation.symbols().get(fault.entry());
        add(fault.why(), symbol.latexPlace(), symbol.latex());
    }

    void add(Call call, Unresolved fault) {
        add(fault, call.latexPlace(), call.latex());
    }

    private void add(Unresolved fault, Place beginning, String latex) {
        all.add(new Damage(rule(fault), Settling.at(beginning, latex, fault.span()), fault.getMessage()));
    }

    private static Rule rule(Unresolved fault) {
        return switch (fault.reason()) {
            case UNDECLARED -> Rule.SYMBOL_UNDECLARED;
            case MISFIT -> Rule.SHAPE_MISMATCH;
            case UNCLEAR -> Rule.FORMULA_NOT_EVALUATED;
        };
    }
}
