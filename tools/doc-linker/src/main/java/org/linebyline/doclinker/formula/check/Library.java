package org.linebyline.doclinker.formula.check;

import java.util.LinkedHashMap;
import java.util.Map;

import org.linebyline.doclinker.formula.expr.Expr;

/** Functions with names of their own that equations have defined so far: later equations may use them. */
final class Library {

    private final Map<String, Expr> functions = new LinkedHashMap<>();

    void define(String name, Expr function) {
        functions.putIfAbsent(name, function);
    }

    Map<String, Expr> functions() {
        return functions;
    }
}
