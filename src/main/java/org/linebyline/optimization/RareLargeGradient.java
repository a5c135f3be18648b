package org.linebyline.optimization;

/**
 * A sequence of straight lines on [−1, 1] whose best point is −1, and that leads Adam to 1. Source: Reddi et al. 2018,
 * section 3.
 *
 * @param c the slope that comes every third time, C
 */
public record RareLargeGradient(double c) {

    /**
     * The lines, their slopes, and the way back into the interval. Steps {@code t} count from 1.
     *
     * <p>Throws {@link IllegalArgumentException} if c is not greater than 2.
     */
    // tag::adam-divergence-example[]
    public RareLargeGradient {
        if (!(c > 2)) {                                      // (C)
            throw new IllegalArgumentException("C is " + c + " but must be greater than 2");  // (C)
        }
    }

    public double slope(int t) {
        return t % 3 == 1 ? c : -1;                          // (slope)
    }

    public double loss(int t, double x) {
        return slope(t) * x;                                 // (slope)
    }

    public static double project(double x) {
        return Math.max(-1, Math.min(1, x));                 // (interval)
    }
    // end::adam-divergence-example[]

    /**
     * What was lost for each step, compared with staying at −1.
     *
     * @param x the points that were chosen at the steps 1 to T, in [−1, 1]
     * @return 0 if all of them are −1; 2 (C − 2)/3 if all are 1 and T is a multiple of 3
     * @throws IllegalArgumentException if there is no point
     */
    // tag::average-regret[]
    public double averageRegret(double... x) {
        if (x.length < 1) {                                  // (x)
            throw new IllegalArgumentException(              // (x)
                    "there are " + x.length + " points but at least 1 is needed");  // (x)
        }
        double sum = 0;                                      // (sum)
        for (int t = 1; t <= x.length; t++) {                // (sum)
            sum += loss(t, x[t - 1]) - loss(t, -1);          // (excess)
        }
        return sum / x.length;                               // (sum)
    }
    // end::average-regret[]
}
