package org.linebyline.streams;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WatermarkTest {

    @Test
    void itStaysBehindTheNewestEvent() {
        assertArrayEquals(new long[] {-2, 3, 9, 9, 11}, Watermark.behindNewest(new long[] {3, 8, 14, 7, 16}, 5));
    }

    @Test
    void stepByStepItIsTheSame() {
        Random random = new Random(3);
        long[] t = random.longs(200, 0, 1000).toArray();
        long[] all = Watermark.behindNewest(t, 40);
        long w = t[0] - 40;
        for (int i = 0; i < t.length; i++) {
            w = Watermark.advanced(w, t[i] - 40);
            assertEquals(all[i], w);
        }
    }

    @Test
    void theSlowestInputSaysHowFarAJoinIs() {
        assertEquals(-4, Watermark.joined(7, -4, 12));
        assertEquals(7, Watermark.joined(7));
    }
}
