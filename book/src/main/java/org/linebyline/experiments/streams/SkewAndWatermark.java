package org.linebyline.experiments.streams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.experiments.figure.Points;
import org.linebyline.streams.Event;
import org.linebyline.streams.Lateness;
import org.linebyline.streams.Watermark;
import org.linebyline.streams.WindowedCount;

/** When events happen, when they arrive, and how the watermark follows. */
public final class SkewAndWatermark implements Experiment {

    private static final int COUNT = 120;
    private static final double MEAN_SKEW = 10;
    private static final long SEED = 6;
    private static final long SIZE = 30 * DelayedEvents.SECOND;
    private static final long DELTA = 20 * DelayedEvents.SECOND;

    @Override
    public String chapter() {
        return "stream-processing";
    }

    @Override
    public Run run() {
        List<Event> events = DelayedEvents.draw(COUNT, MEAN_SKEW, SEED).stream().sorted(Comparator.comparingLong(Event::arrival)).toList();
        long[] watermarks = Watermark.behindNewest(Lateness.stream(events), DELTA);
        WindowedCount count = new WindowedCount(SIZE, DELTA, 0);
        List<Event> inTime = new ArrayList<>();
        List<Event> late = new ArrayList<>();
        for (Event event : events) {
            (count.take(event.time()).late() ? late : inTime).add(event);
        }
        Plot plot = Plot.of(
                        Line.of(x -> x, 0, 140).color(Color.SOFT).dashed().label("no delay"),
                        new Line(steps(events, watermarks), Color.BLUE, false, "watermark"),
                        points(inTime), points(late).color(Color.VERMILLION).hollow())
                .x(Axis.linear("arrives (s)").range(0, 190).ticks(0, 30, 60, 90, 120, 150))
                .y(Axis.linear("happened (s)").range(0, 150).ticks(0, 30, 60, 90, 120)).size(440, 340);
        return Run.empty().figure("watermark", plot)
                .result("shown-events", String.valueOf(COUNT))
                .result("shown-late", String.valueOf(late.size()))
                .result("shown-older", String.valueOf(older(events, watermarks)));
    }

    private static double seconds(long time) {
        return (double) time / DelayedEvents.SECOND;
    }

    private static Points points(List<Event> events) {
        return Points.of(events.stream().mapToDouble(event -> seconds(event.arrival())).toArray(),
                events.stream().mapToDouble(event -> seconds(event.time())).toArray());
    }

    /** From each arrival to the next the watermark stays where it is; it begins at 0. */
    private static List<Point> steps(List<Event> events, long[] watermarks) {
        List<Point> steps = new ArrayList<>();
        double before = 0;
        for (int i = 0; i < watermarks.length; i++) {
            double after = Math.max(0, seconds(watermarks[i]));
            if (after > before) {
                steps.add(new Point(seconds(events.get(i).arrival()), before));
                steps.add(new Point(seconds(events.get(i).arrival()), after));
            }
            before = after;
        }
        steps.add(new Point(seconds(events.get(watermarks.length - 1).arrival()), before));
        return steps;
    }

    /** How many events are older than the watermark that they meet: more than those that are late for their window. */
    private static long older(List<Event> events, long[] watermarks) {
        long older = 0;
        for (int i = 1; i < watermarks.length; i++) {
            older += events.get(i).time() < watermarks[i - 1] ? 1 : 0;
        }
        return older;
    }
}
