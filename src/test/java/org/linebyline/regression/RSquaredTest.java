package org.linebyline.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class RSquaredTest {

    @Test
    void theThreeEquationsByHand() {
        Vector predictions = LinearModel.predict(Examples.X, Examples.W);
        assertEquals(27.0 / 28, RSquared.of(Examples.Y, predictions), 1e-15);
    }

    @Test
    void hittingEveryTargetIsOneTheMeanIsZeroAndWorseIsNegative() {
        Vector y = Vector.of(1, 2, 6);
        assertEquals(1, RSquared.of(y, y));
        assertEquals(0, RSquared.of(y, Vector.of(3, 3, 3)));
        // Missing by 5, 0 and 5 where the deviations are 2, 1 and 3: 1 - 50 / 14.
        assertEquals(-36.0 / 14, RSquared.of(y, Vector.of(6, 2, 1)), 1e-15);
    }

    @Test
    void anotherUnitChangesNothing() {
        Vector y = Vector.of(1, 2, 6);
        Vector yHat = Vector.of(1.5, 2, 5);
        double celsius = RSquared.of(y, yHat);
        double fahrenheit = RSquared.of(y.map(t -> 32 + 1.8 * t), yHat.map(t -> 32 + 1.8 * t));
        assertEquals(celsius, fahrenheit, 1e-14);
    }

    @Test
    void withAnInterceptItIsTheSquaredCorrelationOfTargetsAndPredictions() {
        Random random = new Random(13);
        Matrix x = DesignMatrix.withIntercept(StandardNormal.matrix(random, 10, 2));
        Vector y = StandardNormal.vector(random, 10);
        Vector yHat = LinearModel.predict(x, OrdinaryLeastSquares.byQr(x, y));
        double correlation = new PearsonsCorrelation().correlation(y.toArray(), yHat.toArray());
        assertEquals(correlation * correlation, RSquared.of(y, yHat), 1e-13);
    }

    @Test
    void itAgreesWithCommonsMath() {
        Random random = new Random(14);
        Matrix z = StandardNormal.matrix(random, 10, 3);
        Vector y = StandardNormal.vector(random, 10);
        OLSMultipleLinearRegression oracle = new OLSMultipleLinearRegression();
        oracle.newSampleData(y.toArray(), Rows.of(z));
        Matrix x = DesignMatrix.withIntercept(z);
        Vector yHat = LinearModel.predict(x, OrdinaryLeastSquares.byQr(x, y));
        assertEquals(oracle.calculateRSquared(), RSquared.of(y, yHat), 1e-13);
    }

    @Test
    void oneMoreColumnNeverLowersItEvenIfTheColumnIsNoise() {
        Random random = new Random(15);
        Matrix all = DesignMatrix.withIntercept(StandardNormal.matrix(random, 12, 6));
        Vector y = StandardNormal.vector(random, 12);
        double before = 0;
        for (int d = 1; d <= 7; d++) {
            Matrix x = Matrix.generate(12, d, all::get);
            double now = RSquared.of(y, LinearModel.predict(x, OrdinaryLeastSquares.byQr(x, y)));
            // The first is 0 up to the rounding of the mean.
            assertEquals(Math.max(now, before), now, 1e-15);
            before = now;
        }
    }

    @Test
    void targetsThatDoNotVaryAreRefused() {
        Exception constant = assertThrows(IllegalArgumentException.class,
                () -> RSquared.of(Vector.of(5, 5, 5, 5), Vector.of(5, 5, 5, 6)));
        assertEquals("4 targets have spread 0.0 but R squared needs some", constant.getMessage());
    }

    @Test
    void sizesThatDifferAreRefused() {
        assertRefused("a has 2 entries but b has 3", () -> RSquared.of(Vector.of(1, 2), Vector.of(1, 2, 3)));
    }
}
