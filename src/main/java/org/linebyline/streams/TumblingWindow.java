package org.linebyline.streams;

/** Windows of one size, side by side. Window number k holds the times from k s up to, and without, (k + 1) s. */
public final class TumblingWindow {

    private TumblingWindow() {}

    /**
     * The number of the window of a time.
     *
     * @param t a time; before 0, too
     * @param s the size, positive
     */
    // tag::tumbling-window[]
    public static long of(long t, long s) {
        return Math.floorDiv(t, s);             // (floor)
    }

    /** The first time that is behind window number k. */
    public static long end(long k, long s) {
        return Math.multiplyExact(k + 1, s);    // (end)
    }
    // end::tumbling-window[]
}
