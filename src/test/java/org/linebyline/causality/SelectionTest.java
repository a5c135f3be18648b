package org.linebyline.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;

class SelectionTest {

    /** Whoever has at least one of two talents is admitted. */
    private static final Matrix EITHER = Matrix.of(new double[][] {{0, 1}, {1, 1}});

    @Test
    void twoCoinsByHand() {
        assertEquals(-1 / 9.0, Selection.covariance(0.5, 0.5, EITHER), 1e-16);
    }

    @Test
    void itIsTheCovarianceAmongThoseSelected() {
        Random random = new Random(1);
        for (int k = 0; k < 50; k++) {
            double a = random.nextDouble();
            double b = random.nextDouble();
            Matrix q = Matrix.generate(2, 2, (i, j) -> random.nextDouble());
            JointDistribution joint = new CausalModel(Models.graph(3, 0, 2, 1, 2),
                    Matrix.of(new double[][] {{a, 0, 0, 0}, {b, 0, 0, 0}, {q.get(0, 0), q.get(1, 0), q.get(0, 1), q.get(1, 1)}})).joint();
            double both = joint.conditional(0b011, 0b011, 0b100, 0b100);
            double product = joint.conditional(0b001, 0b001, 0b100, 0b100) * joint.conditional(0b010, 0b010, 0b100, 0b100);
            assertEquals(both - product, Selection.covariance(a, b, q), 1e-14);
        }
    }

    @Test
    void whereEachCauseMultipliesTheChanceNothingIsCreated() {
        assertEquals(0, Selection.covariance(0.3, 0.6, Matrix.of(new double[][] {{0.1, 0.4}, {0.2, 0.8}})), 1e-16);
    }

    @Test
    void whereNobodyIsSelectedThereIsNothingToSay() {
        assertRefused("the share of those selected is 0.0 but must be positive", () -> Selection.covariance(0.5, 0.5, Matrix.zeros(2, 2)));
    }
}
