package org.linebyline.experiments.streams;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.streams.Event;
import org.linebyline.streams.Lateness;
import org.linebyline.streams.Pane;
import org.linebyline.streams.Step;
import org.linebyline.streams.TumblingWindow;
import org.linebyline.streams.WindowedCount;

/** What waiting buys, and what it costs: the share of late events, and the delay of results. */
public final class CompletenessAndLatency implements Experiment {

    private static final int COUNT = 10_000;
    private static final double MEAN_SKEW = 10;
    private static final long SEED = 41;
    private static final long SIZE = 60 * DelayedEvents.SECOND;
    private static final int LONGEST = 60;
    private static final int STEP = 4;
    private static final long[][] CHOICES = {{0, 0}, {0, 60}, {20, 0}, {20, 40}, {60, 0}};

    /**
     * How one choice does.
     *
     * @param late share of the events that are counted in no window
     * @param bound share of the events whose skew is larger than what is waited for
     * @param delay from the end of a window to its first result, on average, in seconds
     * @param panes results for each window
     */
    private record Outcome(double late, double bound, double delay, double panes) {}

    @Override
    public String chapter() {
        return "stream-processing";
    }

    @Override
    public Run run() {
        List<Event> events = DelayedEvents.draw(COUNT, MEAN_SKEW, SEED).stream().sorted(Comparator.comparingLong(Event::arrival)).toList();
        double[] deltas = new double[LONGEST / STEP + 1];
        Outcome[] outcomes = new Outcome[deltas.length];
        for (int k = 0; k < deltas.length; k++) {
            deltas[k] = STEP * k;
            outcomes[k] = outcome(events, STEP * k * DelayedEvents.SECOND, 0);
        }
        return Run.empty()
                .figure("trade", Panels.inColumns(2).panel("what is lost", lost(deltas, outcomes)).panel("what it costs", cost(deltas, outcomes)))
                .table("choices", choices(events))
                .result("stream-length", Numbers.grouped(COUNT))
                .result("late-without-waiting", percent(outcomes[0].late()))
                .result("late-at-twenty", percent(outcomes[20 / STEP].late()))
                .result("bound-at-twenty", percent(outcomes[20 / STEP].bound()))
                .result("wait-at-twenty", Numbers.fixed(outcomes[20 / STEP].delay(), 0));
    }

    private static Outcome outcome(List<Event> arriving, long delta, long lateness) {
        WindowedCount count = new WindowedCount(SIZE, delta, lateness);
        SortedMap<Long, Long> results = count.results();
        long waited = 0;
        long windows = 0;
        long panes = 0;
        long late = 0;
        for (Event event : arriving) {
            long own = TumblingWindow.of(event.time(), SIZE);
            boolean known = results.containsKey(own);
            Step step = count.take(event.time());
            late += step.late() ? 1 : 0;
            for (Pane pane : step.panes()) {
                boolean first = !(known && pane.window() == own);
                windows += first ? 1 : 0;
                waited += first ? event.arrival() - TumblingWindow.end(pane.window(), SIZE) : 0;
                panes++;
            }
        }
        return new Outcome((double) late / arriving.size(), Lateness.tail(arriving, delta + lateness),
                (double) waited / windows / DelayedEvents.SECOND, (double) panes / windows);
    }

    private static Plot lost(double[] deltas, Outcome[] outcomes) {
        return Plot.of(
                        Line.of(deltas, values(outcomes, true)).color(Color.SOFT).dashed().label("bound"),
                        Line.of(deltas, values(outcomes, false)).color(Color.BLUE).label("late"))
                .x(Axis.linear("δ (s)").range(0, 88).ticks(0, 20, 40, 60))
                .y(Axis.log("events (percent)").range(0.01, 100)).size(218, 230);
    }

    private static double[] values(Outcome[] outcomes, boolean bound) {
        double[] values = new double[outcomes.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = 100 * (bound ? outcomes[k].bound() : outcomes[k].late());
        }
        return values;
    }

    private static Plot cost(double[] deltas, Outcome[] outcomes) {
        double[] waits = new double[outcomes.length];
        for (int k = 0; k < waits.length; k++) {
            waits[k] = outcomes[k].delay();
        }
        return Plot.of(Line.of(deltas, waits).color(Color.VERMILLION).label("wait"))
                .x(Axis.linear("δ (s)").range(0, 88).ticks(0, 20, 40, 60))
                .y(Axis.linear("delay of results (s)").range(0, 70)).size(218, 230);
    }

    private static Table choices(List<Event> events) {
        Table table = Table.of("δ (s)", "allowed lateness a (s)", "late (percent)", "at most (percent)", "first result after (s)",
                "results for each window");
        for (long[] choice : CHOICES) {
            Outcome outcome = outcome(events, choice[0] * DelayedEvents.SECOND, choice[1] * DelayedEvents.SECOND);
            table = table.row(String.valueOf(choice[0]), String.valueOf(choice[1]), percent(outcome.late()), percent(outcome.bound()),
                    Numbers.fixed(outcome.delay(), 1), Numbers.fixed(outcome.panes(), 2));
        }
        return table;
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 2);
    }
}
