package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.model.Equation;

/** Functions with names of their own that equations have defined so far: later equations may use them. */
final class Library {

    private final Map<String, Expr> functions = new LinkedHashMap<>();

    private final List<Equation> equations = new ArrayList<>();

    void define(String name, Expr function, Equation by) {
        if (functions.putIfAbsent(name, function) == null) {
            equations.add(by);
        }
    }

    /** Those that define a function. */
    List<Equation> equations() {
        return equations;
    }

    Map<String, Expr> functions() {
        return functions;
    }

    /** What the functions are, each of which may call those before it. */
    Scope scope() {
        Scope scope = Scope.of(Map.of());
        for (Map.Entry<String, Expr> function : functions.entrySet()) {
            scope = scope.with(function.getKey(), function.getValue().value(scope));
        }
        return scope;
    }
}
