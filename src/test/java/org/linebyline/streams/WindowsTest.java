package org.linebyline.streams;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.linebyline.Claims;

/** Events, and the windows that hold their times. */
class WindowsTest {

    @Test
    void skewIsTheTimeOnTheWay() {
        assertEquals(7, new Event(3, 10).skew());
        assertEquals(0, new Event(3, 3).skew(), "at once is allowed");
    }

    @Test
    void whatArrivesBeforeItHappenedIsRefused() {
        Claims.assertRefused("an event of time 7 arrived at 5", () -> new Event(7, 5));
    }

    @Test
    void tumblingWindowsByHand() {
        assertEquals(0, TumblingWindow.of(9, 10));
        assertEquals(1, TumblingWindow.of(10, 10), "the end belongs to the next window");
        assertEquals(-1, TumblingWindow.of(-1, 10), "and not 0, which a division of whole numbers gives");
        assertEquals(20, TumblingWindow.end(1, 10));
    }

    @Test
    void eachTimeIsInTheWindowOfItsNumber() {
        for (long s = 1; s < 9; s++) {
            for (long t = -30; t < 30; t++) {
                long k = TumblingWindow.of(t, s);
                assertEquals(true, TumblingWindow.end(k - 1, s) <= t && t < TumblingWindow.end(k, s));
            }
        }
    }

    @Test
    void anEndBeyondAllNumbersIsRefused() {
        assertThrows(ArithmeticException.class, () -> TumblingWindow.end(Long.MAX_VALUE / 2, 3));
    }

    @Test
    void slidingWindowsByHand() {
        assertArrayEquals(new long[] {1, 2, 3}, SlidingWindows.of(17, 15, 5), "from 5, from 10 and from 15");
        assertArrayEquals(new long[] {1, 2, 3}, SlidingWindows.of(15, 15, 5), "the window from 0 ends before 15");
        assertArrayEquals(new long[] {}, SlidingWindows.of(7, 5, 10), "between two windows");
    }

    @Test
    void slidingWindowsAreAllThatHoldTheTime() {
        for (long s = 1; s < 8; s++) {
            for (long p = 1; p < 8; p++) {
                for (long t = -20; t < 20; t++) {
                    long size = s;
                    long period = p;
                    long time = t;
                    assertArrayEquals(LongStream.rangeClosed(-40, 40).filter(k -> k * period <= time && time < k * period + size).toArray(),
                            SlidingWindows.of(t, s, p));
                }
            }
        }
    }

    @Test
    void windowsWhosePeriodIsTheirSizeTumble() {
        for (long t = -20; t < 20; t++) {
            assertArrayEquals(new long[] {TumblingWindow.of(t, 7)}, SlidingWindows.of(t, 7, 7));
        }
    }
}
