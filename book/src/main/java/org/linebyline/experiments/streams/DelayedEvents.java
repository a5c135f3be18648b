package org.linebyline.experiments.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linebyline.streams.Event;

/** Events that happen at random, one a second on average, and are on their way for an exponential time. */
final class DelayedEvents {

    /** Times are whole numbers of milliseconds. */
    static final long SECOND = 1000;

    private DelayedEvents() {}

    /**
     * Events in the order in which they happen.
     *
     * @param meanSkew how long they are on their way, on average, in seconds
     */
    static List<Event> draw(int count, double meanSkew, long seed) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        double time = 0;
        for (int i = 0; i < count; i++) {
            time += exponential(1, random);
            long happened = Math.round(SECOND * time);
            events.add(new Event(happened, happened + Math.round(SECOND * exponential(meanSkew, random))));
        }
        return events;
    }

    private static double exponential(double mean, Random random) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
