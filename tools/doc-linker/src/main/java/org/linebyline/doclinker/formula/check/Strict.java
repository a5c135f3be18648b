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

    /** Whether a relation is one of them, between numbers or arrays of one shape. */
    static boolean is(String relation, Value left, Value right) {
        return RELATIONS.contains(relation) && !Entries.of(left, right).isEmpty();
    }

    /** @param orders of the sides, entry by entry: negative where the left one is less, 0 where they are equal */
    static boolean holds(String relation, List<Integer> orders) {
        return switch (relation) {
            case "<" -> orders.stream().allMatch(order -> order < 0);
            case ">" -> orders.stream().allMatch(order -> order > 0);
            default -> orders.stream().anyMatch(order -> order != 0);
        };
    }

    /** The orders of doubles; 0 where they are equal, or so near to each other that rounding may have made it. */
    static List<Integer> orders(Value left, Value right) {
        return orders(left, right, Real.of(CLEAR));
    }

    /** The same of numbers to many digits, of which the last half may be lost by what was computed before. */
    static List<Integer> orders(Value left, Value right, int digits) {
        return orders(left, right, Real.of(10).precisely(digits).power(Real.of(-digits / 2)));
    }

    private static List<Integer> orders(Value left, Value right, Real clear) {
        return Entries.of(left, right).stream().map(entry -> gap(entry.left(), entry.right()))
                .map(gap -> gap.apply(Elementary.ABS).compareTo(clear) > 0 ? gap.compareTo(Real.of(0)) : 0).toList();
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
