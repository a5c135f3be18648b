package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** An operation by its two halves: the rule of its types, and its meaning. */
record Definition(Rule rule, Meaning meaning) implements Operation {

    interface Rule {
        Type of(List<Type> operands) throws Misfit;
    }

    interface Meaning {
        Value of(List<Value> operands);
    }

    interface RuleOfOne {
        Type of(Type operand) throws Misfit;
    }

    interface RuleOfTwo {
        Type of(Type left, Type right) throws Misfit;
    }

    static Definition one(RuleOfOne rule, UnaryOperator<Value> meaning) {
        return exactly(1, operands -> rule.of(operands.get(0)), operands -> meaning.apply(operands.get(0)));
    }

    static Definition two(RuleOfTwo rule, BinaryOperator<Value> meaning) {
        return exactly(2, operands -> rule.of(operands.get(0), operands.get(1)),
                operands -> meaning.apply(operands.get(0), operands.get(1)));
    }

    static Definition exactly(int count, Rule rule, Meaning meaning) {
        return new Definition(operands -> {
            if (operands.size() != count) {
                throw new Misfit("it takes " + (count == 1 ? "one operand" : count + " operands") + ", not " + operands.size());
            }
            return rule.of(operands);
        }, meaning);
    }

    static Definition any(Rule rule, Meaning meaning) {
        return new Definition(rule, meaning);
    }

    @Override
    public Type type(List<Type> operands) throws Misfit {
        return rule.of(operands);
    }

    @Override
    public Value value(List<Value> operands) {
        return meaning.of(operands);
    }
}
