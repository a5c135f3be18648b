package org.linebyline.doclinker.formula.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.value.Value;

/** The members of a set, each once, in the order in which they came. */
record Members(List<Value> members) {

    static Members of(Value set) {
        return new Members(Operand.members(set));
    }

    static Value set(List<Value> values) {
        List<Value> distinct = new ArrayList<>();
        for (Value value : values) {
            if (distinct.stream().noneMatch(member -> same(member, value))) {
                distinct.add(value);
            }
        }
        return new Value.Many(distinct);
    }

    static boolean contains(Value set, Value value) {
        return Operand.members(set).stream().anyMatch(member -> same(member, value));
    }

    Value filter(Predicate<Value> condition) {
        return new Value.Many(members.stream().filter(condition).toList());
    }

    /** Equal as a formula has it: whatever the arithmetic, sets in any order. */
    static boolean same(Value left, Value right) {
        if (left instanceof Value.Num && right instanceof Value.Num) {
            return Order.same(Operand.real(left), Operand.real(right));
        }
        if (left instanceof Value.Array && right instanceof Value.Array) {
            return Operand.array(left).sizes().equals(Operand.array(right).sizes())
                    && same(numbers(left), numbers(right));
        }
        if (left instanceof Value.Tuple && right instanceof Value.Array || left instanceof Value.Array && right instanceof Value.Tuple) {
            return same(left.items(), right.items());
        }
        if (left instanceof Value.Many && right instanceof Value.Many) {
            return Operand.members(left).size() == Operand.members(right).size()
                    && Operand.members(left).stream().allMatch(member -> contains(right, member));
        }
        return left instanceof Value.Tuple && right instanceof Value.Tuple
                ? same(Operand.parts(left), Operand.parts(right)) : left.equals(right);
    }

    private static List<Value> numbers(Value array) {
        return Operand.entries(array).stream().map(Operand::number).toList();
    }

    private static boolean same(List<Value> left, List<Value> right) {
        return left.size() == right.size() && IntStream.range(0, left.size()).allMatch(i -> same(left.get(i), right.get(i)));
    }
}
