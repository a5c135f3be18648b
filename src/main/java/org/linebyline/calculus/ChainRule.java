package org.linebyline.calculus;

import java.util.function.DoubleUnaryOperator;

/** The slope of a composition. */
public final class ChainRule {

    private ChainRule() {}

    /**
     * The slope of g ∘ f at x.
     *
     * @param gSlope the derivative of the outer function
     * @param f the inner function
     * @param fSlope the derivative of the inner function
     * @param x where the slope is wanted
     * @return the slope, in units of g per unit of x
     */
    // tag::chain-rule-one-variable[]
    public static double slope(DoubleUnaryOperator gSlope, DoubleUnaryOperator f,
            DoubleUnaryOperator fSlope, double x) {
        double outer = gSlope.applyAsDouble(f.applyAsDouble(x));  // (outer)
        double inner = fSlope.applyAsDouble(x);                   // (inner)
        return outer * inner;
    }
    // end::chain-rule-one-variable[]
}
