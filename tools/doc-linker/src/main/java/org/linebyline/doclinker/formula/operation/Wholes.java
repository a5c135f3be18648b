package org.linebyline.doclinker.formula.operation;

import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** Whole numbers: ranges, rounding and counting. */
public enum Wholes implements Defined {

    /** From one number to another, both included; none when the first is larger. */
    RANGE(Definition.two(Wholes::wholes, (from, to) -> range(Operand.whole(from), Operand.whole(to)))),
    /** From one number down to another, both included; none when the first is smaller. */
    FALLING_RANGE(Definition.two(Wholes::wholes, Wholes::falling)),
    /** What remains of a division; it has the sign of the divisor. */
    MODULO(Definition.two(Wholes::modulo, (left, right) -> Operand.number(modulo(Operand.real(left), Operand.real(right))))),
    BINOMIAL(Definition.two(Takes.numbers("a binomial coefficient takes", Type.WHOLE), (n, k) ->
            Operand.number(binomial(Operand.whole(n), Operand.whole(k))))),
    /** Not a number below 0. */
    FACTORIAL(Definition.one(Takes.number("a factorial takes", Type.WHOLE), n -> Operand.number(factorial(Operand.whole(n))))),
    FLOOR(Definition.one(Takes.number("\\lfloor x \\rfloor takes", Type.WHOLE), value ->
            Operand.number(Operand.real(value).apply(Elementary.FLOOR)))),
    CEILING(Definition.one(Takes.number("\\lceil x \\rceil takes", Type.WHOLE), value ->
            Operand.number(Operand.real(value).apply(Elementary.CEILING))));

    private static final int LONGEST = 10_000;

    private final Definition definition;

    Wholes(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Value range(int from, int to) {
        if ((long) to - from >= LONGEST) {
            throw new Undefined("a range of more than " + LONGEST + " members, from " + from + " to " + to);
        }
        return new Value.Many(IntStream.rangeClosed(from, to).mapToObj(Operand::number).toList());
    }

    private static Type modulo(Type left, Type right) throws Misfit {
        Takes.numbers("\\bmod takes", Type.NUMBER).of(left, right);
        return left.equals(Type.WHOLE) && right.equals(Type.WHOLE) ? Type.WHOLE : Type.NUMBER;
    }

    private static Real modulo(Real left, Real right) {
        return left.minus(right.times(left.over(right).apply(Elementary.FLOOR)));
    }

    /** Each product along the way is a binomial coefficient itself, so that each quotient is whole. */
    private static Real binomial(int n, int k) {
        int fewer = Math.min(k, n - k);
        Real ways = fewer < 0 ? Order.ZERO : Order.ONE;
        for (int i = 1; i <= fewer && ways.isFinite(); i++) {
            ways = ways.times(Real.of(n - fewer + i)).over(Real.of(i));
        }
        return ways;
    }

    private static Real factorial(int n) {
        Real product = n < 0 ? Order.NAN : Order.ONE;
        for (int i = 2; i <= n && product.isFinite(); i++) {
            product = product.times(Real.of(i));
        }
        return product;
    }

    private static Type wholes(Type from, Type to) throws Misfit {
        return Takes.numbers("a range takes", new Type.Many(Type.WHOLE)).of(from, to);
    }

    private static Value falling(Value from, Value to) {
        return new Value.Many(range(-Operand.whole(from), -Operand.whole(to)).members().stream()
                .<Value>map(member -> Operand.number(-Operand.whole(member))).toList());
    }
}
