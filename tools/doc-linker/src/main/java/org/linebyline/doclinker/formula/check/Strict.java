package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Set;

import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;

/** Relations that do not hold between equal sides. What rounding could decide is decided with more digits, never tolerated. */
final class Strict {

    /** With how many digits two sides are computed, one after the other, until it is clear which of them is larger. */
    static final List<Integer> DIGITS = List.of(Real.MANY, 1000);

    private static final double CLEAR = 1e-9;
    private static final Set<String> RELATIONS = Set.of("<", ">", "\\ne");

    private Strict() {
    }

    /** Whether a relation is one of them, between numbers. */
    static boolean is(String relation, Value left, Value right) {
        return RELATIONS.contains(relation) && left instanceof Value.Num && right instanceof Value.Num;
    }

    /** @param order of the sides: negative where the left one is less, 0 where they are equal */
    static boolean holds(String relation, int order) {
        return switch (relation) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            default -> order != 0;
        };
    }

    /** The order of two doubles; 0 where they are equal, or so near to each other that rounding may have made it. */
    static int order(Value left, Value right) {
        double gap = gap(left.real(), right.real()).toDouble();
        return Math.abs(gap) > CLEAR ? (int) Math.signum(gap) : 0;
    }

    /** The same of numbers to many digits, of which the last half may be lost by what was computed before. */
    static int order(Value left, Value right, int digits) {
        Real gap = gap(left.real(), right.real());
        boolean clear = gap.apply(Elementary.ABS).compareTo(Real.of(10).precisely(digits).power(Real.of(-digits / 2))) > 0;
        return clear ? gap.compareTo(Real.of(0)) : 0;
    }

    /** By how much the left number is larger, as a share of the larger of both sizes; nothing where one is not defined. */
    private static Real gap(Real left, Real right) {
        if (left.compareTo(right) == 0 || Double.isNaN(left.toDouble()) || Double.isNaN(right.toDouble())) {
            return Real.of(0);
        } else if (!left.isFinite() || !right.isFinite()) {
            return Real.of(left.compareTo(right));
        }
        Real one = left.apply(Elementary.ABS);
        Real other = right.apply(Elementary.ABS);
        return left.minus(right).over(one.compareTo(other) > 0 ? one : other);
    }
}
