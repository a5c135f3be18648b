package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.value.Value;

/** Decides whether a relation holds between two computed values, whose last digits are rounded. */
final class Judging {

    private static final double RELATIVE = 1e-9;
    /** How many times its own rounding a formula's value may be off. */
    private static final double ROUNDINGS = 100;

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
        return holds(relation, left, right, tolerance);
    }

    /** The same for values with many digits: as much is tolerated as rounding has moved the plain ones, unless those overflowed. */
    boolean holds(String relation, Value left, Value right, Value plainLeft, Value plainRight) {
        if (left instanceof Value.Truth) {
            return holds(relation, left, right);
        }
        double rounding = Math.max(Difference.between(left, plainLeft).relative(), Difference.between(right, plainRight).relative());
        return holds(relation, left, right, Double.isFinite(rounding) ? Math.max(tolerance, ROUNDINGS * rounding) : tolerance);
    }

    private boolean holds(String relation, Value left, Value right, double tolerated) {
        return switch (relation) {
            case "=", "\\leftarrow", "\\iff", "\\approx" -> equal(left, right, tolerated);
            case "\\le" -> ordered(left, right, tolerated);
            case "\\ge" -> ordered(right, left, tolerated);
            case "<" -> number(left) < number(right) + tolerated * scale(left, right);
            case ">" -> number(right) < number(left) + tolerated * scale(left, right);
            case "\\ne" -> !equal(left, right, 0);
            case "\\implies" -> !left.holds() || right.holds();
            default -> false;
        };
    }

    private boolean equal(Value left, Value right, double tolerated) {
        double difference = Difference.between(left, right).relative();
        if (difference <= tolerated) {
            largest = Math.max(largest, difference);
            return true;
        }
        return false;
    }

    private static boolean ordered(Value less, Value more, double tolerated) {
        return number(less) <= number(more) + tolerated * scale(less, more);
    }

    private static double scale(Value left, Value right) {
        return Math.max(1, Math.max(Math.abs(number(left)), Math.abs(number(right))));
    }

    private static double number(Value value) {
        return value instanceof Value.Num num ? num.real().toDouble() : Double.NaN;
    }
}
