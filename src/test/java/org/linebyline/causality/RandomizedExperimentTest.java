package org.linebyline.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class RandomizedExperimentTest {

    @Test
    void threePatientsByHand() {
        Vector y0 = Vector.of(0, 2, 4);
        Vector y1 = Vector.of(2, 2, 8);
        assertEquals(1, RandomizedExperiment.estimate(Vector.of(1, 0, 0), Vector.of(2, 2, 0)), 1e-15);
        assertClose(Vector.of(-1, 0, 7), estimates(y0, y1, 1), 1e-15);
        assertEquals(38 / 3.0, RandomizedExperiment.variance(y0, y1, 1), 1e-14);
    }

    @Test
    void theVarianceIsThatOfAllEstimates() {
        Random random = new Random(1);
        for (int n = 2; n <= 8; n++) {
            for (int treated = 1; treated < n; treated++) {
                Vector y0 = vector(n, random);
                Vector y1 = vector(n, random);
                double[] estimates = estimates(y0, y1, treated).toArray();
                assertEquals(StatUtils.populationVariance(estimates), RandomizedExperiment.variance(y0, y1, treated), 1e-13);
                assertEquals(y1.minus(y0).sum() / n, StatUtils.mean(estimates), 1e-13);
            }
        }
    }

    @Test
    void thereIsOneRowForEachChoice() {
        for (int n = 1; n <= 6; n++) {
            for (int treated = 0; treated <= n; treated++) {
                Matrix all = RandomizedExperiment.assignments(n, treated);
                assertEquals(CombinatoricsUtils.binomialCoefficient(n, treated), all.rows());
                assertClose(Vector.ones(all.rows()).scale(treated), all.times(Vector.ones(n)), 0);
            }
        }
        assertClose(Matrix.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}), RandomizedExperiment.assignments(3, 1), 0);
    }

    @Test
    void someOfBothAreNeeded() {
        assertRefused("0.0 of 2 units are treated, and some of both are needed",
                () -> RandomizedExperiment.estimate(Vector.zeros(2), Vector.ones(2)));
        assertRefused("2.0 of 2 units are treated, and some of both are needed",
                () -> RandomizedExperiment.estimate(Vector.ones(2), Vector.ones(2)));
    }

    private static Vector estimates(Vector y0, Vector y1, int treated) {
        Matrix all = RandomizedExperiment.assignments(y0.size(), treated);
        return Matrix.generate(1, all.rows(), (i, k) -> {
            Vector w = all.row(k);
            return RandomizedExperiment.estimate(w, Vector.ones(w.size()).minus(w).hadamard(y0).plus(w.hadamard(y1)));
        }).row(0);
    }

    private static Vector vector(int n, Random random) {
        return Matrix.generate(1, n, (i, u) -> random.nextGaussian()).row(0);
    }
}
