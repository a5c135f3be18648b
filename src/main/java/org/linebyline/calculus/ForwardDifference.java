package org.linebyline.calculus;

import java.util.function.DoubleUnaryOperator;

/** The slope of a secant that begins at x. */
public final class ForwardDifference {

    private ForwardDifference() {}

    /**
     * Rise over run between x and x + h. The derivative is what this tends to as h tends to 0.
     *
     * @param f the function, asked at x and at x + h
     * @param x where the slope is wanted
     * @param h the run, in the unit of x; negative looks to the left
     * @return the slope, in units of f per unit of x; not a number if h is 0
     */
    // tag::derivative-as-limit[]
    public static double of(DoubleUnaryOperator f, double x, double h) {
        double rise = f.applyAsDouble(x + h) - f.applyAsDouble(x);  // (rise)
        return rise / h;                                            // (run)
    }
    // end::derivative-as-limit[]
}
