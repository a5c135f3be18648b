package org.linebyline.streams;

/** A guess at how complete a stream is: no event of an earlier time is expected any more. */
public final class Watermark {

    private Watermark() {}

    /**
     * The watermark after each event, if no event is expected to be older than the newest by more than delta.
     *
     * @param t event times in order of arrival
     * @param delta how far behind the newest event the watermark stays
     */
    // tag::heuristic-watermark[]
    public static long[] behindNewest(long[] t, long delta) {
        long[] w = new long[t.length];
        long newest = Long.MIN_VALUE;
        for (int i = 0; i < t.length; i++) {
            newest = Math.max(newest, t[i]);       // (newest)
            w[i] = newest - delta;                 // (slack)
        }
        return w;
    }
    // end::heuristic-watermark[]

    /** The watermark after a new guess: it never goes back. */
    // tag::watermark-monotone[]
    public static long advanced(long w, long guess) {
        return Math.max(w, guess);                 // (never-back)
    }

    /** The watermark of several inputs, at least one, that are joined: all have come so far. */
    public static long joined(long... inputs) {
        long slowest = Long.MAX_VALUE;             // (slowest)
        for (long input : inputs) {                // (slowest)
            slowest = Math.min(slowest, input);    // (slowest)
        }
        return slowest;                            // (slowest)
    }
    // end::watermark-monotone[]
}
