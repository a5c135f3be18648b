package org.linebyline.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DecayingCountTest {

    private static final double HALVES_IN_TEN = Math.log(2) / 10;

    @Test
    void whatHalvesInTenCountsHalfAfterTen() {
        assertEquals(1.5, DecayingCount.of(new long[] {0, 10}, HALVES_IN_TEN).count(), 1e-15);
        assertEquals(1.75, DecayingCount.of(new long[] {0, 10, 20}, HALVES_IN_TEN).count(), 1e-15);
    }

    @Test
    void anOldEventCountsAsIfItHadComeInTime() {
        DecayingCount late = DecayingCount.of(new long[] {0, 20, 10}, HALVES_IN_TEN);
        assertEquals(1.75, late.count(), 1e-15);
        assertEquals(20, late.now(), "the clock does not go back");
    }

    @Test
    void withoutDecayItIsACount() {
        assertEquals(4, DecayingCount.of(new long[] {5, 1, 9, 9}, 0).count());
    }

    /** The geometric series: one event in each unit of time adds up to 1 / (1 - exp(-lambda)). */
    @Test
    void regularEventsSettle() {
        DecayingCount settled = DecayingCount.of(LongStream.range(0, 2000).toArray(), 0.05);
        assertEquals(1 / (1 - Math.exp(-0.05)), settled.count(), 1e-9);
    }

    /** Rounding grows with the number of events: 1e-12 is far above it. */
    @Test
    void inAnyOrderItIsTheSum() {
        Random random = new Random(6);
        long[] t = random.longs(100, 0, 50).toArray();
        long now = LongStream.of(t).max().orElseThrow();
        double sum = LongStream.of(t).mapToDouble(time -> Math.exp(-0.1 * (now - time))).sum();
        assertEquals(sum, DecayingCount.of(t, 0.1).count(), 1e-12 * sum);
    }
}
