package org.linebyline.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WindowedCountTest {

    private static final long[] BY_HAND = {3, 8, 14, 7, 16, 9, 21, 4};

    private static Step nothing() {
        return new Step(false, List.of());
    }

    private static Step given(long window, long count) {
        return new Step(false, List.of(new Pane(window, count)));
    }

    @Test
    void eightEventsByHand() {
        WindowedCount count = new WindowedCount(10, 5, 5);
        List<Step> steps = Arrays.stream(BY_HAND).mapToObj(count::take).toList();
        assertEquals(List.of(nothing(), nothing(), nothing(), nothing(), given(0, 3), given(0, 4), nothing(), new Step(true, List.of())), steps);
        assertEquals(List.of(new Pane(1, 2), new Pane(2, 1)), count.close());
        assertEquals(Map.of(0L, 4L, 1L, 2L, 2L, 1L), count.results());
        assertEquals(Map.of(0L, 1L), count.late());
    }

    @Test
    void withoutAllowedLatenessACorrectionIsLate() {
        WindowedCount count = WindowedCount.of(BY_HAND, 10, 5, 0);
        assertEquals(Map.of(0L, 3L, 1L, 2L, 2L, 1L), count.results());
        assertEquals(Map.of(0L, 2L), count.late());
    }

    @Test
    void theFirstEventGivesNothingOut() {
        assertEquals(nothing(), new WindowedCount(10, 0, 0).take(-7));
    }

    @Test
    void aWindowIsGivenOutWhenTheWatermarkReachesItsEndAndNotBefore() {
        WindowedCount count = new WindowedCount(10, 0, 0);
        count.take(0);
        assertEquals(nothing(), count.take(9), "9 is within the window");
        assertEquals(given(0, 2), count.take(10));
        assertTrue(count.take(9).late());
    }

    @Test
    void aWindowIsForgottenWhenItsLatenessIsOver() {
        WindowedCount count = new WindowedCount(10, 0, 5);
        count.take(3);
        count.take(14);
        assertEquals(Map.of(0L, 1L, 1L, 1L), count.open(), "its end was 10, and it is kept for 5 more");
        count.take(15);
        assertEquals(Map.of(1L, 2L), count.open());
        count.close();
        assertEquals(Map.of(), count.open());
    }

    @Test
    void nobodyElseChangesWhatWasCounted() {
        WindowedCount count = WindowedCount.of(BY_HAND, 10, 5, 5);
        count.take(50);
        for (SortedMap<Long, Long> counts : List.of(count.results(), count.late(), count.open())) {
            assertThrows(UnsupportedOperationException.class, () -> counts.put(0L, 9L));
        }
    }

    @Test
    void severalWindowsAreGivenOutInTheirOrder() {
        WindowedCount count = new WindowedCount(10, 20, 0);
        count.take(12);
        count.take(3);
        assertEquals(List.of(new Pane(0, 1), new Pane(1, 1)), count.take(40).panes());
    }

    /** What a batch job counts that has all events before it. */
    private static Map<Long, Long> batch(long[] t, long s) {
        Map<Long, Long> counts = new TreeMap<>();
        for (long time : t) {
            counts.merge(Math.floorDiv(time, s), 1L, Long::sum);
        }
        return counts;
    }

    private static long[] disordered(Random random, int length, int disorder) {
        long[] t = new long[length];
        for (int i = 0; i < length; i++) {
            t[i] = i + random.nextInt(disorder + 1);
        }
        return t;
    }

    @Test
    void whatIsLateIsAllThatTheBatchHasMore() {
        Random random = new Random(7);
        long late = 0;
        for (int trial = 0; trial < 200; trial++) {
            long[] t = disordered(random, 120, 30);
            long s = 1 + random.nextInt(9);
            WindowedCount count = WindowedCount.of(t, s, random.nextInt(20), random.nextInt(10));
            Map<Long, Long> sum = new TreeMap<>(count.results());
            count.late().forEach((k, more) -> sum.merge(k, more, Long::sum));
            assertEquals(batch(t, s), sum);
            late += count.late().values().stream().mapToLong(Long::longValue).sum();
        }
        assertTrue(late > 1000, "there were late events to be counted");
    }

    /** Neighbors differ by 1, so that an event is behind the newest by no more than what it jumped. */
    @Test
    void withEnoughSlackTheStreamEndsWithTheResultOfTheBatch() {
        Random random = new Random(8);
        for (int trial = 0; trial < 200; trial++) {
            long[] t = disordered(random, 120, 30);
            long s = 1 + random.nextInt(9);
            assertEquals(batch(t, s), WindowedCount.of(t, s, 30, 0).results());
            assertEquals(batch(t, s), WindowedCount.of(t, s, 10, 20).results(), "waiting behind the end does as well");
        }
    }

    @Test
    void aCopyGoesItsOwnWay() {
        WindowedCount one = new WindowedCount(10, 0, 0);
        one.take(3);
        WindowedCount other = one.copy();
        other.take(4);
        one.close();
        other.close();
        assertEquals(Map.of(0L, 1L), one.results());
        assertEquals(Map.of(0L, 2L), other.results());
    }
}
