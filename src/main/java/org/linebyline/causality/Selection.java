package org.linebyline.causality;

import org.linebyline.linearalgebra.Matrix;

/** What becomes of two independent causes once it is known that they had an effect. */
public final class Selection {

    private Selection() {}

    /**
     * The covariance of two independent variables with the values 0 and 1 among those that were selected.
     *
     * @param a how likely the one is 1
     * @param b how likely the other is 1
     * @param q how likely it is to be selected: in row i and column j, where the one is i and the other j
     * @throws IllegalArgumentException if nobody is selected
     */
    // tag::collider-bias[]
    public static double covariance(double a, double b, Matrix q) {
        double share = (1 - a) * ((1 - b) * q.get(0, 0) + b * q.get(0, 1)) + a * ((1 - b) * q.get(1, 0) + b * q.get(1, 1));  // (share)
        if (!(share > 0)) {                                                            // (share)
            throw new IllegalArgumentException("the share of those selected is " + share + " but must be positive");  // (share)
        }
        double cross = q.get(1, 1) * q.get(0, 0) - q.get(1, 0) * q.get(0, 1);          // (cross)
        return a * (1 - a) * b * (1 - b) * cross / (share * share);                    // (causes)
    }
    // end::collider-bias[]
}
