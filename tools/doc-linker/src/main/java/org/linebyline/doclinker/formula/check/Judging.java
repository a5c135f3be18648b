package org.linebyline.doclinker.formula.check;

import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.value.Value;

/** Decides whether a relation holds between two computed values, whose last digits are rounded. */
final class Judging {

    private static final double RELATIVE = 1e-9;
    /** How many times its own rounding a formula's value may be off. */
    private static final double ROUNDINGS = 100;
    /** A smaller value counts as if it were as large: code computes it from values of about 1, each of them rounded. */
    private static final double SMALL = 1e-5;
    /** By how much rounding may move a small value that still counts as computed. */
    private static final double KEPT = 1e-6;

    private static final Set<String> COMPARING = Set.of("=", "\\approx", "\\leftarrow", "\\iff", "\\le", "\\ge", "<", ">", "\\ne",
            "\\implies", Laws.NEAR);

    private final double tolerance;
    private double largest;

    Judging(Optional<Double> tolerance) {
        this.tolerance = tolerance.orElse(RELATIVE);
    }

    /** The largest difference between values that were taken for equal. */
    double largest() {
        return largest;
    }

    /** Whether a relation is judged by the values on both of its sides. */
    static boolean compares(String relation) {
        return COMPARING.contains(relation);
    }

    boolean holds(String relation, Value left, Value right) {
        return holds(relation, left, right, tolerance, SMALL);
    }

    /**
     * The same for values with many digits: as much is tolerated as rounding has moved the plain ones, unless those overflowed. Where it
     * has moved them by much, or where both are the code's, which is not computed again, small values are taken for rounding.
     */
    boolean holds(String relation, Value left, Value right, Value plainLeft, Value plainRight) {
        if (left instanceof Value.Truth) {
            return holds(relation, left, right);
        }
        boolean computed = left != plainLeft || right != plainRight;
        double least = computed && moved(left, right, plainLeft, plainRight, SMALL) <= KEPT ? SMALL : 1;
        double rounding = moved(left, right, plainLeft, plainRight, least);
        return holds(relation, left, right, Double.isFinite(rounding) ? Math.max(tolerance, ROUNDINGS * rounding) : tolerance, least);
    }

    private static double moved(Value left, Value right, Value plainLeft, Value plainRight, double least) {
        return Math.max(Difference.between(left, plainLeft, least).relative(), Difference.between(right, plainRight, least).relative());
    }

    private boolean holds(String relation, Value left, Value right, double tolerated, double least) {
        return switch (relation) {
            case "=", "\\leftarrow", "\\iff", "\\approx" -> equal(left, right, tolerated, least);
            case "\\le" -> number(left) <= number(right) + tolerated * scale(left, right, least);
            case "\\ge" -> number(right) <= number(left) + tolerated * scale(left, right, least);
            case "<" -> number(left) < number(right) + tolerated * scale(left, right, least);
            case ">" -> number(right) < number(left) + tolerated * scale(left, right, least);
            case "\\ne" -> Difference.between(left, right).relative() > 0;
            case "\\implies" -> !left.holds() || right.holds();
            default -> false;
        };
    }

    private boolean equal(Value left, Value right, double tolerated, double least) {
        double difference = Difference.between(left, right, least).relative();
        if (difference <= tolerated) {
            largest = Math.max(largest, difference);
            return true;
        }
        return false;
    }

    private static double scale(Value left, Value right, double least) {
        double one = Math.abs(number(left));
        double other = Math.abs(number(right));
        return Math.max(one > 0 && other > 0 ? least : 1, Math.max(one, other));
    }

    private static double number(Value value) {
        return value instanceof Value.Num num ? num.real().toDouble() : Double.NaN;
    }
}
