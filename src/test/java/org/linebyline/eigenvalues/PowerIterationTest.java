package org.linebyline.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;
import static org.linebyline.eigenvalues.Samples.THREE;
import static org.linebyline.eigenvalues.Samples.TWO;

import java.util.Arrays;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.QrFactorization;
import org.linebyline.linearalgebra.Vector;

class PowerIterationTest {

    private static final Vector EAST = Vector.of(1, 0);

    private final Random random = new Random(23);

    @Test
    void stepsByHand() {
        assertClose(Vector.of(2 / Math.sqrt(5), 1 / Math.sqrt(5)), PowerIteration.step(TWO, EAST), 1e-15);
        assertClose(Vector.of(5 / Math.sqrt(41), 4 / Math.sqrt(41)), PowerIteration.iterate(TWO, EAST, 2), 1e-15);
        assertClose(Vector.of(14 / Math.sqrt(365), 13 / Math.sqrt(365)), PowerIteration.iterate(TWO, EAST, 3), 1e-15);
        assertClose(Vector.of(1, 0), PowerIteration.iterate(TWO, EAST, 0), 0);
    }

    @Test
    void limitIsTheDominantEigenvectorOfEjml() {
        for (int n = 2; n <= 6; n++) {
            Matrix a = Samples.withEigenvaluesDownToOne(random, n);
            EigenDecomposition_F64<DMatrixRMaj> ejml = DecompositionFactory_DDRM.eig(n, true);
            assertTrue(ejml.decompose(new DMatrixRMaj(Rows.of(a))));
            int top = 0;
            for (int i = 1; i < n; i++) {
                top = ejml.getEigenvalue(i).real > ejml.getEigenvalue(top).real ? i : top;
            }
            Vector theirs = Vector.of(ejml.getEigenVector(top).data);
            Vector ours = PowerIteration.iterate(a, Vector.ones(n), 200);
            assertEquals(0, PowerIterationRate.tangent(ours, PowerIteration.unit(theirs)), 1e-11);
            assertEquals(ejml.getEigenvalue(top).real, RayleighQuotient.of(a, ours), 1e-11);
        }
    }

    @Test
    void negativeDominantEigenvalueTurnsTheSignAtEachStep() {
        Matrix minus = TWO.scale(-1);
        Vector even = PowerIteration.iterate(minus, EAST, 60);
        Vector odd = PowerIteration.iterate(minus, EAST, 61);
        double half = Math.sqrt(0.5);
        assertClose(Vector.of(half, half), even, 1e-15);
        assertClose(Vector.of(-half, -half), odd, 1e-15);
    }

    @Test
    void twoDominantEigenvaluesOfOneSizeNeverSettle() {
        Matrix mirror = Matrix.of(new double[] {1, 0}, new double[] {0, -1});
        Vector start = Vector.of(0.6, 0.8);
        assertClose(Vector.of(0.6, 0.8), PowerIteration.iterate(mirror, start, 100), 1e-14);
        assertClose(Vector.of(0.6, -0.8), PowerIteration.iterate(mirror, start, 101), 1e-14);
    }

    /** The chapter's pitfall: a small residual says that it is an eigenvector, not which. */
    @Test
    void startWithoutTheDominantDirectionStaysWithTheOther() {
        Vector v = PowerIteration.iterate(TWO, Vector.of(1, -1), 1000);
        assertEquals(1, RayleighQuotient.of(TWO, v), 1e-15);
        assertEquals(0, new EigenPair(1, v).residual(TWO));
    }

    @Test
    void unitVectorByHand() {
        assertClose(Vector.of(-0.6, 0.8), PowerIteration.unit(Vector.of(-3, 4)), 1e-16);
        assertClose(Vector.of(0.6, 0.8), PowerIteration.unit(Vector.of(3e200, 4e200)), 1e-15);
        assertClose(Vector.of(0.6, 0.8), PowerIteration.unit(Vector.of(3e-200, 4e-200)), 1e-15);
    }

    @Test
    void zeroImageIsRefused() {
        Matrix projection = Matrix.of(new double[] {1, 0}, new double[] {0, 0});
        assertRefused("a vector of length 0 has no direction", () -> PowerIteration.step(projection, Vector.of(0, 1)));
    }

    @Test
    void rayleighQuotientByHand() {
        assertEquals(2, RayleighQuotient.of(TWO, EAST));
        assertEquals(2.8, RayleighQuotient.of(TWO, Vector.of(2, 1)), 1e-15);
        assertEquals(122 / 41.0, RayleighQuotient.of(TWO, Vector.of(5, 4)), 1e-15);
        assertEquals(1094 / 365.0, RayleighQuotient.of(TWO, Vector.of(14, 13)), 1e-15);
        assertEquals(3, RayleighQuotient.of(TWO, Vector.of(-5, -5)));
        assertRefused("v has length 0, so nothing fits best", () -> RayleighQuotient.of(TWO, Vector.zeros(2)));
    }

    @Test
    void noOtherFactorLeavesLess() {
        for (int trial = 0; trial < 50; trial++) {
            Matrix a = StandardNormal.matrix(random, 4, 4);
            Vector v = StandardNormal.vector(random, 4);
            double rho = RayleighQuotient.of(a, v);
            double least = new EigenPair(rho, v).residual(a);
            assertTrue(new EigenPair(rho + 0.01, v).residual(a) > least);
            assertTrue(new EigenPair(rho - 0.01, v).residual(a) > least);
        }
    }

    @Test
    void errorOfTheQuotientIsTheSquareOfTheErrorOfTheDirection() {
        Vector q1 = PowerIteration.unit(Vector.of(1, 1));
        Vector q2 = PowerIteration.unit(Vector.of(1, -1));
        for (double tangent : new double[] {1e-1, 1e-2, 1e-3}) {
            double sineSquared = tangent * tangent / (1 + tangent * tangent);
            double error = 3 - RayleighQuotient.of(TWO, q1.plus(q2.scale(tangent)));
            assertEquals(2 * sineSquared, error, 1e-14);
        }
    }

    @Test
    void tangentByHand() {
        assertEquals(0.75, PowerIterationRate.tangent(Vector.of(-4, 3), EAST), 1e-16);
        assertEquals(0.75, PowerIterationRate.tangent(Vector.of(8, -6), EAST.scale(-1)), 1e-16);
        assertEquals(Double.POSITIVE_INFINITY, PowerIterationRate.tangent(Vector.of(0, 3), EAST));
    }

    /** In the plane there are only two eigenvectors and the bound is met with equality: one third a step. */
    @Test
    void rateByHandIsOneThirdAStep() {
        Vector q1 = PowerIteration.unit(Vector.of(1, 1));
        for (int k = 0; k <= 10; k++) {
            assertEquals(Math.pow(3, -k), PowerIterationRate.measured(TWO, EAST, q1, k), 1e-15);
            assertEquals(Math.pow(3, -k), PowerIterationRate.bound(3, 1, EAST, q1, k), 1e-15);
            assertEquals(Math.pow(3, -k), PowerIterationRate.bound(-3, 1, EAST, q1, k), 1e-15);
        }
    }

    @Test
    void boundHoldsForSymmetricMatricesAndIsReachedInTheEnd() {
        Vector q1 = PowerIteration.unit(Vector.of(1, Math.sqrt(3) - 1, 2 - Math.sqrt(3)));
        double ratio = 3 / (3 + Math.sqrt(3));
        for (int trial = 0; trial < 20; trial++) {
            Vector v0 = StandardNormal.vector(random, 3);
            for (int k = 0; k <= 30; k++) {
                double bound = PowerIterationRate.bound(3 + Math.sqrt(3), 3, v0, q1, k);
                assertTrue(PowerIterationRate.measured(THREE, v0, q1, k) <= bound * (1 + 1e-9) + 1e-13);
            }
            double late = PowerIterationRate.measured(THREE, v0, q1, 31) / PowerIterationRate.measured(THREE, v0, q1, 30);
            assertEquals(ratio, late, 1e-6);
        }
    }

    @Test
    void squaredTangentIsTheShareOfTheOtherDirectionsAndTheirRatioBoundsIt() {
        for (int n = 2; n <= 6; n++) {
            Matrix q = QrFactorization.of(StandardNormal.matrix(random, n, n)).q();
            Vector lambda = Vector.of(Arrays.copyOf(new double[] {-3, 2, -1.5, 1, 0.5, 0}, n));
            Matrix a = q.times(Diagonalization.diagonal(lambda)).times(q.transpose());
            Vector v0 = StandardNormal.vector(random, n);
            Vector c = q.transpose().times(v0);
            for (int k = 0; k <= 5; k++) {
                double along = Math.pow(c.get(0), 2) * Math.pow(lambda.get(0), 2 * k);
                double across = 0;
                double acrossAtTheStart = 0;
                for (int i = 1; i < n; i++) {
                    across += Math.pow(c.get(i), 2) * Math.pow(lambda.get(i), 2 * k);
                    acrossAtTheStart += Math.pow(c.get(i), 2);
                }
                double bound = Math.pow(lambda.get(1) / lambda.get(0), 2 * k) * acrossAtTheStart / Math.pow(c.get(0), 2);
                double measured = Math.pow(PowerIterationRate.measured(a, v0, q.column(0), k), 2);
                assertEquals(1, measured / (across / along), 1e-9);
                assertTrue(across / along <= bound * (1 + 1e-12));
            }
        }
    }

    /** The first step of this matrix makes the angle larger: its eigenvectors are far from perpendicular. */
    @Test
    void boundFailsWithoutSymmetry() {
        Matrix oblique = Matrix.of(new double[] {2, 10}, new double[] {0, 1});
        Vector v0 = Vector.of(10, -0.95);
        assertTrue(PowerIterationRate.measured(oblique, v0, EAST, 1) > PowerIterationRate.bound(2, 1, v0, EAST, 1));
    }
}
