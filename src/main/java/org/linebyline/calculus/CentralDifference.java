package org.linebyline.calculus;

import java.util.function.DoubleUnaryOperator;

/** The slope of a secant whose middle is x: the check of every derivative in this book. */
public final class CentralDifference {

    private CentralDifference() {}

    /**
     * Rise over run between x − h and x + h.
     *
     * @param f the function, asked at both ends
     * @param x where the slope is wanted
     * @param h half the run, in the unit of x; near 10⁻⁵ for a function and an x of ordinary size
     * @return the slope, in units of f per unit of x
     * @throws IllegalArgumentException if h is not positive, or too small to change x
     */
    // tag::central-difference[]
    public static double of(DoubleUnaryOperator f, double x, double h) {
        double right = x + h;
        double left = x - h;
        if (!(left < right)) {                                         // (h)
            throw new IllegalArgumentException(                        // (h)
                    "h is " + h + " but must be positive and move x = " + x);  // (h)
        }
        double rise = f.applyAsDouble(right) - f.applyAsDouble(left);  // (rise)
        return rise / (right - left);                                  // (run)
    }
    // end::central-difference[]

    /**
     * About how far the central difference is from the derivative.
     *
     * @param f the value at x
     * @param f3 the third derivative at x
     * @param h half the run, positive
     * @return what curvature and rounding contribute at most, in units of the derivative
     */
    // tag::central-difference-error[]
    public static double error(double f, double f3, double h) {
        double epsilon = 0x1p-53;                         // (rounding)
        double truncation = Math.abs(f3) * h * h / 6;     // (truncation)
        double rounding = epsilon * Math.abs(f) / h;      // (rounding)
        return truncation + rounding;
    }
    // end::central-difference-error[]

    /**
     * The half run at which {@link #error} is smallest.
     *
     * @param f the value at x
     * @param f3 the third derivative at x
     * @return the half run; infinite for a parabola or a line, whose third derivative is 0
     */
    // tag::central-difference-best-step[]
    public static double bestStep(double f, double f3) {
        double epsilon = 0x1p-53;
        return Math.cbrt(3 * epsilon * Math.abs(f) / Math.abs(f3));
    }
    // end::central-difference-best-step[]
}
