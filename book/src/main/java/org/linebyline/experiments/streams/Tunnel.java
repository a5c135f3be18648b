package org.linebyline.experiments.streams;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.streams.Event;
import org.linebyline.streams.Lateness;
import org.linebyline.streams.WindowedCount;

/** A train in a tunnel: what happens there is sent when it comes out. Windows by arrival, and by event time. */
public final class Tunnel implements Experiment {

    private static final int COUNT = 900;
    private static final long SIZE = 60 * DelayedEvents.SECOND;
    private static final long ENTRY = 330 * DelayedEvents.SECOND;
    private static final long EXIT = 510 * DelayedEvents.SECOND;

    @Override
    public String chapter() {
        return "stream-processing";
    }

    @Override
    public Run run() {
        List<Event> events = new ArrayList<>();
        for (Event event : DelayedEvents.draw(COUNT, 2, 12)) {
            boolean inside = event.arrival() >= ENTRY && event.arrival() < EXIT;
            events.add(inside ? new Event(event.time(), EXIT) : event);
        }
        SortedMap<Long, Long> byTime = WindowedCount.of(Lateness.stream(events), SIZE, EXIT - ENTRY, SIZE).results();
        SortedMap<Long, Long> byArrival = WindowedCount.of(events.stream().mapToLong(Event::arrival).sorted().toArray(), SIZE, 0, 0).results();
        long wrong = events.stream().filter(event -> event.time() / SIZE != event.arrival() / SIZE).count();
        return Run.empty()
                .figure("tunnel", Plot.of(
                                new Line(counts(byTime), Color.BLUE, false, "by event time"),
                                new Line(counts(byArrival), Color.VERMILLION, false, "by arrival"))
                        .x(Axis.linear("window (min)").range(0, 16).ticks(0, 3, 6, 9, 12))
                        .y(Axis.linear("events in the window").range(0, 260)))
                .result("moved-events", Numbers.grouped(wrong))
                .result("tunnel-events", Numbers.grouped(COUNT))
                .result("quiet-window", Numbers.grouped(byArrival.getOrDefault(EXIT / SIZE - 1, 0L)))
                .result("loud-window", Numbers.grouped(byArrival.get(EXIT / SIZE)))
                .result("true-quiet-window", Numbers.grouped(byTime.get(EXIT / SIZE - 1)))
                .result("true-loud-window", Numbers.grouped(byTime.get(EXIT / SIZE)));
    }

    /** Windows that nobody counted in have none. The last one is not full. */
    private static List<Point> counts(SortedMap<Long, Long> counts) {
        List<Point> points = new ArrayList<>();
        for (long k = 0; k < counts.lastKey(); k++) {
            points.add(new Point(k, counts.getOrDefault(k, 0L)));
        }
        return points;
    }
}
