package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.eigenvalues.Samples.THREE;
import static org.linebyline.eigenvalues.Samples.TWO;

import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class InverseIterationTest {

    private static final Vector EAST = Vector.of(1, 0);

    /** The inverse of A is (2, −1; −1, 2)/3. */
    @Test
    void stepsByHand() {
        double root = Math.sqrt(5);
        assertClose(Vector.of(2 / root, -1 / root), InverseIteration.step(TWO, 0, EAST), 1e-15);
        assertClose(Vector.of(5 / Math.sqrt(41), -4 / Math.sqrt(41)), InverseIteration.iterate(TWO, 0, EAST, 2), 1e-15);
        assertClose(Vector.of(1, 0), InverseIteration.iterate(TWO, 0, EAST, 0), 0);
    }

    @Test
    void eachShiftFindsTheNearestEigenvalue() {
        double[] shifts = {5, 2.9, 1};
        double[] nearest = {3 + Math.sqrt(3), 3, 3 - Math.sqrt(3)};
        for (int i = 0; i < 3; i++) {
            Vector v = InverseIteration.iterate(THREE, shifts[i], Vector.of(1, 0.1, 0.3), 60);
            assertEquals(nearest[i], RayleighQuotient.of(THREE, v), 1e-13);
            assertEquals(0, new EigenPair(nearest[i], v).residual(THREE), 1e-13);
        }
    }

    /** Distances 0.1 and 1.9 from the shift 1.1: a factor of 19 a step. */
    @Test
    void rateIsTheRatioOfTheDistancesFromTheShift() {
        Vector q = PowerIteration.unit(Vector.of(1, -1));
        for (int k = 0; k <= 8; k++) {
            Vector v = InverseIteration.iterate(TWO, 1.1, EAST, k);
            assertEquals(Math.pow(19, -k), PowerIterationRate.tangent(v, q), 1e-14);
        }
    }

    @Test
    void shiftThatIsAnEigenvalueIsRefused() {
        assertRefused("singular: column 1 depends on the columns before it, its pivot is 0",
                () -> InverseIteration.step(TWO, 3, EAST));
    }

    @Test
    void shiftThatIsAnEigenvalueUpToRoundingNeedsOneStep() {
        double rounded = 3 + Math.sqrt(3);
        Vector v = InverseIteration.iterate(THREE, rounded, Vector.of(1, 0.1, 0.3), 2);
        assertEquals(0, new EigenPair(rounded, v).residual(THREE), 1e-14);
    }
}
