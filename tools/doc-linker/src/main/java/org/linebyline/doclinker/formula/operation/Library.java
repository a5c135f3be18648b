package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.function.UnaryOperator;

import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Functions with names that mean the same wherever they stand. */
public enum Library implements Defined {

    SOFTMAX(Definition.one(Library::softmax, value -> softmax(Operand.vector(value)))),
    /** The logarithm of the sum of the exponentials. */
    LOG_SUM_EXP(Definition.one(Takes.vector("\\operatorname{LSE} takes", Type.NUMBER), value -> logSumExp(Operand.vector(value)))),
    /** max(x, 0), of each entry. */
    RELU(Definition.one(Takes.numeric("\\operatorname{ReLU} takes", UnaryOperator.identity()), value ->
            Entrywise.map(value, entry -> Order.max(entry, Order.ZERO)))),
    /** The logistic function, of each entry. */
    SIGMOID(Definition.one(Takes.numeric("\\operatorname{sigmoid} takes", Library::real), value ->
            Entrywise.map(value, entry -> Order.ONE.over(Order.ONE.plus(entry.negated().apply(Elementary.EXP)))))),
    /** -1, 0 or 1, of each entry. */
    SGN(Definition.one(Takes.numeric("\\operatorname{sgn} takes", Library::whole), value ->
            Entrywise.map(value, entry -> entry.apply(Elementary.SIGN)))),
    /** Of a number or each entry of an array, a lower end and an upper end. */
    CLIP(Definition.exactly(3, Library::clip, operands -> Entrywise.map(operands.get(0), entry ->
            Order.min(Order.max(entry, Operand.real(operands.get(1))), Operand.real(operands.get(2)))))),
    /** Of numbers, or of the entries of one array. */
    MAX_OF(Definition.any(operands -> best("\\max takes", operands), operands -> Joins.MAX.value(listed(operands)))),
    /** Of numbers, or of the entries of one array. */
    MIN_OF(Definition.any(operands -> best("\\min takes", operands), operands -> Joins.MIN.value(listed(operands)))),
    /** Of arrays of one shape, entry by entry. */
    MAX_OF_EACH(Definition.any(operands -> Takes.same("a maximum of each entry takes", operands), operands ->
            operands.stream().reduce((left, right) -> Entrywise.zip(left, right, Order::max)).orElseThrow())),
    /** Of arrays of one shape, entry by entry. */
    MIN_OF_EACH(Definition.any(operands -> Takes.same("a minimum of each entry takes", operands), operands ->
            operands.stream().reduce((left, right) -> Entrywise.zip(left, right, Order::min)).orElseThrow())),
    /** Of numbers, or of the entries of one array. */
    MEAN(Definition.any(operands -> numbers("\\operatorname{mean} takes", operands), operands ->
            Operand.number(Measures.mean(listed(operands).stream().map(Operand::real).toList()))));

    private final Definition definition;

    Library(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Type softmax(Type type) throws Misfit {
        if (Takes.isArray(type, 2)) {
            throw new Misfit("a softmax takes a vector, not " + type + "; say of which rows, as in \\operatorname{softmax}(A_{i,:})");
        }
        return Takes.vector("a softmax takes", type).of(type);
    }

    /** Less the largest entry, which changes nothing but that no exponential is infinite. */
    private static Value softmax(List<Real> scores) {
        List<Real> exponentials = exponentials(scores, largest(scores));
        Real sum = Measures.sum(exponentials);
        return Operand.vector(exponentials.stream().map(exponential -> exponential.over(sum)).toList());
    }

    private static Value logSumExp(List<Real> scores) {
        return Operand.number(largest(scores).plus(Measures.sum(exponentials(scores, largest(scores))).apply(Elementary.LOG)));
    }

    private static List<Real> exponentials(List<Real> scores, Real origin) {
        return scores.stream().map(score -> score.minus(origin).apply(Elementary.EXP)).toList();
    }

    private static Real largest(List<Real> scores) {
        return scores.stream().reduce(Order::max).orElse(Real.of(Double.NEGATIVE_INFINITY));
    }

    private static Type clip(List<Type> operands) throws Misfit {
        Takes.numbers("an end of a clip is", Type.NUMBER).of(operands.get(1), operands.get(2));
        return Takes.numeric("a clip takes", UnaryOperator.identity()).of(operands.get(0));
    }

    private static Type best(String phrase, List<Type> operands) throws Misfit {
        boolean whole = operands.stream().allMatch(Type.WHOLE::equals);
        return whole ? Type.WHOLE : numbers(phrase, operands);
    }

    private static Type numbers(String phrase, List<Type> operands) throws Misfit {
        for (Type operand : operands) {
            boolean fits = operand.fits(Type.NUMBER) || operands.size() == 1 && operand instanceof Type.Array;
            Takes.require(fits, phrase, "numbers or one array", operand);
        }
        return Type.NUMBER;
    }

    private static List<Value> listed(List<Value> operands) {
        boolean array = operands.size() == 1 && operands.get(0) instanceof Value.Array;
        return array ? Operand.entries(operands.get(0)).stream().map(Operand::number).toList() : operands;
    }

    private static Type real(Type type) {
        return type instanceof Type.Num ? Type.NUMBER : type;
    }

    private static Type whole(Type type) {
        return type instanceof Type.Num ? Type.WHOLE : type;
    }
}
