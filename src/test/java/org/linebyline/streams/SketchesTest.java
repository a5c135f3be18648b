package org.linebyline.streams;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Hash functions, and what is counted with them. */
class SketchesTest {

    private static final long PRIME = Integer.MAX_VALUE;

    @Test
    void lettersAreDigits() {
        assertEquals(0, PolynomialHash.of("", 10, 97));
        assertEquals((97 * 100 + 98 * 10 + 99) % 101, PolynomialHash.of("abc", 10, 101));
        assertEquals(0x1f600 % 101, PolynomialHash.of("\ud83d\ude00", 10, 101), "a letter of two chars is one digit");
    }

    @Test
    void columnsByHand() {
        assertEquals(0, new UniversalHash(3, 4, 7, 2).of(1), "3 + 4 is 0 modulo 7");
        assertEquals(1, new UniversalHash(3, 4, 7, 2).of(2), "6 + 4 is 3 modulo 7, and odd");
    }

    @Test
    void twoKeysMeetForAtMostOneFunctionInW() {
        for (int w = 1; w <= 7; w++) {
            for (int x = 0; x < 7; x++) {
                for (int y = 0; y < x; y++) {
                    assertTrue(meetings(x, y, w) * w <= 7 * 6, "of 42 functions");
                }
            }
        }
    }

    private static int meetings(int x, int y, int w) {
        int meetings = 0;
        for (int a = 1; a < 7; a++) {
            for (int b = 0; b < 7; b++) {
                UniversalHash h = new UniversalHash(a, b, 7, w);
                meetings += h.of(x) == h.of(y) ? 1 : 0;
            }
        }
        return meetings;
    }

    @Test
    void drawnFunctionsAreOfTheFamily() {
        Random random = new Random(1);
        int zeros = 0;
        for (int i = 0; i < 300; i++) {
            UniversalHash h = UniversalHash.draw(3, 2, random);
            assertTrue(h.a() >= 1 && h.a() < 3 && h.b() >= 0 && h.b() < 3 && h.p() == 3 && h.w() == 2);
            zeros += h.b() == 0 ? 1 : 0;
        }
        assertEquals(100, zeros, 40, "b is 0 in a third of them; 40 is five standard deviations");
    }

    private static Map<Long, Long> fill(CountMin sketch, Random random) {
        Map<Long, Long> exact = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = (long) (500 * random.nextDouble() * random.nextDouble());
            sketch.add(key);
            exact.merge(key, 1L, Long::sum);
        }
        return exact;
    }

    @Test
    void anEstimateIsNeverTooSmallAndHardlyEverFarTooLarge() {
        Random random = new Random(12);
        int beyond = 0;
        int asked = 0;
        for (int trial = 0; trial < 20; trial++) {
            CountMin sketch = CountMin.sized(0.02, 0.05, PRIME, random);
            Map<Long, Long> exact = fill(sketch, random);
            for (Map.Entry<Long, Long> entry : exact.entrySet()) {
                long error = sketch.estimate(entry.getKey()) - entry.getValue();
                assertTrue(error >= 0);
                beyond += error > 0.02 * 20_000 ? 1 : 0;
                asked++;
            }
        }
        assertTrue(beyond <= 0.05 * asked);
    }

    @Test
    void oneColumnCountsEverything() {
        assertEquals(2, CountMin.of(List.of(new UniversalHash(1, 0, 7, 1)), 3, 4).estimate(5));
    }

    /** With b = 0 the keys 1 and 5 share the second of two columns; with b = 3 they come to 4 and to 8, which is 1 modulo 7. */
    @Test
    void theRowWithTheLeastCounts() {
        UniversalHash together = new UniversalHash(1, 0, 7, 2);
        UniversalHash apart = new UniversalHash(1, 3, 7, 2);
        for (List<UniversalHash> rows : List.of(List.of(together, apart), List.of(apart, together))) {
            assertEquals(1, CountMin.of(rows, 1, 5).estimate(5));
        }
    }

    @Test
    void widthAndDepthByHand() {
        assertEquals(272, CountMin.width(0.01));
        assertEquals(5, CountMin.depth(0.01));
        assertEquals(1, CountMin.depth(1 / Math.E));
    }

    @Test
    void aRegisterKeepsTheLargestRank() {
        assertArrayEquals(new int[] {3, 4}, HyperLogLog.of(1, 3, 0b0_001, 0b0_011, 0b1_000).registers());
        assertEquals(1, HyperLogLog.rank(0b100, 3));
    }

    @Test
    void whatHasBeenSeenChangesNothing() {
        HyperLogLog once = new HyperLogLog(4, 20);
        HyperLogLog thrice = new HyperLogLog(4, 20);
        new Random(3).longs(100, 0, 1 << 24).forEach(hash -> {
            once.add(hash);
            Stream.of(1, 2, 3).forEach(again -> thrice.add(hash));
        });
        assertArrayEquals(once.registers(), thrice.registers());
    }

    @Test
    void nothingIsEstimatedAsNothing() {
        assertEquals(0, HyperLogLog.estimate(new int[16]));
    }

    /** 0.673 · 16 · 16 / 8 where all registers are 1; 0.7213 / (1 + 1.079/128) · 128 · 128 · 4 / 128 where 128 are 2. */
    @Test
    void fullRegistersByHand() {
        int[] ones = new int[16];
        Arrays.fill(ones, 1);
        assertEquals(21.536, HyperLogLog.estimate(ones), 1e-12);
        int[] twos = new int[128];
        Arrays.fill(twos, 2);
        assertEquals(0.7213 / (1 + 1.079 / 128) * 512, HyperLogLog.estimate(twos), 1e-12);
    }

    /** With fifteen registers at 3 the harmonic mean says 60 keys, more than 2.5 · 16: the one that is empty is chance. */
    @Test
    void amongManyKeysAnEmptyRegisterSaysNothing() {
        int[] registers = new int[16];
        Arrays.fill(registers, 1, 16, 3);
        assertEquals(0.673 * 256 / (1 + 15.0 / 8), HyperLogLog.estimate(registers), 1e-12);
    }

    /** The mean square of 400 relative errors of standard deviation s has a standard deviation of about 7 percent of its mean. */
    @Test
    void theErrorIsAbout104PercentOverTheRootOfTheRegisters() {
        Random random = new Random(10);
        for (int b = 4; b <= 8; b++) {
            double squares = 0;
            for (int trial = 0; trial < 400; trial++) {
                HyperLogLog sketch = new HyperLogLog(b, 40);
                int keys = 40 << b;
                random.longs(keys, 0, 1L << b + 40).forEach(sketch::add);
                squares += Math.pow(HyperLogLog.estimate(sketch.registers()) / keys - 1, 2);
            }
            assertEquals(1.04, Math.sqrt(squares / 400 * (1 << b)), 0.15);
        }
    }
}
