package org.linebyline.optimization;

/** The share of a memory that is left after each step, and how much memory that makes. */
public final class Decay {

    private Decay() {}

    /**
     * How many times its own size a constant input reaches in a sum that keeps the share β of itself at each step.
     *
     * @param beta the share that is kept, in [0, 1)
     * @return at least 1: the steps that are remembered
     * @throws IllegalArgumentException if beta is outside [0, 1)
     */
    // tag::decay-memory[]
    public static double memory(double beta) {
        require("beta", beta);                                                            // (range)
        return 1 / (1 - beta);                                                            // (memory)
    }

    static void require(String name, double beta) {
        if (!(beta >= 0 && beta < 1)) {                                                   // (range)
            throw new IllegalArgumentException(                                           // (range)
                    name + " is " + beta + " but must be at least 0 and below 1");        // (range)
        }
    }
    // end::decay-memory[]
}
