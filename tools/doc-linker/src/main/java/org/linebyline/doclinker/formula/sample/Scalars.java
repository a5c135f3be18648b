package org.linebyline.doclinker.formula.sample;

import java.util.Map;
import java.util.Random;

import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.value.Value;

/**
 * Single values, in the manner of the sample where it gives a member of the set, and in the ordinary one where it does not.
 *
 * @param random the stream of one symbol
 * @param turn goes through the members of small sets, unless it is negative
 * @param equals what was drawn from each set, for samples whose numbers are equal
 */
record Scalars(Manner manner, Random random, int turn, Map<Domain, Value> equals) {

    /** So small that its square is lost beside 1, and not so small that a division by its square overflows. */
    private static final double TINY = 1e-9;

    /** So large that small numbers are lost beside its powers; the square of its exponential is still a double. */
    private static final double LARGE = 100;

    /** One number in eight is an end of its interval; one sample in four is all of one member of a set. */
    private static final int ENDS = 8;
    private static final int FORCED = 4;

    private static final int PATIENCE = 100;

    /** The same stream, with no edge in mind. */
    Scalars ordinary() {
        return new Scalars(Manner.ORDINARY, random, turn, equals);
    }

    /** The same stream, in which no member of a small set has its turn. */
    Scalars mixed() {
        return new Scalars(manner, random, -1, equals);
    }

    boolean oneIn(int count) {
        return random.nextInt(count) == 0;
    }

    /** A member, unless the set has hardly any. */
    Value.Num from(Domain.Interval set) {
        if (manner == Manner.EQUAL) {
            return (Value.Num) equals.computeIfAbsent(set, any -> ordinary().from(set));
        }
        double drawn = edge(set);
        for (int tries = 0; tries < PATIENCE && !contains(set, drawn); tries++) {
            drawn = inside(set);
        }
        return Value.Num.of(drawn);
    }

    static boolean contains(Domain.Interval set, double number) {
        return (number > set.from() || number == set.from() && set.fromIncluded())
                && (number < set.to() || number == set.to() && set.toIncluded())
                && !set.holes().contains(number + 0.0);
    }

    private double edge(Domain.Interval set) {
        return switch (manner) {
            case LOWEST -> Double.isFinite(set.from()) ? set.from() : inside(set);
            case HIGHEST -> Double.isFinite(set.to()) ? set.to() : inside(set);
            case ZEROS -> 0;
            case ONES -> 1;
            case TINY -> tiny(set);
            case LARGE -> large(set);
            case INFINITE -> random.nextBoolean() ? infinite(set) : inside(set);
            default -> oneIn(ENDS) ? random.nextBoolean() ? set.from() : set.to() : inside(set);
        };
    }

    /** Near zero, or near the end that is nearest to it. */
    private double tiny(Domain.Interval set) {
        double step = TINY * StrictMath.exp(random.nextGaussian());
        boolean up = set.from() >= 0 || set.to() > 0 && random.nextBoolean();
        return up ? Math.max(set.from(), 0) + step : Math.min(set.to(), 0) - step;
    }

    /** Far out, or just below the upper end. */
    private double large(Domain.Interval set) {
        double step = StrictMath.exp(random.nextGaussian());
        if (Double.isFinite(set.to())) {
            return Double.isFinite(set.from()) ? set.to() - TINY * step * (set.to() - set.from()) : set.to() - LARGE * step;
        }
        return Double.isFinite(set.from()) ? set.from() + LARGE * Math.abs(random.nextGaussian()) : LARGE * random.nextGaussian();
    }

    private double infinite(Domain.Interval set) {
        return contains(set, Double.NEGATIVE_INFINITY) ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }

    private double inside(Domain.Interval set) {
        boolean below = Double.isFinite(set.from());
        boolean above = Double.isFinite(set.to());
        if (below && above) {
            return set.from() + (set.to() - set.from()) * random.nextDouble();
        }
        double normal = random.nextGaussian();
        return below ? set.from() + StrictMath.exp(normal) : above ? set.to() - StrictMath.exp(normal) : normal;
    }

    Value from(Domain set, Members members) {
        return switch (manner) {
            case LOWEST -> members.get(0);
            case HIGHEST -> members.get(members.count() - 1);
            case ZEROS -> members.placeOf(0).map(members::get).orElseGet(() -> any(members));
            case ONES -> members.placeOf(1).map(members::get).orElseGet(() -> any(members));
            case EQUAL -> equals.computeIfAbsent(set, unseen -> any(members));
            default -> turn >= 0 && turn % FORCED == 0 ? members.get(turn / FORCED % members.count()) : any(members);
        };
    }

    /** Whether the member in a place is taken into a subset. */
    boolean takes(long place) {
        return switch (manner) {
            case LOWEST, SINGLE -> place == 0;
            case ZEROS, EMPTY -> false;
            case HIGHEST, ONES -> true;
            default -> random.nextBoolean();
        };
    }

    Value any(Members members) {
        return members.get((long) (random.nextDouble() * members.count()));
    }
}
