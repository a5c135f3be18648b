package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.linearalgebra.Vector;

class XorNetworkTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "1, 0", "1, 1"})
    void oneExactlyWhereTheBitsDiffer(int first, int second) {
        assertEquals(first ^ second, XorNetwork.of(Vector.of(first, second)));
    }

    @Test
    void awayFromTheCornersItIsTheFormula() {
        Random random = new Random(71);
        for (int k = 0; k < 100; k++) {
            double a = 4 * random.nextDouble() - 2;
            double b = 4 * random.nextDouble() - 2;
            double formula = Math.max(0, a + b) - 2 * Math.max(0, a + b - 1);

            assertEquals(formula, XorNetwork.of(Vector.of(a, b)), 1e-15);
        }
    }

    /** An affine function has equal sums over the two diagonals of the square; XOR has 0 on one and 2 on the other. */
    @Test
    void noAffineFunctionCouldDoIt() {
        double equal = XorNetwork.of(Vector.of(0, 0)) + XorNetwork.of(Vector.of(1, 1));
        double different = XorNetwork.of(Vector.of(0, 1)) + XorNetwork.of(Vector.of(1, 0));

        assertTrue(different - equal == 2);
    }
}
