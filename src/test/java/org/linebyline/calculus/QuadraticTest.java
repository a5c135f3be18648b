package org.linebyline.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class QuadraticTest {

    /** Curvature 8 along (1, 1) and 2 along (1, −1). */
    private static final Matrix A = Matrix.of(new double[] {5, 3}, new double[] {3, 5});
    private static final Quadratic BOWL = new Quadratic(A);

    @Test
    void valueAndGradientAtOneZeroByHand() {
        assertEquals(2.5, BOWL.value(Vector.of(1, 0)));
        assertArrayEquals(new double[] {5, 3}, BOWL.gradient(Vector.of(1, 0)).toArray());
        assertEquals(5.83, BOWL.gradient(Vector.of(1, 0)).norm(), 5e-3);
        assertEquals(8, BOWL.value(Vector.of(1, 1)));
        assertArrayEquals(new double[] {8, 8}, BOWL.gradient(Vector.of(1, 1)).toArray());
    }

    @Test
    void aStepFromOneZeroByHand() {
        Vector theta = GradientDescent.step(Vector.of(1, 0), BOWL.gradient(Vector.of(1, 0)), 0.1);
        assertArrayEquals(new double[] {0.5, -0.3}, theta.toArray(), 1e-15);
        assertEquals(0.4, BOWL.value(theta), 1e-15);
    }

    @Test
    void gradientEqualsCentralDifferences() {
        Vector theta = Vector.of(0.3, -1.7);
        assertArrayEquals(NumericalGradient.of(BOWL::value, theta, 0.01).toArray(),
                BOWL.gradient(theta).toArray(), 1e-12);
    }

    @Test
    void slopeTowardThePointItselfIsTwiceTheValue() {
        Random random = new Random(12);
        for (int d = 1; d <= 9; d++) {
            Quadratic bowl = NumericalGradientTest.bowl(random, d);
            Vector theta = StandardNormal.vector(random, d);
            assertEquals(2 * bowl.value(theta), theta.dot(bowl.gradient(theta)), 1e-10);
        }
    }

    @Test
    void aMatrixThatIsNotSquareIsRefused() {
        assertEquals("A is 2 by 3 but must be square", message(Matrix.zeros(2, 3)));
        assertEquals("A is 3 by 2 but must be square", message(Matrix.zeros(3, 2)));
    }

    @Test
    void aMatrixThatIsNotSymmetricIsRefused() {
        assertEquals("A is not symmetric: entry (0, 1) is 2.0 but entry (1, 0) is 3.0",
                message(Matrix.of(new double[] {1, 2}, new double[] {3, 4})));
        assertEquals("A is not symmetric: entry (1, 2) is 1.0 but entry (2, 1) is 0.0",
                message(Matrix.generate(3, 3, (i, j) -> i == 1 && j == 2 ? 1 : 0)));
        assertEquals("A is not symmetric: entry (0, 2) is 0.0 but entry (2, 0) is 1.0",
                message(Matrix.generate(3, 3, (i, j) -> i == 2 && j == 0 ? 1 : 0)));
    }

    @Test
    void curvaturesByHand() {
        assertArrayEquals(new double[] {8, 2}, BOWL.axisCurvatures().toArray());
        assertArrayEquals(new double[] {7, 4}, new Quadratic(diagonal(4, 7)).axisCurvatures().toArray());
        assertArrayEquals(new double[] {7, 4}, new Quadratic(diagonal(7, 4)).axisCurvatures().toArray());
        assertArrayEquals(new double[] {2, 2}, new Quadratic(diagonal(2, 2)).axisCurvatures().toArray());
        Matrix negated = Matrix.of(new double[] {5, -3}, new double[] {-3, 5});
        assertArrayEquals(new double[] {8, 2}, new Quadratic(negated).axisCurvatures().toArray());
    }

    @Test
    void curvaturesAreTheEigenvaluesOfCommonsMath() {
        Random random = new Random(13);
        for (int n = 0; n < 50; n++) {
            double b = random.nextGaussian();
            Matrix a = Matrix.of(new double[] {random.nextGaussian(), b}, new double[] {b, random.nextGaussian()});
            double[] expected = new EigenDecomposition(new Array2DRowRealMatrix(
                    new double[][] {a.row(0).toArray(), a.row(1).toArray()})).getRealEigenvalues();
            assertArrayEquals(expected, new Quadratic(a).axisCurvatures().toArray(), 1e-13);
        }
    }

    @Test
    void curvaturesAddUpToTheTraceAndMultiplyToTheDeterminant() {
        Random random = new Random(14);
        for (int n = 0; n < 50; n++) {
            Quadratic bowl = NumericalGradientTest.bowl(random, 2);
            Matrix a = bowl.a();
            Vector lambda = bowl.axisCurvatures();
            double determinant = a.get(0, 0) * a.get(1, 1) - a.get(0, 1) * a.get(1, 0);
            assertEquals(a.get(0, 0) + a.get(1, 1), lambda.sum(), 1e-13);
            assertEquals(determinant, lambda.get(0) * lambda.get(1), 1e-11);
        }
    }

    @Test
    void curvaturesBeyondTwoVariablesAreForALaterChapter() {
        Quadratic three = new Quadratic(Matrix.identity(3));
        assertEquals("A is 3 by 3 but must be 2 by 2",
                assertThrows(IllegalArgumentException.class, three::axisCurvatures).getMessage());
        Quadratic one = new Quadratic(Matrix.identity(1));
        assertEquals("A is 1 by 1 but must be 2 by 2",
                assertThrows(IllegalArgumentException.class, one::axisCurvatures).getMessage());
    }

    @Test
    void rateLimitByHand() {
        assertEquals(0.25, Quadratic.rateLimit(BOWL.axisCurvatures()));
        assertEquals(0.25, Quadratic.rateLimit(Vector.of(2, 8, 5)));
        assertEquals(1, Quadratic.rateLimit(Vector.of(2))); // the parabola, whose curvature is 2
    }

    @Test
    void errorsAlongTheAxesShrinkByOneMinusEtaLambda() {
        Vector steep = Vector.of(1, 1);
        Vector flat = Vector.of(1, -1);
        double eta = 0.2;
        List<Vector> path = GradientDescent.path(BOWL::gradient, steep.scale(3).plus(flat), eta, 30);
        for (int t = 0; t <= 30; t++) {
            Vector expected = steep.scale(3 * Math.pow(1 - eta * 8, t)).plus(flat.scale(Math.pow(1 - eta * 2, t)));
            assertArrayEquals(expected.toArray(), path.get(t).toArray(), 1e-13); // thirty roundings of numbers near 1
        }
    }

    /** (b, λ − a) makes zero of the first row of A − λI, and so of both. */
    @Test
    void aStepAlongAnEigenvectorStaysOnItsLine() {
        Random random = new Random(18);
        for (int n = 0; n < 50; n++) {
            Quadratic bowl = NumericalGradientTest.bowl(random, 2);
            double eta = random.nextGaussian();
            for (double lambda : bowl.axisCurvatures().toArray()) {
                Vector v = Vector.of(bowl.a().get(0, 1), lambda - bowl.a().get(0, 0));
                Vector next = GradientDescent.step(v, bowl.gradient(v), eta);
                double rounding = 1e-13 * (1 + Math.abs(eta) * lambda) * lambda; // of numbers as large as λ, times 1 + ηλ
                assertArrayEquals(v.scale(1 - eta * lambda).toArray(), next.toArray(), rounding);
            }
        }
    }

    @Test
    void descentOnSeededBowlsConvergesBelowTheLimitAndOnlyThere() {
        Random random = new Random(15);
        for (int n = 0; n < 50; n++) {
            Quadratic bowl = NumericalGradientTest.bowl(random, 2);
            double limit = Quadratic.rateLimit(bowl.axisCurvatures());
            // The smallest curvature is at least 1 and the largest below 20: 0.9 per step is the slowest factor.
            assertTrue(end(bowl, 0.95 * limit) < 1e-6);
            assertTrue(end(bowl, 1.05 * limit) > 1e6);
        }
    }

    @Test
    void twoRatesOfChebyshevBeatTheBestConstantRateOnCurvaturesUpToSixteen() {
        double one = 1 / (8.5 - 7.5 * Math.cos(Math.PI / 4));
        double other = 1 / (8.5 + 7.5 * Math.cos(Math.PI / 4));
        assertEquals(0.3128, one, 5e-5);
        assertEquals(0.0724, other, 5e-5);
        double worst = 0;
        for (double lambda = 1; lambda <= 16; lambda += 0.5) {
            Quadratic line = new Quadratic(Matrix.of(new double[] {lambda}));
            Vector theta = GradientDescent.step(Vector.of(1), line.gradient(Vector.of(1)), one);
            worst = Math.max(worst, Math.abs(GradientDescent.step(theta, line.gradient(theta), other).get(0)));
        }
        assertEquals(0.637, worst, 5e-4);
        assertTrue(worst < 15.0 / 17 * 15 / 17);
    }

    private static double end(Quadratic bowl, double eta) {
        return GradientDescent.path(bowl::gradient, Vector.of(1, 0.9), eta, 400).get(400).norm();
    }

    @Test
    void withoutPositiveCurvatureThereIsNoRate() {
        assertEquals("the smallest curvature is 0.0 but must be positive", noRate(Vector.of(1, 0)));
        assertEquals("the smallest curvature is -2.0 but must be positive", noRate(Vector.of(3, -2)));
        assertEquals(2, Quadratic.rateLimit(Vector.of(1, Double.MIN_VALUE)));
    }

    private static String noRate(Vector lambda) {
        return assertThrows(IllegalArgumentException.class, () -> Quadratic.rateLimit(lambda)).getMessage();
    }

    private static String message(Matrix a) {
        return assertThrows(IllegalArgumentException.class, () -> new Quadratic(a)).getMessage();
    }

    private static Matrix diagonal(double first, double second) {
        return Matrix.of(new double[] {first, 0}, new double[] {0, second});
    }
}
