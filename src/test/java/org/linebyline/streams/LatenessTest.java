package org.linebyline.streams;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LatenessTest {

    @Test
    void theStreamComesInTheOrderOfArrival() {
        assertArrayEquals(new long[] {4, 1, 3, 2}, Lateness.stream(List.of(new Event(1, 6), new Event(2, 9), new Event(3, 6), new Event(4, 4))));
    }

    @Test
    void theTailHasWhatIsLongerOnItsWay() {
        List<Event> events = List.of(new Event(0, 1), new Event(0, 2), new Event(0, 2), new Event(0, 7));
        assertEquals(0.25, Lateness.tail(events, 2));
        assertEquals(0.75, Lateness.tail(events, 1));
        assertEquals(0, Lateness.tail(events, 7));
    }

    private static List<Event> drawn(Random random) {
        return Stream.generate(() -> random.nextInt(300)).map(t -> new Event(t, t + random.nextInt(40))).limit(200).toList();
    }

    @Test
    void noMoreAreLateThanAreLongerOnTheirWayThanIsWaitedFor() {
        Random random = new Random(11);
        long late = 0;
        for (int trial = 0; trial < 200; trial++) {
            List<Event> events = drawn(random);
            long delta = random.nextInt(30);
            long a = random.nextInt(20);
            long found = WindowedCount.of(Lateness.stream(events), 1 + random.nextInt(20), delta, a).late().values().stream()
                    .mapToLong(Long::longValue).sum();
            assertTrue((double) found / events.size() <= Lateness.tail(events, delta + a));
            late += found;
        }
        assertTrue(late > 1000, "there were late events to be counted");
    }
}
