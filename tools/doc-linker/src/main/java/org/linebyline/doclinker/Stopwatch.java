package org.linebyline.doclinker;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.linebyline.doclinker.model.Timing;

/** Times the steps of a run, one after another. */
final class Stopwatch {

    private final List<Timing> timings = new ArrayList<>();

    /** A step that gives something. */
    interface Step<T> {
        T run() throws IOException;
    }

    /** A step that writes something. */
    interface Deed {
        void run() throws IOException;
    }

    <T> T time(String part, Step<T> step) throws IOException {
        long start = System.nanoTime();
        T result = step.run();
        timings.add(new Timing(part, Duration.ofNanos(System.nanoTime() - start)));
        return result;
    }

    void time(String part, Deed deed) throws IOException {
        time(part, () -> {
            deed.run();
            return part;
        });
    }

    List<Timing> timings() {
        return List.copyOf(timings);
    }
}
