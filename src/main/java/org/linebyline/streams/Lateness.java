package org.linebyline.streams;

import java.util.Comparator;
import java.util.List;

/** How much is lost to lateness, at most. */
public final class Lateness {

    private Lateness() {}

    // tag::lateness-loss[]
    /** The stream that events make: their event times, first of what arrived first. */
    public static long[] stream(List<Event> events) {
        return events.stream().sorted(Comparator.comparingLong(Event::arrival)).mapToLong(Event::time).toArray();  // (x)
    }

    /**
     * The share of events that were on their way for longer than x.
     *
     * @param events at least one
     */
    public static double tail(List<Event> events, long x) {
        long longer = events.stream().filter(event -> event.skew() > x).count();  // (tail)
        return (double) longer / events.size();                                   // (tail)
    }
    // end::lateness-loss[]
}
