package org.linebyline.streams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SessionsTest {

    @Test
    void anEventBetweenTwoSessionsJoinsThem() {
        assertEquals(List.of(new Session(3, 8), new Session(14, 19)), Sessions.of(new long[] {3, 14}, 5));
        assertEquals(List.of(new Session(3, 13), new Session(14, 19)), Sessions.of(new long[] {3, 14, 8}, 5), "8 begins where 3 ends");
        assertEquals(List.of(new Session(3, 19)), Sessions.of(new long[] {3, 14, 8, 12}, 5));
    }

    @Test
    void sessionsTouchFromEndToStart() {
        assertTrue(new Session(0, 5).touches(new Session(5, 9)));
        assertTrue(new Session(5, 9).touches(new Session(0, 5)));
        assertFalse(new Session(0, 5).touches(new Session(6, 9)));
        assertEquals(new Session(0, 9), new Session(2, 9).union(new Session(0, 5)));
    }

    /** Sorted times, cut wherever the next event is farther away than the gap. */
    private static List<Session> bySorting(long[] times, long g) {
        List<Session> sessions = new ArrayList<>();
        long[] sorted = Arrays.stream(times).sorted().toArray();
        long start = 0;
        for (int i = 0; i < sorted.length; i++) {
            start = i == 0 || sorted[i] - sorted[i - 1] > g ? sorted[i] : start;
            if (i == sorted.length - 1 || sorted[i + 1] - sorted[i] > g) {
                sessions.add(new Session(start, sorted[i] + g));
            }
        }
        return sessions;
    }

    @Test
    void inAnyOrderTheSameSessionsComeOut() {
        Random random = new Random(4);
        for (int trial = 0; trial < 300; trial++) {
            long[] times = LongStream.generate(() -> random.nextInt(200)).limit(trial % 40).toArray();
            List<Long> shuffled = new ArrayList<>(Arrays.stream(times).boxed().toList());
            Collections.shuffle(shuffled, random);
            List<Session> expected = bySorting(times, 4);
            assertEquals(expected, Sessions.of(times, 4));
            assertEquals(expected, Sessions.of(shuffled.stream().mapToLong(Long::longValue).toArray(), 4));
        }
    }

    @Test
    void noTwoSessionsTouch() {
        Random random = new Random(5);
        List<Session> sessions = Sessions.of(LongStream.generate(() -> random.nextInt(500)).limit(60).toArray(), 3);
        for (int k = 1; k < sessions.size(); k++) {
            assertTrue(sessions.get(k - 1).end() < sessions.get(k).start());
        }
    }
}
