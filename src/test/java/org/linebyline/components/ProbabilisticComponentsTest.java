package org.linebyline.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.components.Samples.FOUR;

import java.util.Random;
import org.apache.commons.math3.distribution.MultivariateNormalDistribution;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.SampleCovariance;

class ProbabilisticComponentsTest {

    private final Random random = new Random(64);

    @Test
    void modelOfTheFourPointsByHand() {
        ProbabilisticComponents model = ProbabilisticComponents.of(PrincipalComponents.of(FOUR), 4, 1);
        assertEquals(1, model.sigma2(), 1e-15);
        assertClose(Vector.of(2, 2), model.w().column(0).map(Math::abs), 1e-14);
        assertClose(Vector.of(3, 3), model.mu(), 0);
    }

    @Test
    void exampleByHand() {
        ProbabilisticComponents model =
                new ProbabilisticComponents(Vector.of(3, 3), Matrix.of(new double[] {2}, new double[] {2}), 0.25);
        assertClose(Vector.of(6, 5.5), model.example(Vector.of(1.5), Vector.of(0, -1)), 1e-15);
    }

    /** Σ = WWᵀ + σ²I has the largest eigenvalues of the data, and their mean in all other directions. */
    @Test
    void covarianceOfTheModelKeepsTheLargestVariancesAndLevelsTheRest() {
        Matrix x = Samples.correlated(random, 20, 5);
        PrincipalComponents pca = PrincipalComponents.of(x);
        Vector ours = PrincipalComponents.ofCovariance(pca.mean(), covariance(ProbabilisticComponents.of(pca, 20, 2))).lambda();
        Vector biased = pca.lambda().scale(19 / 20.0);
        assertEquals(biased.get(0), ours.get(0), 1e-11);
        assertEquals(biased.get(1), ours.get(1), 1e-11);
        double level = (biased.get(2) + biased.get(3) + biased.get(4)) / 3;
        for (int j = 2; j < 5; j++) {
            assertEquals(level, ours.get(j), 1e-11);
        }
    }

    private static Matrix covariance(ProbabilisticComponents model) {
        int d = model.mu().size();
        return model.w().times(model.w().transpose()).plus(Matrix.identity(d).scale(model.sigma2()));
    }

    @Test
    void noModelNearbyMakesTheDataMoreLikely() {
        Matrix x = Samples.correlated(random, 25, 4);
        ProbabilisticComponents best = ProbabilisticComponents.of(PrincipalComponents.of(x), 25, 2);
        double most = logLikelihood(best, x);
        for (int trial = 0; trial < 100; trial++) {
            Matrix w = best.w().plus(StandardNormal.matrix(random, 4, 2).scale(0.05));
            double sigma2 = best.sigma2() * Math.exp(0.1 * random.nextGaussian());
            assertTrue(logLikelihood(new ProbabilisticComponents(best.mu(), w, sigma2), x) < most);
        }
    }

    private static double logLikelihood(ProbabilisticComponents model, Matrix x) {
        MultivariateNormalDistribution normal =
                new MultivariateNormalDistribution(model.mu().toArray(), Rows.of(covariance(model)));
        double sum = 0;
        for (int i = 0; i < x.rows(); i++) {
            sum += Math.log(normal.density(x.row(i).toArray()));
        }
        return sum;
    }

    @Test
    void drawnExamplesHaveTheCovarianceOfTheModel() {
        ProbabilisticComponents model = ProbabilisticComponents.of(PrincipalComponents.of(FOUR), 4, 1);
        Vector[] drawn = new Vector[20_000];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = model.example(StandardNormal.matrix(random, 1, 1).row(0), StandardNormal.matrix(random, 1, 2).row(0));
        }
        // the standard error of an entry is about 5√(2/20000) = 0.05
        assertClose(covariance(model), SampleCovariance.of(Matrix.ofRows(drawn)), 0.2);
    }

    @Test
    void noHiddenNumberLeavesOnlyNoise() {
        ProbabilisticComponents model = ProbabilisticComponents.of(PrincipalComponents.of(FOUR), 4, 0);
        assertEquals(5, model.sigma2(), 1e-14);
        assertEquals(0, model.w().columns());
    }

    @Test
    void equalVariancesLeaveNothingToTheMap() {
        Matrix square = Matrix.of(new double[] {1, 0}, new double[] {-1, 0}, new double[] {0, 1}, new double[] {0, -1});
        ProbabilisticComponents model = ProbabilisticComponents.of(PrincipalComponents.of(square), 4, 1);
        assertClose(Matrix.zeros(2, 1), model.w(), 1e-7);
    }

    /** The mean of three times 0.05 is a rounding above 0.05. */
    @Test
    void varianceBelowTheNoiseByRoundingCountsAsEqual() {
        Vector lambda = Vector.of(0.1, 0.1, 0.1, 0.1);
        ProbabilisticComponents model =
                ProbabilisticComponents.of(new PrincipalComponents(Vector.zeros(4), Matrix.identity(4), lambda), 2, 1);
        assertClose(Matrix.zeros(4, 1), model.w(), 0);
    }

    @Test
    void asManyHiddenNumbersAsColumnsAreRefused() {
        PrincipalComponents pca = PrincipalComponents.of(FOUR);
        assertRefused("k is 2 but must be at least 0 and less than 2", () -> ProbabilisticComponents.of(pca, 4, 2));
        assertRefused("k is -1 but must be at least 0 and less than 2", () -> ProbabilisticComponents.of(pca, 4, -1));
    }
}
