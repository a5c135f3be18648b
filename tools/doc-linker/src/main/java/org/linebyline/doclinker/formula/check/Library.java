package org.linebyline.doclinker.formula.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.kept.Digest;
import org.linebyline.doclinker.model.Equation;

/** Functions that equations have defined so far: later equations may use them. */
final class Library {

    private final Map<String, Expr> functions = new LinkedHashMap<>();
    private final Map<String, Equation> definedBy = new HashMap<>();
    private final Map<String, Map<String, Expr>> own = new HashMap<>();
    private Names names = Names.none();
    private String edition = "";

    /** A function whose name is its own in the whole book. */
    void define(String name, Expr function, Equation by) {
        if (functions.putIfAbsent(name, function) == null) {
            definedBy.put(name, by);
            own.computeIfAbsent(by.id(), absent -> new LinkedHashMap<>()).put(name, function);
            names = names.with(name, function.type());
            edition = Digest.of(edition + "\n" + name + "\n" + Wording.of(by));
        }
    }

    /** A function whose name may mean something else in other equations: they have to say that they mean this one. */
    void defineIn(Equation by, String name, Expr function) {
        define(qualified(name, by.id()), function, by);
    }

    Names names() {
        return names;
    }

    /** The same for two libraries into which the same was written in the same order. */
    String edition() {
        return edition;
    }

    boolean has(Set<String> functions) {
        return this.functions.keySet().containsAll(functions);
    }

    /** What an equation has defined. */
    Map<String, Expr> by(Equation equation) {
        return own.getOrDefault(equation.id(), Map.of());
    }

    Equation definedBy(String function) {
        return definedBy.get(function);
    }

    /** The functions that something needs, and those that they need themselves: each may call those before it. */
    Map<String, Expr> needed(Set<String> names) {
        Set<String> needed = new HashSet<>();
        names.forEach(name -> need(name, needed));
        Map<String, Expr> found = new LinkedHashMap<>(functions);
        found.keySet().retainAll(needed);
        return found;
    }

    private void need(String name, Set<String> needed) {
        if (functions.containsKey(name) && needed.add(name)) {
            FreeNames.in(functions.get(name)).forEach(free -> need(free, needed));
        }
    }

    /** The function that an equation defines under a name. */
    Optional<Names.Meaning> of(String name, String equation) {
        return names.get(qualified(name, equation));
    }

    private static String qualified(String name, String equation) {
        return name + " of " + equation;
    }
}
