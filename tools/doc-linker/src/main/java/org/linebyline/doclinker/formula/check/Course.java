package org.linebyline.doclinker.formula.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** The order in which what an equation defines becomes known: what follows from its inputs, then what follows from the code. */
final class Course {

    private final Map<String, Expr> functions;
    private final List<Settled.Definition> definitions;
    private final Set<String> late = new HashSet<>();

    /** @param functions of other equations that this one needs, each behind those that it calls itself */
    Course(Settled settled, Map<String, Expr> functions) {
        this.functions = functions;
        this.definitions = settled.definitions();
        settled.codes().forEach(code -> code.symbol().ifPresent(late::add));
        definitions.stream().filter(definition -> !Collections.disjoint(FreeNames.in(definition.expr()), late))
                .forEach(definition -> late.add(definition.name()));
    }

    /** With the functions of other equations. */
    Scope functions(Scope values) {
        Scope scope = values;
        for (Map.Entry<String, Expr> function : functions.entrySet()) {
            scope = scope.with(function.getKey(), function.getValue().value(scope));
        }
        return scope;
    }

    /** With what follows from the inputs alone. */
    Scope before(Scope inputs, Set<String> needed) {
        return defined(inputs, needed, false);
    }

    /** With what follows from what the code gives. */
    Scope after(Scope coded, Set<String> needed) {
        return defined(coded, needed, true);
    }

    /** Whether it rests on what the code gives for a letter. */
    boolean isGiven(Expr expr) {
        return !Collections.disjoint(FreeNames.in(expr), late);
    }

    private Scope defined(Scope values, Set<String> needed, boolean after) {
        Scope scope = values;
        for (Settled.Definition definition : definitions) {
            if (needed.contains(definition.name()) && late.contains(definition.name()) == after) {
                scope = scope.with(definition.name(), value(definition.expr(), scope));
            }
        }
        return scope;
    }

    private static Value value(Expr expr, Scope scope) {
        try {
            return expr.value(scope);
        } catch (Undefined e) {
            return Value.Num.of(Double.NaN);
        }
    }

    /** Adds what the definitions of needed names need themselves. */
    void complete(Set<String> needed) {
        for (int i = definitions.size() - 1; i >= 0; i--) {
            if (needed.contains(definitions.get(i).name())) {
                needed.addAll(FreeNames.in(definitions.get(i).expr()));
            }
        }
    }
}
