package org.linebyline.streams;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the events of tumbling windows while they arrive. A window's count is given out when the watermark reaches its end; an event
 * that comes later, but within the allowed lateness, corrects it, and one that comes even later is counted as late.
 */
public final class WindowedCount {

    // tag::trigger-rule[]
    private final long s;
    private final long delta;
    private final long a;
    private final SortedMap<Long, Long> open = new TreeMap<>();                     // (kept)
    private final SortedMap<Long, Long> results = new TreeMap<>();                  // (kept)
    private final SortedMap<Long, Long> late = new TreeMap<>();                     // (kept)
    private long watermark = Long.MIN_VALUE;                                        // (kept)

    /**
     * Nothing has arrived yet.
     *
     * @param s the size of a window, positive
     * @param delta how far behind the newest event the watermark stays
     * @param a the allowed lateness: how long a window outlives its end
     */
    public WindowedCount(long s, long delta, long a) {
        this.s = s;                                                                 // (s)
        this.delta = delta;                                                         // (delta)
        this.a = a;                                                                 // (a)
    }

    private List<Pane> advance(long next) {
        watermark = next;                                                           // (reached)
        List<Pane> panes = new ArrayList<>();                                       // (reached)
        open.forEach((k, count) -> {                                                // (kept)
            boolean reached = TumblingWindow.end(k, s) <= watermark;                // (reached)
            boolean news = !count.equals(results.get(k));                           // (news)
            if (reached && news) {                                                  // (news)
                panes.add(new Pane(k, count));                                      // (news)
            }
        });
        panes.forEach(pane -> results.put(pane.window(), pane.count()));            // (news)
        open.keySet().removeIf(k -> TumblingWindow.end(k, s) + a <= watermark);     // (a)
        return List.copyOf(panes);                                                  // (reached)
    }

    /** What was counted in the windows that are still kept. */
    public SortedMap<Long, Long> open() {
        return Collections.unmodifiableSortedMap(open);                             // (kept)
    }
    // end::trigger-rule[]

    /** Takes the next event of the stream, which happened at t. */
    // tag::late-events[]
    public Step take(long t) {
        long k = TumblingWindow.of(t, s);                                           // (end)
        if (TumblingWindow.end(k, s) + a <= watermark) {                            // (too-late)
            late.merge(k, 1L, Long::sum);                                           // (too-late)
            return new Step(true, List.of());                                       // (too-late)
        }
        open.merge(k, 1L, Long::sum);                                               // (corrects)
        return new Step(false, advance(Watermark.advanced(watermark, t - delta)));  // (corrects)
    }
    // end::late-events[]

    // tag::stream-equals-batch[]
    /** The stream has ended: the last watermark is infinite, and gives out what is still open. */
    public List<Pane> close() {
        return advance(Long.MAX_VALUE);                                             // (stream)
    }

    /** The newest count that was given out for each window. */
    public SortedMap<Long, Long> results() {
        return Collections.unmodifiableSortedMap(results);                          // (stream)
    }

    /** How many events of each window came too late. */
    public SortedMap<Long, Long> late() {
        return Collections.unmodifiableSortedMap(late);                             // (late)
    }

    /** A whole stream, up to its last watermark. */
    public static WindowedCount of(long[] t, long s, long delta, long a) {
        WindowedCount count = new WindowedCount(s, delta, a);                       // (stream)
        for (long time : t) {                                                       // (stream)
            count.take(time);                                                       // (stream)
        }
        count.close();                                                              // (stream)
        return count;                                                               // (stream)
    }
    // end::stream-equals-batch[]

    /** The same state once more; what happens to one does not happen to the other. */
    // tag::exactly-once-barrier[]
    public WindowedCount copy() {
        WindowedCount copy = new WindowedCount(s, delta, a);                        // (state)
        copy.open.putAll(open);                                                     // (state)
        copy.results.putAll(results);                                               // (state)
        copy.late.putAll(late);                                                     // (state)
        copy.watermark = watermark;                                                 // (state)
        return copy;                                                                // (state)
    }
    // end::exactly-once-barrier[]
}
