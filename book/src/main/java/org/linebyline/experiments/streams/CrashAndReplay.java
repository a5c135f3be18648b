package org.linebyline.experiments.streams;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.streams.Checkpoint;
import org.linebyline.streams.Event;
import org.linebyline.streams.Lateness;
import org.linebyline.streams.WindowedCount;

/** A crash in the middle of a stream, and four ways to go on. */
public final class CrashAndReplay implements Experiment {

    private static final int COUNT = 1000;
    private static final long SIZE = 60 * DelayedEvents.SECOND;
    private static final long DELTA = 60 * DelayedEvents.SECOND;
    private static final int BARRIERS = 100;
    private static final int CRASH = 777;

    @Override
    public String chapter() {
        return "stream-processing";
    }

    @Override
    public Run run() {
        List<Event> events = DelayedEvents.draw(COUNT, 10, 3).stream().sorted(Comparator.comparingLong(Event::arrival)).toList();
        long[] log = Lateness.stream(events);
        Checkpoint saved = Checkpoint.before(log, BARRIERS, CRASH, new WindowedCount(SIZE, DELTA, 0));
        SortedMap<Long, Long> truth = WindowedCount.of(log, SIZE, DELTA, 0).results();
        Table table = Table.of("after the crash", "events counted", "windows that are wrong");
        table = row(table, "no crash", truth, truth);
        table = row(table, "the state of the barrier, and the log from there", saved.replay(log).results(), truth);
        table = row(table, "the state of the barrier, and the log from the crash", new Checkpoint(CRASH, saved.state()).replay(log).results(), truth);
        table = row(table, "the state of the barrier, and the log from 100 events before", new Checkpoint(saved.offset() - BARRIERS, saved.state())
                .replay(log).results(), truth);
        return Run.empty().table("crash", table)
                .result("log-length", Numbers.grouped(COUNT))
                .result("crash-at", Numbers.grouped(CRASH))
                .result("barrier-at", Numbers.grouped(saved.offset()));
    }

    private static Table row(Table table, String name, SortedMap<Long, Long> counts, SortedMap<Long, Long> truth) {
        long counted = counts.values().stream().mapToLong(Long::longValue).sum();
        long wrong = truth.entrySet().stream().filter(entry -> !entry.getValue().equals(counts.get(entry.getKey()))).count();
        return table.row(name, Numbers.grouped(counted), Numbers.grouped(wrong));
    }
}
