package org.linebyline.classification;

import org.linebyline.linearalgebra.Vector;

/** The flat surface on which a binary classifier cannot decide. */
public final class DecisionBoundary {

    private DecisionBoundary() {}

    /**
     * On which side of the boundary an example lies: 1 where class 1 is likelier, −1 where class 0 is, 0 on it.
     *
     * @param x d features, with a 1 for the intercept
     * @param w d weights
     * @throws IllegalArgumentException if the sizes differ
     */
    // tag::decision-boundary[]
    public static double side(Vector x, Vector w) {
        double score = x.dot(w);                      // (score)
        return Math.signum(score);
    }

    /**
     * The boundary as a line in the plane of two features: its height above a.
     *
     * @param w the weights of the intercept, of the feature to the right, and of the one upward
     * @param a the feature that goes to the right
     * @return infinite or not a number where the line is upright, for then the third weight is 0
     * @throws IllegalArgumentException unless w has 3 entries
     */
    public static double height(Vector w, double a) {
        if (w.size() != 3) {                          // (w)
            throw new IllegalArgumentException(       // (w)
                    "w has " + w.size() + " entries but a line in the plane needs 3");  // (w)
        }
        return -(w.get(0) + w.get(1) * a) / w.get(2);  // (height)
    }
    // end::decision-boundary[]
}
