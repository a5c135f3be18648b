package org.linebyline.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.components.Samples.FOUR;

import java.util.Random;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;
import org.linebyline.eigenvalues.Diagonalization;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.QrFactorization;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Mean;
import org.linebyline.probability.SampleCovariance;

class PrincipalComponentsTest {

    private static final double HALF = Math.sqrt(0.5);

    private final Random random = new Random(62);

    @Test
    void centeredAndCovarianceByHand() {
        Matrix centered = Centering.centered(FOUR);
        assertClose(Matrix.of(new double[] {-3, -3}, new double[] {1, -1}, new double[] {-1, 1}, new double[] {3, 3}), centered, 0);
        assertClose(Matrix.of(new double[] {20 / 3.0, 16 / 3.0}, new double[] {16 / 3.0, 20 / 3.0}),
                Centering.covariance(centered), 1e-15);
    }

    @Test
    void twoExamplesAreEnoughForACovariance() {
        Matrix two = Matrix.of(new double[] {-1}, new double[] {1});
        assertClose(Matrix.of(new double[] {2}), Centering.covariance(two), 0);
    }

    @Test
    void centeredColumnsHaveTheMeanZeroAndCenteringTwiceChangesNothing() {
        Matrix centered = Centering.centered(Samples.correlated(random, 8, 3));
        assertClose(Vector.zeros(3), Mean.ofRows(centered), 1e-14);
        assertClose(centered, Centering.centered(centered), 1e-14);
    }

    @Test
    void covarianceIsThatOfTheChapterOnProbability() {
        Matrix x = Samples.correlated(random, 9, 4);
        assertClose(SampleCovariance.of(x), Centering.covariance(Centering.centered(x)), 1e-13);
    }

    @Test
    void componentsByHand() {
        PrincipalComponents pca = PrincipalComponents.of(FOUR);
        assertClose(Vector.of(3, 3), pca.mean(), 0);
        assertClose(Vector.of(12, 4 / 3.0), pca.lambda(), 1e-14);
        assertEquals(1, Math.abs(pca.first().dot(Vector.of(HALF, HALF))), 1e-15);
        assertEquals(1, Math.abs(pca.w().column(1).dot(Vector.of(HALF, -HALF))), 1e-15);
        assertClose(Vector.of(0.9, 0.1), pca.explained(), 1e-15);
    }

    @Test
    void bothRoutesFindTheSameComponents() {
        for (int d = 1; d <= 6; d++) {
            Matrix x = Samples.correlated(random, 12, d);
            PrincipalComponents data = PrincipalComponents.of(x);
            PrincipalComponents covariance = PrincipalComponents.ofCovariance(Mean.ofRows(x), SampleCovariance.of(x));
            assertClose(data.lambda(), covariance.lambda(), 1e-11);
            for (int j = 0; j < d; j++) {
                assertEquals(1, Math.abs(data.w().column(j).dot(covariance.w().column(j))), 1e-9, "up to the sign");
            }
        }
    }

    @Test
    void eachComponentIsAnEigenvectorOfTheCovariance() {
        Matrix x = Samples.correlated(random, 20, 5);
        Matrix c = SampleCovariance.of(x);
        PrincipalComponents pca = PrincipalComponents.of(x);
        for (int j = 0; j < 5; j++) {
            Vector w = pca.w().column(j);
            assertClose(w.scale(pca.lambda().get(j)), c.times(w), 1e-12);
        }
    }

    @Test
    void noDirectionHasMoreVarianceThanTheFirst() {
        Matrix x = Samples.correlated(random, 15, 4);
        Matrix c = SampleCovariance.of(x);
        PrincipalComponents pca = PrincipalComponents.of(x);
        assertEquals(pca.lambda().get(0), PrincipalComponents.varianceAlong(c, pca.first()), 1e-12);
        for (int k = 0; k < 500; k++) {
            Vector w = StandardNormal.matrix(random, 1, 4).row(0);
            assertTrue(PrincipalComponents.varianceAlong(c, w) <= pca.lambda().get(0));
        }
    }

    @Test
    void scoresAndReconstructionByHand() {
        PrincipalComponents pca = PrincipalComponents.of(FOUR);
        Matrix z = pca.scores(FOUR, 1);
        assertEquals(3 * Math.sqrt(2), Math.abs(z.get(0, 0)), 1e-14);
        assertEquals(-z.get(0, 0), z.get(3, 0), 1e-14);
        Matrix expected = Matrix.of(new double[] {0, 0}, new double[] {3, 3}, new double[] {3, 3}, new double[] {6, 6});
        assertClose(expected, pca.reconstruct(z), 1e-14);
        assertEquals(4, PrincipalComponents.squaredError(FOUR, pca.reconstruct(z)), 1e-13);
        assertEquals(4, pca.discarded(4, 1), 1e-14);
    }

    @Test
    void errorOfTheReconstructionIsTheDiscardedVariance() {
        Matrix x = Samples.correlated(random, 10, 6);
        PrincipalComponents pca = PrincipalComponents.of(x);
        for (int k = 0; k <= 6; k++) {
            double error = PrincipalComponents.squaredError(x, pca.reconstruct(pca.scores(x, k)));
            assertEquals(pca.discarded(10, k), error, 1e-11);
        }
    }

    @Test
    void noOtherPlaneMissesLess() {
        Matrix x = Samples.correlated(random, 10, 4);
        PrincipalComponents pca = PrincipalComponents.of(x);
        double least = pca.discarded(10, 2);
        for (int k = 0; k < 200; k++) {
            Matrix plane = QrFactorization.of(StandardNormal.matrix(random, 4, 4)).q();
            PrincipalComponents other = new PrincipalComponents(pca.mean(), plane, pca.lambda());
            assertTrue(PrincipalComponents.squaredError(x, other.reconstruct(other.scores(x, 2))) >= least);
        }
    }

    @Test
    void scoresAreUncorrelatedAndTheirVariancesAreLambda() {
        Matrix x = Samples.correlated(random, 12, 4);
        PrincipalComponents pca = PrincipalComponents.of(x);
        Matrix covariance = SampleCovariance.of(pca.scores(x, 4));
        assertClose(Diagonalization.diagonal(pca.lambda()), covariance, 1e-12);
    }

    @Test
    void whitenedDataHaveTheCovarianceOne() {
        Matrix x = Samples.correlated(random, 12, 4);
        assertClose(Matrix.identity(4), SampleCovariance.of(PrincipalComponents.of(x).whitened(x)), 1e-12);
    }

    @Test
    void newExamplesAreMovedByTheMeanOfTheOldOnes() {
        PrincipalComponents pca = PrincipalComponents.of(FOUR);
        Matrix z = pca.scores(Matrix.of(new double[] {3, 3}, new double[] {4, 4}), 1);
        assertEquals(0, z.get(0, 0), 1e-15);
        assertEquals(Math.sqrt(2), Math.abs(z.get(1, 0)), 1e-15);
    }

    @Test
    void componentsAgreeWithTheEigenvectorsOfCommonsMath() {
        Matrix x = Samples.correlated(random, 30, 5);
        PrincipalComponents pca = PrincipalComponents.of(x);
        EigenDecomposition theirs = new EigenDecomposition(new Covariance(Rows.of(x)).getCovarianceMatrix());
        assertClose(Vector.of(theirs.getRealEigenvalues()), pca.lambda(), 1e-12);
        for (int j = 0; j < 5; j++) {
            Vector direction = Vector.of(theirs.getEigenvector(j).toArray());
            assertEquals(1, Math.abs(direction.dot(pca.w().column(j))), 1e-12, "up to the sign");
        }
    }

    @Test
    void sharesSumToOneAndAreRefusedWhereNothingVaries() {
        assertEquals(1, PrincipalComponents.of(Samples.correlated(random, 9, 5)).explained().sum(), 1e-15);
        PrincipalComponents still = PrincipalComponents.of(Matrix.of(new double[] {1, 2}, new double[] {1, 2}));
        assertRefused("no column varies, so there is nothing to share", still::explained);
    }

    @Test
    void whatCannotBeDoneIsRefused() {
        Matrix one = Matrix.of(new double[] {1, 2});
        assertRefused("X has 1 rows but at least 2 are needed", () -> PrincipalComponents.of(one));
        assertRefused("X has 1 rows but at least 2 are needed", () -> Centering.covariance(one));
        Matrix twice = Matrix.of(new double[] {0, 5}, new double[] {2, 5});
        assertRefused("component 1 has the variance 0", () -> PrincipalComponents.of(twice).whitened(twice));
    }
}
