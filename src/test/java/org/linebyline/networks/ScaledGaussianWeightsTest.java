package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertClose;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class ScaledGaussianWeightsTest {

    @Test
    void widthsGiveTheShapes() {
        Parameters theta = ScaledGaussianWeights.of(1, new Random(1), 3, 5, 2);

        assertEquals(2, theta.depth());
        assertEquals(5, theta.layer(1).w().rows());
        assertEquals(3, theta.layer(1).w().columns());
        assertEquals(2, theta.layer(2).w().rows());
        assertEquals(5, theta.layer(2).w().columns());
    }

    @Test
    void biasesBeginAtZero() {
        Parameters theta = ScaledGaussianWeights.of(1, new Random(1), 3, 5, 2);

        assertClose(Vector.zeros(5), theta.layer(1).b(), 0);
        assertClose(Vector.zeros(2), theta.layer(2).b(), 0);
    }

    @Test
    void theFirstWeightIsTheFirstNormalNumberOverTheRootOfTheInputs() {
        Parameters theta = ScaledGaussianWeights.of(3, new Random(7), 4, 2);

        assertEquals(3 / 2.0 * new Random(7).nextGaussian(), theta.layer(1).w().get(0, 0), 1e-15);
    }

    /** With 20,000 weights the sample deviation is off by about half a percent; the bound is six times that. */
    @Test
    void theDeviationIsTheGainOverTheRootOfTheInputs() {
        Parameters theta = ScaledGaussianWeights.of(2, new Random(8), 100, 200, 100);

        for (int l = 1; l <= 2; l++) {
            SummaryStatistics weights = new SummaryStatistics();
            for (int i = 0; i < theta.layer(l).w().rows(); i++) {
                for (double weight : theta.layer(l).w().row(i).toArray()) {
                    weights.addValue(weight);
                }
            }
            double expected = 2 / Math.sqrt(l == 1 ? 100 : 200);
            assertEquals(expected, weights.getStandardDeviation(), 0.03 * expected);
            assertEquals(0, weights.getMean(), 0.03 * expected);
        }
    }

    @Test
    void eachWeightIsDrawnAnew() {
        Parameters theta = ScaledGaussianWeights.of(1, new Random(9), 2, 2);

        long different = DoubleStream.of(theta.layer(1).w().row(0).toArray()).distinct().count();
        assertEquals(2, different);
    }

    @Test
    void oneWidthMakesNoNetwork() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> ScaledGaussianWeights.of(1, new Random(1), 3));

        assertEquals("there are 0 layers but at least 1 is needed", refused.getMessage());
    }
}
