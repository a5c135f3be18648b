package org.linebyline.attention;

/** What attention of n queries over n keys costs, in operations and in stored numbers. */
public final class AttentionCost {

    private AttentionCost() {}

    /** The leading terms: the multiplications and additions of the two matrix products. */
    // tag::attention-cost[]
    public static long approximateFlops(long n, long dk, long dv) {
        return 2 * n * n * (dk + dv);  // (flops)
    }

    /** The entries of the weights, which are kept for the gradient. */
    public static long storedWeights(long n) {
        return n * n;                  // (memory)
    }
    // end::attention-cost[]

    /**
     * Every operation of the unmasked forward pass, where one multiplication, division, addition,
     * subtraction, comparison or exponential counts as one.
     */
    // tag::attention-operation-count[]
    public static long operations(long n, long dk, long dv) {
        long products = n * n * (2 * dk - 1);  // (products)
        long scale = n * n;                    // (scale)
        long softmax = n * (5 * n - 2);        // (softmax)
        long means = n * dv * (2 * n - 1);     // (means)
        return products + scale + softmax + means;
    }
    // end::attention-operation-count[]
}
