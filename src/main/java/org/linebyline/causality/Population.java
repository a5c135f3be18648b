package org.linebyline.causality;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.ProbabilityVector;

/**
 * Units with both of their outcomes, the one that was seen and the one that was not.
 *
 * @param p the share of each unit in the population, a distribution
 * @param x the group that a unit belonged to before it was treated, any number
 * @param w 1 where a unit was treated, 0 where it was not
 * @param y0 the outcome of a unit without treatment
 * @param y1 the outcome of a unit with treatment, in the same measure
 */
public record Population(Vector p, Vector x, Vector w, Vector y0, Vector y1) {

    /** @throws IllegalArgumentException if p is no distribution, w is not 0 or 1 somewhere, or the sizes differ */
    // tag::potential-outcomes-consistency[]
    public Population {
        ProbabilityVector.require("p", p);                                   // (u)
        for (Vector column : new Vector[] {x, w, y0, y1}) {                  // (u)
            if (column.size() != p.size()) {                                 // (u)
                throw new IllegalArgumentException(
                        "a column has " + column.size() + " units but p has " + p.size());  // (u)
            }
        }
        for (int u = 0; u < w.size(); u++) {                                 // (w)
            if (w.get(u) != 0 && w.get(u) != 1) {                            // (w)
                throw new IllegalArgumentException("w is " + w.get(u) + " at " + u + " but must be 0 or 1");  // (w)
            }
        }
    }

    /** The outcomes that are seen. */
    public Vector y() {
        Vector treated = w.hadamard(y1);                                     // (treated)
        Vector untreated = Vector.ones(w.size()).minus(w).hadamard(y0);      // (untreated)
        return treated.plus(untreated);                                      // (y)
    }
    // end::potential-outcomes-consistency[]

    // tag::average-treatment-effect[]
    /** What treatment does to all units on average. */
    public double averageEffect() {
        return mean(y1.minus(y0), u -> true);                                // (all)
    }

    /** What treatment does, on average, to those who get it. */
    public double effectOnTreated() {
        return mean(y1.minus(y0), u -> w.get(u) == 1);                       // (some)
    }

    private double mean(Vector quantity, IntPredicate some) {
        double sum = 0;                                                      // (p)
        for (int u = 0; u < p.size(); u++) {                                 // (p)
            sum += some.test(u) ? p.get(u) * quantity.get(u) : 0;            // (p)
        }
        if (!(share(some) > 0)) {                                            // (p)
            throw new IllegalArgumentException(
                    "the share of a group is " + share(some) + " but must be positive for it to have a mean");  // (p)
        }
        return sum / share(some);                                            // (p)
    }

    private double share(IntPredicate some) {
        double share = 0;                                                    // (p)
        for (int u = 0; u < p.size(); u++) {                                 // (p)
            share += some.test(u) ? p.get(u) : 0;                            // (p)
        }
        return share;                                                        // (p)
    }
    // end::average-treatment-effect[]

    // tag::selection-bias-decomposition[]
    /** By how much those who were treated fare better than those who were not. */
    public double association() {
        return mean(y(), u -> w.get(u) == 1) - mean(y(), u -> w.get(u) == 0);  // (association)
    }

    /** By how much they would have fared better without any treatment. */
    public double selectionBias() {
        return mean(y0, u -> w.get(u) == 1) - mean(y0, u -> w.get(u) == 0);  // (bias)
    }
    // end::selection-bias-decomposition[]

    /**
     * The population after a coin was tossed for each unit. Each unit is in it twice, first all without treatment and then all
     * with it, and has its share of what the coin says.
     *
     * @param chance the chance of being treated in each group, strictly between 0 and 1
     * @throws IllegalArgumentException if a chance is 0 or 1
     */
    // tag::unconfoundedness-overlap[]
    public Population assigned(DoubleUnaryOperator chance) {
        int n = p.size();                                                    // (alike)
        Vector e = x.map(chance);                                            // (alike)
        for (int u = 0; u < n; u++) {                                        // (overlap)
            if (!(e.get(u) > 0 && e.get(u) < 1)) {                           // (overlap)
                throw new IllegalArgumentException("the chance of treatment in group " + x.get(u) + " is " + e.get(u)
                        + " but must lie between 0 and 1");                  // (overlap)
            }
        }
        Vector tails = p.minus(e.hadamard(p));                               // (alike)
        return new Population(joined(tails, e.hadamard(p)), joined(x, x),
                joined(Vector.zeros(n), Vector.ones(n)), joined(y0, y0), joined(y1, y1));  // (alike)
    }

    private static Vector joined(Vector a, Vector b) {
        int n = a.size();                                                    // (alike)
        return Matrix.generate(1, n + b.size(), (i, u) -> u < n ? a.get(u) : b.get(u - n)).row(0);  // (alike)
    }
    // end::unconfoundedness-overlap[]

    /**
     * The mean outcome of a treatment in each group, averaged over the groups as large as they are.
     *
     * @param treatment 0 or 1
     * @throws IllegalArgumentException if nobody in some group has that treatment
     */
    // tag::g-formula[]
    public double standardized(int treatment) {
        double sum = 0;                                                      // (average)
        for (double group : Arrays.stream(x.toArray()).distinct().toArray()) {  // (average)
            double share = share(u -> x.get(u) == group);                    // (average)
            if (share > 0) {                                                 // (average)
                sum += share * mean(y(), u -> w.get(u) == treatment && x.get(u) == group);  // (mean)
            }
        }
        return sum;                                                          // (average)
    }
    // end::g-formula[]
}
