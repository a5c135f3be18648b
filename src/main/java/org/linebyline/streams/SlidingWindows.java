package org.linebyline.streams;

import java.util.stream.LongStream;

/** Windows of one size, of which one begins in each period. Window number k holds the times from k p up to, and without, k p + s. */
public final class SlidingWindows {

    private SlidingWindows() {}

    /**
     * The numbers of all windows that hold a time.
     *
     * @param t a time
     * @param s the size, positive
     * @param p the period, positive; where it is larger than the size, there are times in no window
     */
    // tag::sliding-windows[]
    public static long[] of(long t, long s, long p) {
        long first = Math.floorDiv(t - s, p) + 1;           // (ended)
        long last = Math.floorDiv(t, p);                    // (begun)
        return LongStream.rangeClosed(first, last).toArray();
    }
    // end::sliding-windows[]
}
