package org.linebyline.experiments.streams;

import java.util.stream.Collectors;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.streams.Step;
import org.linebyline.streams.TumblingWindow;
import org.linebyline.streams.Watermark;
import org.linebyline.streams.WindowedCount;

/** Eight events, small enough for a pencil. */
public final class ByHand implements Experiment {

    private static final long[] TIMES = {3, 8, 14, 7, 16, 9, 21, 4};
    private static final long SIZE = 10;
    private static final long DELTA = 5;
    private static final long LATENESS = 5;

    @Override
    public String chapter() {
        return "stream-processing";
    }

    @Override
    public Run run() {
        WindowedCount count = new WindowedCount(SIZE, DELTA, LATENESS);
        long[] watermarks = Watermark.behindNewest(TIMES, DELTA);
        Table table = Table.of("event", "its time", "its window", "watermark after it", "given out");
        for (int i = 0; i < TIMES.length; i++) {
            Step step = count.take(TIMES[i]);
            table = table.row(String.valueOf(i + 1), String.valueOf(TIMES[i]), String.valueOf(TumblingWindow.of(TIMES[i], SIZE)),
                    String.valueOf(watermarks[i]).replace('-', '−'), step.late() ? "nothing: late" : given(step));
        }
        table = table.row("end", "", "", "∞", count.close().stream().map(pane -> pane.window() + " has " + pane.count())
                .collect(Collectors.joining(", ", "window ", "")));
        return Run.empty().table("by-hand", table);
    }

    private static String given(Step step) {
        return step.panes().stream().map(pane -> "window " + pane.window() + " has " + pane.count()).collect(Collectors.joining(", "));
    }
}
