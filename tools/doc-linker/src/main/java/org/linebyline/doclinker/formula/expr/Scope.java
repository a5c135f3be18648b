package org.linebyline.doclinker.formula.expr;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/**
 * What names stand for while a formula is computed. Names never change: one that is bound makes a scope of its own. A scope and all
 * that are made from it share a number of steps, so that every formula ends.
 */
public final class Scope {

    private static final int STEPS = 200_000;
    /** No digits but those that a double has. */
    private static final int DOUBLES = 0;

    private final Scope outer;
    private final Map<String, Value> own;
    private final Map<String, Function<Scope, Value>> computed;
    private final AtomicInteger left;
    private final int digits;

    private Scope(Scope outer, Map<String, Value> own, Map<String, Function<Scope, Value>> computed, AtomicInteger left, int digits) {
        this.outer = outer;
        this.own = own;
        this.computed = computed;
        this.left = left;
        this.digits = digits;
    }

    public static Scope of(Map<String, Value> values) {
        return new Scope(null, Map.copyOf(values), Map.of(), new AtomicInteger(STEPS), DOUBLES);
    }

    /**
     * Takes a step: one for each member that a big operator goes through, and for each call of a function.
     *
     * @throws Undefined when there were too many
     */
    void step() {
        if (left.decrementAndGet() < 0) {
            throw new Undefined("more than " + STEPS + " steps: let it go through fewer members");
        }
    }

    public Scope with(String name, Value value) {
        return new Scope(this, Map.of(name, value), Map.of(), left, digits);
    }

    public Scope with(Map<String, Value> values) {
        return new Scope(this, Map.copyOf(values), Map.of(), left, digits);
    }

    /** A name whose value follows from what is bound at the place where it stands, such as the index of a sum around it. */
    public Scope withComputed(String name, Function<Scope, Value> value) {
        return new Scope(this, Map.of(), Map.of(name, value), left, digits);
    }

    /** The same names, with so many digits to compute on for each number; those of arrays stay as they are. */
    public Scope precisely(int count) {
        return new Scope(this, Map.of(), Map.of(), left, count);
    }

    /** A value as one computes on with it here. */
    Value here(Value value) {
        return digits != DOUBLES && value instanceof Value.Num number ? number.precisely(digits) : value;
    }

    /** @throws Undefined when nothing goes by the name */
    public Value get(String name) {
        return here(found(name));
    }

    private Value found(String name) {
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
        throw new Undefined("'" + name + "' has no value here");
    }
}
