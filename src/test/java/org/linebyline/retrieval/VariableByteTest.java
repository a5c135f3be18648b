package org.linebyline.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariableByteTest {

    /** Table 5.4 of Manning, Raghavan and Schütze. */
    @Test
    void threeGapsArePublished() {
        assertArrayEquals(new int[] {824, 5, 214577}, VariableByte.gaps(new int[] {824, 829, 215406}));
        assertArrayEquals(new int[] {0b00000110, 0b10111000}, VariableByte.code(824));
        assertArrayEquals(new int[] {0b10000101}, VariableByte.code(5));
        assertArrayEquals(new int[] {0b00001101, 0b00001100, 0b10110001}, VariableByte.code(214577));
    }

    @Test
    void fourDocumentsByHand() {
        int[] gaps = VariableByte.gaps(new int[] {3, 130, 131, 400});
        assertArrayEquals(new int[] {3, 127, 1, 269}, gaps);
        assertArrayEquals(new byte[] {(byte) 131, (byte) 255, (byte) 129, 2, (byte) 141}, VariableByte.encode(gaps));
        assertEquals(7, VariableByte.encode(new int[] {3, 130, 131, 400}).length);
    }

    @Test
    void aByteIsAddedAtEachPowerOf128() {
        for (int power = 1; power <= 4; power++) {
            int first = (int) Math.pow(128, power);
            assertEquals(power, VariableByte.bytes(first - 1));
            assertEquals(power + 1, VariableByte.bytes(first));
        }
        assertEquals(1, VariableByte.bytes(1));
        assertEquals(5, VariableByte.bytes(Integer.MAX_VALUE));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(4);
        for (int size = 0; size < 50; size++) {
            int[] g = IntStream.range(0, size).map(i -> 1 + random.nextInt(1 << 1 + random.nextInt(30))).toArray();
            byte[] bytes = VariableByte.encode(g);
            assertArrayEquals(g, VariableByte.decode(bytes));
            assertEquals(IntStream.of(g).map(VariableByte::bytes).sum(), bytes.length);
        }
        assertArrayEquals(new int[] {Integer.MAX_VALUE}, VariableByte.decode(VariableByte.encode(new int[] {Integer.MAX_VALUE})));
    }

    @Test
    void gapsAddUpToTheDocuments() {
        int[] d = {1, 2, 9, 10, 77};
        int[] sums = VariableByte.gaps(d);
        Arrays.parallelPrefix(sums, Integer::sum);
        assertArrayEquals(d, sums);
        assertArrayEquals(new int[] {}, VariableByte.gaps(new int[] {}));
    }
}
