package org.linebyline.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CheckpointTest {

    private static final long[] LOG = new Random(2).longs(90, 0, 60).toArray();

    private static WindowedCount empty() {
        return new WindowedCount(5, 30, 4);
    }

    @Test
    void barriersStandBehindEveryTenthEvent() {
        assertEquals(0, Checkpoint.before(LOG, 10, 9, empty()).offset());
        assertEquals(10, Checkpoint.before(LOG, 10, 10, empty()).offset());
        assertEquals(70, Checkpoint.before(LOG, 10, 79, empty()).offset());
    }

    @Test
    void whereverTheCrashComesTheResultIsThatWithoutOne() {
        WindowedCount calm = WindowedCount.of(LOG, 5, 30, 4);
        for (int m = 1; m <= 25; m += 6) {
            for (int x = 0; x <= LOG.length; x++) {
                WindowedCount recovered = Checkpoint.before(LOG, m, x, empty()).replay(LOG);
                assertEquals(calm.results(), recovered.results());
                assertEquals(calm.late(), recovered.late());
            }
        }
    }

    @Test
    void aStateThatIsReplayedFromTooEarlyCountsTwice() {
        Checkpoint saved = Checkpoint.before(LOG, 10, 79, empty());
        assertNotEquals(WindowedCount.of(LOG, 5, 30, 4).results(), new Checkpoint(60, saved.state()).replay(LOG).results());
    }

    @Test
    void whatItBeganWithIsLeftAloneAndLeavesItAlone() {
        WindowedCount start = empty();
        Checkpoint early = Checkpoint.before(LOG, 10, 9, start);
        assertEquals(Map.of(), start.open());
        start.take(LOG[0]);
        assertEquals(Map.of(), early.state().open());
    }

    @Test
    void whatHappensLaterLeavesTheCheckpointAlone() {
        Checkpoint saved = Checkpoint.before(LOG, 10, 79, empty());
        saved.replay(LOG);
        assertEquals(WindowedCount.of(LOG, 5, 30, 4).results(), saved.replay(LOG).results(), "a second time, too");
        assertEquals(WindowedCount.of(LOG, 5, 30, 4).late(), saved.replay(LOG).late());
        assertEquals(Checkpoint.before(LOG, 10, 79, empty()).state().open(), saved.state().open());
    }
}
