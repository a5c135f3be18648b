package org.linebyline.doclinker.formula.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;

/** Functions that equations have defined so far: later equations may use them. */
final class Library {

    private final Map<String, Expr> functions = new LinkedHashMap<>();

    /** A function whose name is its own in the whole book. */
    void define(String name, Expr function) {
        functions.putIfAbsent(name, function);
    }

    /** A function whose name may mean something else in other equations: they have to say that they mean this one. */
    void define(String name, String equation, Expr function) {
        functions.putIfAbsent(qualified(name, equation), function);
    }

    Map<String, Expr> functions() {
        return functions;
    }

    /** What the function goes by that an equation defines under a name. */
    Optional<String> of(String name, String equation) {
        return Optional.of(qualified(name, equation)).filter(functions::containsKey);
    }

    private static String qualified(String name, String equation) {
        return name + " of " + equation;
    }
}
