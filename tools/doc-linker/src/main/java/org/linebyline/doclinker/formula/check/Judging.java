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

    /** Of a strict order between values of which one may be rounded only that it is not broken by more than that. */
    boolean holds(String relation, Value left, Value right) {
        return holds(relation, left, right, tolerance, SMALL);
    }

    /**
     * A value twice.
     *
     * @param plain as doubles give it
     * @param many as many digits do; the same object where nothing is computed again
     * @param given whether it rests on what the code gives, which has the digits of doubles
     */
    record Twice(Value plain, Value many, boolean given) {

        double moved(double least) {
            return Difference.between(many, plain, least).relative();
        }

        /** Whether nobody knows how large the values were that it is left of, and they cancel each other as the formula says. */
        boolean remains(Twice other) {
            return given && Difference.between(other.many, Value.Num.of(0)).relative() == 0;
        }
    }

    /**
     * The same for values with many digits: as much is tolerated as rounding has moved the plain ones, unless those overflowed. Where it
     * has moved them by much, or where both are the code's, which is not computed again, small values are taken for rounding; so is what
     * the code gives where the formula is 0.
     */
    boolean holds(String relation, Twice left, Twice right) {
        if (left.many() instanceof Value.Truth) {
            return holds(relation, left.many(), right.many());
        }
        boolean computed = left.many() != left.plain() || right.many() != right.plain();
        boolean small = computed && !left.remains(right) && !right.remains(left) && moved(left, right, SMALL) <= KEPT;
        double least = small ? SMALL : 1;
        double rounding = moved(left, right, least);
        return holds(relation, left.many(), right.many(),
                Double.isFinite(rounding) ? Math.max(tolerance, ROUNDINGS * rounding) : tolerance, least);
    }

    private static double moved(Twice left, Twice right, double least) {
        return Math.max(left.moved(least), right.moved(least));
    }

    private boolean holds(String relation, Value left, Value right, double tolerated, double least) {
        return switch (relation) {
            case "=", "\\leftarrow", "\\iff", "\\approx" -> equal(left, right, tolerated, least);
            case "\\le", "<", Optimum.LEAST -> excess(left, right, least) <= tolerated;
            case "\\ge", ">", Optimum.MOST -> excess(right, left, least) <= tolerated;
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

    /** By how much a number, or an entry of an array, is more than it may be, relative to the larger of both. */
    private static double excess(Value value, Value most, double least) {
        return Entries.of(value, most).stream().mapToDouble(entry -> excess(entry, least)).max()
                .orElse(shaped(value, most) ? 0 : Double.NaN);
    }

    private static boolean shaped(Value value, Value most) {
        return value instanceof Value.Array array && array.entries().isEmpty() && Difference.between(value, most).relative() == 0;
    }

    private static double excess(Entries entry, double least) {
        boolean defined = !Double.isNaN(entry.left().toDouble()) && !Double.isNaN(entry.right().toDouble());
        double difference = Difference.between(new Value.Num(entry.left()), new Value.Num(entry.right()), least).relative();
        return !defined ? Double.NaN : entry.left().compareTo(entry.right()) <= 0 ? 0 : difference;
    }
}
