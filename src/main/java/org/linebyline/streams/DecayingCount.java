package org.linebyline.streams;

/**
 * A count that forgets: an event that is older by t counts only exp(-lambda t).
 *
 * @param count the sum of what events count now
 * @param now the newest time that was seen
 */
public record DecayingCount(double count, long now) {

    // tag::exponential-decay-counter[]
    /** One event. */
    public static DecayingCount first(long t) {
        return new DecayingCount(1, t);                                             // (all)
    }

    /**
     * With one more event, perhaps an old one.
     *
     * @param t when it happened
     * @param lambda how fast events are forgotten, at least 0, per unit of time
     */
    public DecayingCount with(long t, double lambda) {
        double factor = Math.exp(-lambda * Math.abs(t - now));                      // (lambda)
        if (t >= now) {                                                             // (newer)
            return new DecayingCount(count * factor + 1, t);                        // (newer)
        }
        return new DecayingCount(count + factor, now);                              // (older)
    }

    /** That of a whole stream of at least one event. */
    public static DecayingCount of(long[] t, double lambda) {
        DecayingCount decaying = first(t[0]);                                       // (all)
        for (int i = 1; i < t.length; i++) {                                        // (all)
            decaying = decaying.with(t[i], lambda);                                 // (all)
        }
        return decaying;                                                            // (all)
    }
    // end::exponential-decay-counter[]
}
