package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.eigenvalues.Samples.TWO;

import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class EigenPairTest {

    @Test
    void pairsByHandHaveNoResidual() {
        assertEquals(0, new EigenPair(3, Vector.of(1, 1)).residual(TWO));
        assertEquals(0, new EigenPair(1, Vector.of(1, -1)).residual(TWO));
        assertEquals(0, new EigenPair(3, Vector.of(-7, -7)).residual(TWO));
    }

    @Test
    void residualIsTheLengthOfWhatIsLeft() {
        assertEquals(Math.sqrt(5), new EigenPair(0, Vector.of(1, 0)).residual(TWO), 1e-15);
        assertEquals(1, new EigenPair(2, Vector.of(1, 0)).residual(TWO));
    }

    @Test
    void zeroIsNoEigenvectorHoweverZeroIsTheEigenvalueOfAProjection() {
        assertRefused("v is zero, and 0 = 0 says nothing", () -> new EigenPair(3, Vector.zeros(2)));
        Matrix projection = Matrix.of(new double[] {1, 0}, new double[] {0, 0});
        assertEquals(0, new EigenPair(0, Vector.of(0, 1e-200)).residual(projection));
    }
}
