package org.linebyline.causality;

import java.util.function.IntPredicate;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.ConditionalProbability;
import org.linebyline.probability.ProbabilityVector;

/**
 * How likely variables with the values 0 and 1 are what they are. What all of them are is a whole number, whose bit i is the value of
 * variable i; so is a set of variables, whose bit i is 1 where variable i belongs to it.
 *
 * @param p the probability of each such number; there are twice as many for each variable more
 */
public record JointDistribution(Vector p) {

    /** @throws IllegalArgumentException if p is no distribution */
    // tag::event-probability[]
    public JointDistribution {
        ProbabilityVector.require("p", p);                              // (p)
    }

    /** How likely the variables of a set have these values. */
    public double probability(int set, int values) {
        return sum(v -> (v & set) == values);                           // (set)
    }

    private double sum(IntPredicate event) {
        double sum = 0;                                                 // (p)
        for (int v = 0; v < p.size(); v++) {                            // (p)
            sum += event.test(v) ? p.get(v) : 0;                        // (p)
        }
        return sum;                                                     // (p)
    }

    /**
     * The same once those of another set are known.
     *
     * @throws IllegalArgumentException if what is known cannot be
     */
    public double conditional(int set, int values, int given, int known) {
        double both = sum(v -> (v & set) == values && (v & given) == known);  // (both)
        return ConditionalProbability.of(both, probability(given, known));    // (known)
    }
    // end::event-probability[]
}
