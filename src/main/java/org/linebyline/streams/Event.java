package org.linebyline.streams;

/**
 * Something that happened, and when we heard of it. Both times are whole numbers of the same unit.
 *
 * @param time when it happened: the event time
 * @param arrival when it reached us: the processing time
 */
public record Event(long time, long arrival) {

    // tag::event-processing-skew[]
    /** @throws IllegalArgumentException if it arrived before it happened: then a clock is wrong */
    public Event {
        if (arrival < time) {                                                                       // (r)
            throw new IllegalArgumentException("an event of time " + time + " arrived at " + arrival);  // (r)
        }
    }

    /** How long it was on its way. */
    public long skew() {
        return arrival - time;                                                                      // (skew)
    }
    // end::event-processing-skew[]
}
