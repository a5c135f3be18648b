package org.linebyline.doclinker.formula.expr;

import java.util.Map;
import java.util.HashMap;

import org.linebyline.doclinker.formula.value.Value;

/** What names stand for while a formula is computed. Never changed: a name that is bound makes a scope of its own. */
public final class Scope {

    private final Scope outer;
    private final Map<String, Value> own;

    private Scope(Scope outer, Map<String, Value> own) {
        this.outer = outer;
        this.own = own;
    }

    public static Scope of(Map<String, Value> values) {
        return new Scope(null, Map.copyOf(values));
    }

    public Scope with(String name, Value value) {
        return with(Map.of(name, value));
    }

    public Scope with(Map<String, Value> values) {
        return new Scope(this, new HashMap<>(values));
    }

    /** @throws IllegalStateException when nothing goes by the name, which a resolver has ruled out */
    public Value get(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Value value = scope.own.get(name);
            if (value != null) {
                return value;
            }
        }
        throw new IllegalStateException("nothing is called '" + name + "'");
    }
}
