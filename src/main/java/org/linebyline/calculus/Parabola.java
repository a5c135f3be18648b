package org.linebyline.calculus;

/** The smallest loss that can be learned: one parameter x, lowest at 3, where descent has an exact formula. */
public final class Parabola {

    private Parabola() {}

    // tag::parabola-and-slope[]
    public static double value(double x) {
        return (x - 3) * (x - 3);  // (value)
    }

    public static double slope(double x) {
        return 2 * (x - 3);        // (slope)
    }
    // end::parabola-and-slope[]

    /**
     * Where gradient descent stands after t steps, without taking them.
     *
     * @param x0 the start
     * @param eta the learning rate
     * @param t how many steps, at least 0
     */
    // tag::parabola-iterates-closed-form[]
    public static double iterate(double x0, double eta, int t) {
        double factor = 1 - 2 * eta;              // (factor)
        double error = x0 - 3;                    // (error)
        return 3 + Math.pow(factor, t) * error;
    }
    // end::parabola-iterates-closed-form[]

    /** Whether gradient descent with this rate comes to rest at 3 from wherever it starts. */
    // tag::parabola-stable-rates[]
    public static boolean isStable(double eta) {
        return 0 < eta && eta < 1;  // (rates)
    }
    // end::parabola-stable-rates[]
}
