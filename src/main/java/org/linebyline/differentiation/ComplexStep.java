package org.linebyline.differentiation;

import java.util.List;

/** A numerical derivative without a difference. */
public final class ComplexStep {

    private ComplexStep() {}

    /**
     * The derivative of a program with one input and one output, which must be real-analytic near x.
     *
     * @param h the length of the step; 1e-20 is a good one, since nothing cancels
     */
    // tag::complex-step-derivative[]
    public static double derivative(Program f, double x, double h) {
        Complex y = f.at(List.of(new Complex(x, h))).get(0);  // (moved)
        return y.b() / h;                                     // (quotient)
    }
    // end::complex-step-derivative[]
}
