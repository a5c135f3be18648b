package org.linebyline.regression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class LinearModelTest {

    @Test
    void aColumnOfOnesComesBeforeTheMeasurements() {
        Matrix z = Matrix.of(new double[] {7, 8}, new double[] {9, 10}, new double[] {11, 12});
        Matrix x = DesignMatrix.withIntercept(z);
        assertEquals(3, x.rows());
        assertEquals(3, x.columns());
        assertArrayEquals(new double[] {1, 7, 8}, x.row(0).toArray());
        assertArrayEquals(new double[] {1, 9, 10}, x.row(1).toArray());
        assertArrayEquals(new double[] {1, 11, 12}, x.row(2).toArray());
    }

    @Test
    void withNothingMeasuredOnlyTheOnesAreLeft() {
        Matrix x = DesignMatrix.withIntercept(Matrix.zeros(2, 0));
        assertArrayEquals(new double[] {1}, x.row(0).toArray());
        assertArrayEquals(new double[] {1}, x.row(1).toArray());
    }

    @Test
    void predictionsOfTheThreeEquationsByHand() {
        Vector predictions = LinearModel.predict(Examples.X, Examples.W);
        // Each is a few roundings of a number below 4.
        assertArrayEquals(new double[] {5.0 / 6, 7.0 / 3, 23.0 / 6}, predictions.toArray(), 1e-15);
    }

    @Test
    void predictionsAreLinearInTheWeights() {
        Random random = new Random(1);
        Matrix x = StandardNormal.matrix(random, 6, 3);
        Vector v = StandardNormal.vector(random, 3);
        Vector w = StandardNormal.vector(random, 3);
        Vector whole = LinearModel.predict(x, v.scale(2).plus(w));
        Vector parts = LinearModel.predict(x, v).scale(2).plus(LinearModel.predict(x, w));
        assertArrayEquals(parts.toArray(), whole.toArray(), 1e-14);
    }

    @Test
    void residualsOfTheThreeEquationsByHand() {
        Vector residuals = LinearModel.residuals(Examples.X, Examples.Y, Examples.W);
        assertArrayEquals(new double[] {-1.0 / 6, 1.0 / 3, -1.0 / 6}, residuals.toArray(), 1e-15);
    }

    @Test
    void aPredictionThatIsTooLargeHasAPositiveResidual() {
        Matrix one = Matrix.identity(1);
        assertArrayEquals(new double[] {3}, LinearModel.residuals(one, Vector.of(2), Vector.of(5)).toArray());
    }

    @Test
    void sizesThatDoNotFitAreRefused() {
        Exception weights = assertThrows(IllegalArgumentException.class,
                () -> LinearModel.predict(Examples.X, Vector.of(1, 2, 3)));
        assertEquals("X has 2 columns but w has 3 values", weights.getMessage());
        Exception targets = assertThrows(IllegalArgumentException.class,
                () -> LinearModel.residuals(Examples.X, Vector.of(1, 2, 3, 4), Examples.W));
        assertEquals("X has 3 rows but y has 4 values", targets.getMessage());
    }

    @Test
    void noExampleIsTooFew() {
        Exception none = assertThrows(IllegalArgumentException.class,
                () -> LinearModel.residuals(Matrix.zeros(0, 2), Vector.zeros(0), Examples.W));
        assertEquals("X has 0 rows but at least 1 is needed", none.getMessage());
    }
}
