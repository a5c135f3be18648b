package org.linebyline.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.SampleCovariance;

class OjaRuleTest {

    private final Random random = new Random(63);

    @Test
    void stepByHand() {
        assertClose(Vector.of(1, 0.9), OjaRule.step(Vector.of(1, 0), Vector.of(3, 3), 0.1), 1e-15);
    }

    /** On average a step goes along Cw − (w·Cw)w, which is zero at a component of length 1. */
    @Test
    void averageStepFromAComponentIsZero() {
        Matrix x = Centering.centered(Samples.correlated(random, 12, 3));
        PrincipalComponents pca = PrincipalComponents.of(x);
        for (int j = 0; j < 3; j++) {
            Vector w = pca.w().column(j);
            assertClose(w, average(x, w, 0.01), 1e-13);
        }
    }

    @Test
    void averageStepIsTheSlopeOfTheVarianceLessWhatTheLengthGains() {
        Matrix x = Centering.centered(Samples.correlated(random, 12, 3));
        Vector w = Vector.of(0.2, -0.4, 0.7);
        Vector cw = SampleCovariance.of(x).scale(11 / 12.0).times(w);
        assertClose(w.plus(cw.minus(w.scale(w.dot(cw))).scale(0.01)), average(x, w, 0.01), 1e-13);
    }

    private static Vector average(Matrix x, Vector w, double eta) {
        Vector sum = Vector.zeros(w.size());
        for (int i = 0; i < x.rows(); i++) {
            sum = sum.plus(OjaRule.step(w, x.row(i), eta));
        }
        return sum.scale(1.0 / x.rows());
    }

    @Test
    void manyExamplesTurnTheDirectionToTheFirstComponentAndItsLengthToOne() {
        Matrix x = Centering.centered(Samples.correlated(random, 50, 3));
        PrincipalComponents pca = PrincipalComponents.of(x);
        Vector w = Vector.of(1, 1, 1);
        for (int t = 0; t < 100_000; t++) {
            w = OjaRule.step(w, x.row(random.nextInt(50)), 1.0 / (100 + t));
        }
        assertEquals(1, w.norm(), 1e-2);
        assertEquals(1, Math.abs(w.cosine(pca.first())), 1e-3);
    }
}
