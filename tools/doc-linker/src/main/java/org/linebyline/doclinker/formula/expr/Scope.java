package org.linebyline.doclinker.formula.expr;

import java.util.Map;
import java.util.function.Function;
import java.util.HashMap;

import org.linebyline.doclinker.formula.value.Value;

/** What names stand for while a formula is computed. Never changed: a name that is bound makes a scope of its own. */
public final class Scope {

    private final Scope outer;
    private final Map<String, Value> own;
    private final Map<String, Function<Scope, Value>> computed;

    private Scope(Scope outer, Map<String, Value> own, Map<String, Function<Scope, Value>> computed) {
        this.outer = outer;
        this.own = own;
        this.computed = computed;
    }

    public static Scope of(Map<String, Value> values) {
        return new Scope(null, Map.copyOf(values), Map.of());
    }

    public Scope with(String name, Value value) {
        return with(Map.of(name, value));
    }

    public Scope with(Map<String, Value> values) {
        return new Scope(this, new HashMap<>(values), Map.of());
    }

    /** A name whose value follows from what is bound at the place where it stands, such as the index of a sum around it. */
    public Scope withComputed(String name, Function<Scope, Value> value) {
        return new Scope(this, Map.of(), Map.of(name, value));
    }

    /** @throws IllegalStateException when nothing goes by the name, which a resolver has ruled out */
    public Value get(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            Value value = scope.own.get(name);
            if (value != null) {
                return value;
            }
            Function<Scope, Value> rule = scope.computed.get(name);
            if (rule != null) {
                return rule.apply(this);
            }
        }
        throw new IllegalStateException("nothing is called '" + name + "'");
    }
}
