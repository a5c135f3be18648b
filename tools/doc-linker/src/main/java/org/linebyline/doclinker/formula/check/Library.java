package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.model.Equation;

/** Functions that equations have defined so far: later equations may use them. */
final class Library {

    private final Map<String, Expr> functions = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();

    /** A function whose name is its own in the whole book. */
    void define(String name, Expr function, Equation by) {
        if (functions.putIfAbsent(name, function) == null) {
            equations.add(by);
        }
    }

    /** A function whose name may mean something else in other equations: they have to say that they mean this one. */
    void defineIn(Equation by, String name, Expr function) {
        define(qualified(name, by.id()), function, by);
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

    /** What the function goes by that an equation defines under a name. */
    Optional<String> of(String name, String equation) {
        return Optional.of(qualified(name, equation)).filter(functions::containsKey);
    }

    private static String qualified(String name, String equation) {
        return name + " of " + equation;
    }
}
