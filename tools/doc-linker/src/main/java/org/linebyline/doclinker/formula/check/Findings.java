package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.model.Call;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Symbol;

/** Why parts of an equation have no meaning, each where it is written: in the formula, the where list, or the calls list. */
final class Findings {

    private final Equation equation;
    private final List<Damage> all = new ArrayList<>();

    Findings(Equation equation) {
        this.equation = equation;
    }

    List<Damage> all() {
        return List.copyOf(all);
    }

    void add(Unresolved fault) {
        all.add(new Damage(rule(fault), Settling.at(equation.latex(), equation.formula().latex(), fault.span()), fault.getMessage()));
    }

    /** A definition is at fault where it is written: in the formula, or in an entry of the where list. */
    void add(Statement definition, Unresolved fault, Declarations declarations) {
        Optional<Declarations.Definition> entry = declarations.definitions().stream()
                .filter(each -> each.statement() == definition).findFirst();
        entry.ifPresentOrElse(found -> add(found.entry(), rule(fault), fault.span(), fault.getMessage()), () -> add(fault));
    }

    void add(Declarations.Fault fault) {
        add(fault.entry(), Rule.FORMULA_NOT_EVALUATED, fault.span(), fault.message());
    }

    private void add(int entry, Rule rule, Span span, String message) {
        Symbol symbol = equation.symbols().get(entry);
        all.add(new Damage(rule, Settling.at(symbol.latexPlace(), symbol.latex(), span), message));
    }

    void add(Call call, Parsed.Fault fault) {
        Span span = new Span(fault.column(), fault.column());
        all.add(new Damage(Rule.FORMULA_NOT_EVALUATED, Settling.at(call.latexPlace(), call.latex(), span),
                fault.wrong() + ": " + fault.instead()));
    }

    private static Rule rule(Unresolved fault) {
        return switch (fault.reason()) {
            case UNDECLARED -> Rule.SYMBOL_UNDECLARED;
            case MISFIT -> Rule.SHAPE_MISMATCH;
            case UNCLEAR -> Rule.FORMULA_NOT_EVALUATED;
        };
    }
}
