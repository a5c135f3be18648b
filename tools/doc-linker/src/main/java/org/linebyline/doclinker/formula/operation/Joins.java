package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** Many values of one type joined to one, as a big operator does it. The rule of types takes the body's type, once or several times. */
public enum Joins implements Defined {

    /** Of nothing: 0. */
    SUM(Definition.any(operands -> folded(Sums.PLUS, operands), operands ->
            operands.stream().reduce((left, right) -> Sums.sum(left, right, Real::plus)).orElse(Operand.number(0)))),
    /** Matrices in their order; of nothing: 1. */
    PRODUCT(Definition.any(operands -> folded(Products.TIMES, operands), operands ->
            operands.stream().reduce((left, right) -> Products.TIMES.value(List.of(left, right))).orElse(Operand.number(1)))),
    MIN(Definition.any(operands -> number("a minimum takes", operands), operands ->
            Operand.number(reals(operands).reduce(Order::min).orElseThrow(() -> new Undefined("a minimum of nothing"))))),
    MAX(Definition.any(operands -> number("a maximum takes", operands), operands ->
            Operand.number(reals(operands).reduce(Order::max).orElseThrow(() -> new Undefined("a maximum of nothing"))))),
    AND(Definition.any(operands -> claim("'and' takes", operands), operands -> Operand.truth(operands.stream().allMatch(Operand::holds)))),
    OR(Definition.any(operands -> claim("'or' takes", operands), operands -> Operand.truth(operands.stream().anyMatch(Operand::holds)))),
    UNION(Definition.any(operands -> set("\\cup takes", operands), operands ->
            Members.set(operands.stream().flatMap(set -> Operand.members(set).stream()).toList()))),
    /** Of at least one set. */
    INTERSECTION(Definition.any(operands -> set("\\cap takes", operands), operands -> operands.stream()
            .reduce((left, right) -> Members.of(left).filter(member -> Members.contains(right, member)))
            .orElseThrow(() -> new Undefined("an intersection of nothing")))),
    /** What is in the first set and not in the second. */
    DIFFERENCE(Definition.exactly(2, operands -> set("\\setminus takes", operands), operands ->
            Members.of(operands.get(0)).filter(member -> !Members.contains(operands.get(1), member)))),
    /** The distinct values, each where it came first. */
    SET(Definition.any(Joins::many, Members::set)),
    /** All values, one after the other. */
    SEQUENCE(Definition.any(Joins::sequence, Value.Tuple::new)),
    /** Numbers to a vector, vectors to the rows of a matrix; how many they are is known only when they are computed. */
    LIST(Definition.any(operands -> {
        Shapes.listed(Takes.same("a list takes", operands), Size.of(operands.size()));
        return Type.OPEN;
    }, Shapes::vector)),
    /** Of pairs of a member and a number: the first member whose number is smallest. */
    ARG_MIN(Definition.any(operands -> member("\\arg\\min takes", operands), operands -> best(operands, "\\arg\\min", Order::less))),
    /** Of pairs of a member and a number: the first member whose number is largest. */
    ARG_MAX(Definition.any(operands -> member("\\arg\\max takes", operands), operands ->
            best(operands, "\\arg\\max", (left, right) -> Order.less(right, left)))),
    /** How many of the claims hold. */
    COUNT(Definition.any(operands -> {
        claim("a count takes", operands);
        return Type.WHOLE;
    }, operands -> Operand.number(operands.stream().filter(Operand::holds).count())));

    private final Definition definition;

    Joins(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** The type of a list of so many members of a type. */
    public static Type listed(Type member, Size count) throws Misfit {
        return Shapes.listed(member, count);
    }

    private static Type folded(Operation operation, List<Type> operands) throws Misfit {
        Type type = Takes.same("a big operator takes", operands);
        return operation.type(List.of(type, type));
    }

    private static Stream<Real> reals(List<Value> operands) {
        return operands.stream().map(Operand::real);
    }

    private static Type number(String phrase, List<Type> operands) throws Misfit {
        Type type = Takes.same(phrase, operands);
        return Takes.number(phrase, type instanceof Type.Num ? type : Type.NUMBER).of(type);
    }

    private static Type claim(String phrase, List<Type> operands) throws Misfit {
        return operands.isEmpty() ? Type.TRUTH : Takes.claim(phrase, Type.TRUTH).of(Takes.same(phrase, operands));
    }

    private static Type set(String phrase, List<Type> operands) throws Misfit {
        Type type = Takes.same(phrase, operands);
        Takes.require(type instanceof Type.Many || type instanceof Type.Open, phrase, "sets", type);
        return type;
    }

    private static Type member(String phrase, List<Type> operands) throws Misfit {
        Type type = Takes.same(phrase, operands);
        if (type instanceof Type.Open) {
            return type;
        }
        boolean scored = type instanceof Type.Tuple && ((Type.Tuple) type).parts().size() == 2;
        Takes.require(scored, phrase, "members, each with a number", type);
        Takes.number(phrase, Type.NUMBER).of(((Type.Tuple) type).parts().get(1));
        return ((Type.Tuple) type).parts().get(0);
    }

    private static Value best(List<Value> pairs, String name, BiPredicate<Real, Real> better) {
        return pairs.stream().map(Operand::parts)
                .reduce((best, next) -> better.test(Operand.real(next.get(1)), Operand.real(best.get(1))) ? next : best)
                .orElseThrow(() -> new Undefined("an " + name + " of nothing")).get(0);
    }

    private static Type sequence(List<Type> operands) throws Misfit {
        return new Type.Sequence(Takes.same("a sequence takes", operands));
    }

    private static Type many(List<Type> operands) throws Misfit {
        return new Type.Many(Takes.same("a set takes", operands));
    }
}
