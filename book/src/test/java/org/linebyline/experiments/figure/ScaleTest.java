package org.linebyline.experiments.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void ticksStandAtRoundNumbers() {
        Scale scale = Scale.of(Axis.linear(""), new double[] {0.13, 0.92}, 4);
        assertEquals(List.of("0.2", "0.4", "0.6", "0.8"), scale.labels());
    }

    @Test
    void ticksIncludeBothEndsOfAGivenRange() {
        Scale scale = Scale.of(Axis.linear("").range(-1, 1), new double[0], 4);
        assertEquals(List.of("−1", "−0.5", "0", "0.5", "1"), scale.labels());
    }

    @Test
    void ticksOfALogAxisArePowersOfTen() {
        Scale scale = Scale.of(Axis.log("").range(1e-8, 1), new double[0], 4);
        assertEquals(List.of(1e-6, 1e-3, 1.0), scale.ticks());
    }

    @Test
    void equalRatiosHaveEqualLengthsOnALogAxis() {
        Scale scale = Scale.of(Axis.log("").range(1, 10_000), new double[0], 4);
        // Two quotients of logarithms: exact up to a few units in the last place.
        assertEquals(0.25, scale.share(10), 1e-15);
        assertEquals(0.75, scale.share(1000), 1e-15);
    }

    @Test
    void constantDataGetAnAxisOfSomeLength() {
        Scale scale = Scale.of(Axis.linear(""), new double[] {0, 0}, 4);
        assertEquals(0.5, scale.share(0));
    }

    @Test
    void zeroHasNoPlaceOnALogAxis() {
        Exception refused = assertThrows(
                IllegalArgumentException.class, () -> Scale.of(Axis.log("loss"), new double[] {1, 0}, 4));
        assertEquals("the log axis \"loss\" cannot show 0.0: only positive numbers have a logarithm",
                refused.getMessage());
    }
}
