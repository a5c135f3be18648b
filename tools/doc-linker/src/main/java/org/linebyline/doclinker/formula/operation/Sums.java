package org.linebyline.doclinker.formula.operation;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** What is added, taken away, or turned around. */
public enum Sums implements Defined {

    PLUS(Definition.two((left, right) -> sum(left, right, "add"), (left, right) -> sum(left, right, Real::plus))),
    MINUS(Definition.two((left, right) -> sum(left, right, "subtract"), (left, right) -> sum(left, right, Real::minus))),
    /** Of a number and an array, in either order: with each entry. */
    EACH_PLUS(Definition.two(Sums::each, (left, right) -> each(left, right, Real::plus))),
    EACH_MINUS(Definition.two(Sums::each, (left, right) -> each(left, right, Real::minus))),
    NEGATED(Definition.one(Takes.numeric("a minus sign takes", UnaryOperator.identity()), value -> Entrywise.map(value, Real::negated)));

    private final Definition definition;

    Sums(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Type sum(Type left, Type right, String verb) throws Misfit {
        if (left instanceof Type.Num && right instanceof Type.Num) {
            return new Type.Num(((Type.Num) left).whole() && ((Type.Num) right).whole());
        }
        if (isNumeric(left) && isNumeric(right) && left.fits(right)) {
            return Takes.known(left, right);
        }
        boolean mixed = left instanceof Type.Num && right instanceof Type.Array || left instanceof Type.Array && right instanceof Type.Num;
        throw new Misfit(left + " and " + right + " do not " + verb + (mixed
                ? "; for a number c in every entry write c\\mathbf{1}, on the diagonal \\lambda I;"
                + " if it goes to each entry of arrays, say so in the where list: stem:[\\cdot + \\cdot]" : ""));
    }

    private static Type each(Type left, Type right) throws Misfit {
        Takes.number("a sum with each entry takes", Type.NUMBER).of(left instanceof Type.Array ? right : left);
        return left instanceof Type.Array ? left : Takes.array("a sum with each entry takes", right).of(right);
    }

    private static Value each(Value left, Value right, BinaryOperator<Real> sign) {
        return left instanceof Value.Num ? Entrywise.map(right, entry -> sign.apply(Operand.real(left), entry))
                : Entrywise.map(left, entry -> sign.apply(entry, Operand.real(right)));
    }

    private static boolean isNumeric(Type type) {
        return type.fits(Type.NUMBER) || type instanceof Type.Array;
    }

    /** A 0 adds to an array, too: a sum over nothing is 0 of every shape. */
    static Value sum(Value left, Value right, BinaryOperator<Real> sign) {
        if (isZero(left) && right instanceof Value.Array) {
            return Entrywise.map(right, entry -> sign.apply(Order.ZERO, entry));
        }
        return isZero(right) && left instanceof Value.Array ? left : Entrywise.zip(left, right, sign);
    }

    private static boolean isZero(Value value) {
        return value instanceof Value.Num && Order.same(Operand.real(value), Order.ZERO);
    }
}
