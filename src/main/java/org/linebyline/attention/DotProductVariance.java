package org.linebyline.attention;

/** How widely the dot product of two random vectors spreads (Vaswani et al. 2017, footnote 4). */
public final class DotProductVariance {

    private DotProductVariance() {}

    /**
     * The exact variance of q·k when the 2 d_k components are independent fair signs: every one of
     * the 4^d_k pairs is visited once. Bit i of q or k is set where component i is -1, so the dot
     * product is d_k minus twice the number of places in which q and k differ. Its mean is 0, so the
     * mean of its square is its variance.
     *
     * @param dk the number of components, 1 to 12 (12 takes 17 million pairs)
     */
    // tag::scaling-variance[]
    public static double overAllSigns(int dk) {
        if (dk < 1 || dk > 12) {                                                              // (dk)
            throw new IllegalArgumentException("dk is " + dk + " but must be from 1 to 12");  // (dk)
        }
        int vectors = 1 << dk;                                                                // (variance)
        double squares = 0;                                                                   // (variance)
        for (int q = 0; q < vectors; q++) {                                                   // (variance)
            for (int k = 0; k < vectors; k++) {                                               // (variance)
                int dot = dk - 2 * Integer.bitCount(q ^ k);                                   // (dot)
                squares += dot * dot;                                                         // (variance)
            }
        }
        return squares / (vectors * vectors);                                                 // (variance)
    }
    // end::scaling-variance[]
}
