package org.linebyline.linearalgebra;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import java.util.function.Consumer;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.linebyline.Rows;
import org.linebyline.StandardNormal;

class QrFactorizationTest {

    /** At most 9 reflections of columns of length about 3. */
    private static final double ROUNDING = 1e-13;

    private final Random random = new Random(12);

    @Test
    void factorsByHand() {
        QrFactorization qr = QrFactorization.of(Matrix.of(new double[] {3, 1}, new double[] {4, 2}));
        assertClose(Matrix.of(new double[] {-0.6, 0.8}, new double[] {-0.8, -0.6}), qr.q(), ROUNDING);
        assertClose(Matrix.of(new double[] {-5, -2.2}, new double[] {0, -0.4}), qr.r(), ROUNDING);
    }

    @Test
    void productOfTheFactorsIsTheMatrix() {
        forRandomMatrices(a -> {
            QrFactorization qr = QrFactorization.of(a);
            assertClose(a, qr.q().times(qr.r()), ROUNDING);
        });
    }

    @Test
    void columnsOfQArePerpendicularAndOfLengthOne() {
        forRandomMatrices(a -> {
            Matrix q = QrFactorization.of(a).q();
            assertEquals(a.rows(), q.rows());
            assertClose(Matrix.identity(a.columns()), q.transpose().times(q), ROUNDING);
        });
    }

    @Test
    void rotationIsTheProductWithTheTransposedQ() {
        forRandomMatrices(a -> {
            QrFactorization qr = QrFactorization.of(a);
            Vector y = StandardNormal.vector(random, a.rows());
            assertArrayEquals(qr.q().transpose().times(y).toArray(), qr.rotate(y).toArray(), ROUNDING);
        });
    }

    @Test
    void entriesOfRBelowTheDiagonalAreExactlyZero() {
        forRandomMatrices(a -> {
            Matrix r = QrFactorization.of(a).r();
            assertEquals(a.columns(), r.rows());
            for (int i = 0; i < r.rows(); i++) {
                for (int j = 0; j < i; j++) {
                    assertEquals(0.0, r.get(i, j));
                }
            }
        });
    }

    /** Commons Math reflects with the same signs. */
    @Test
    void agreesWithCommonsMath() {
        forRandomMatrices(a -> {
            QRDecomposition commons = new QRDecomposition(MatrixUtils.createRealMatrix(Rows.of(a)));
            QrFactorization ours = QrFactorization.of(a);
            int n = a.columns();
            RealMatrix q = commons.getQ();
            RealMatrix r = commons.getR();
            assertClose(Matrix.generate(a.rows(), n, q::getEntry), ours.q(), ROUNDING);
            assertClose(Matrix.generate(n, n, r::getEntry), ours.r(), ROUNDING);
        });
    }

    @Test
    void dependentColumnGivesAZeroOnTheDiagonalAndQStaysOrthonormal() {
        Matrix a = Matrix.of(new double[] {1, 2}, new double[] {0, 0}, new double[] {0, 0});
        QrFactorization qr = QrFactorization.of(a);
        assertClose(Matrix.of(new double[] {-1, -2}, new double[] {0, 0}), qr.r(), ROUNDING);
        assertClose(Matrix.identity(2), qr.q().transpose().times(qr.q()), ROUNDING);
    }

    @Test
    void reflectionByHand() {
        Vector v = Vector.of(0.6, 0.8);
        assertArrayEquals(new double[] {-0.6, -0.8}, QrFactorization.reflect(v, v).toArray(), 1e-15);
        assertArrayEquals(new double[] {-0.8, 0.6}, QrFactorization.reflect(v, Vector.of(-0.8, 0.6)).toArray(), 1e-15);
        assertArrayEquals(new double[] {0.28, -0.96}, QrFactorization.reflect(v, Vector.of(1, 0)).toArray(), 1e-15);
    }

    @Test
    void reflectorSendsTheTailToItsFirstPlaceAwayFromItsSign() {
        Vector x = Vector.of(7, 3, -4);
        Vector v = QrFactorization.reflector(x, 1);
        assertEquals(1, v.norm(), 1e-15);
        assertArrayEquals(new double[] {7, -5, 0}, QrFactorization.reflect(v, x).toArray(), 1e-14);
        Vector minus = Vector.of(7, -3, -4);
        assertArrayEquals(new double[] {7, 5, 0},
                QrFactorization.reflect(QrFactorization.reflector(minus, 1), minus).toArray(), 1e-14);
    }

    @Test
    void reflectorOfZeroReflectsNothing() {
        assertArrayEquals(new double[] {0, 0, 0}, QrFactorization.reflector(Vector.of(5, 0, 0), 1).toArray());
    }

    @Test
    void hugeAndTinyColumnsDoNotOverflow() {
        Matrix a = Matrix.of(new double[] {3e200, 1e-200}, new double[] {4e200, 2e-200});
        QrFactorization qr = QrFactorization.of(a);
        assertEquals(-5e200, qr.r().get(0, 0), 1e186);
        assertEquals(-0.4e-200, qr.r().get(1, 1), 1e-214);
    }

    @Test
    void withoutColumnsNothingIsLeftOfY() {
        assertEquals(0, QrFactorization.of(Matrix.zeros(3, 0)).rotate(Vector.of(1, 2, 3)).size());
    }

    @Test
    void aMatrixWiderThanTallIsRefused() {
        assertRefused("A has 3 columns but only 2 rows", () -> QrFactorization.of(Matrix.zeros(2, 3)));
        assertEquals(2, QrFactorization.of(Matrix.identity(2)).q().columns());
    }

    private void forRandomMatrices(Consumer<Matrix> claim) {
        for (int m = 1; m <= 9; m++) {
            for (int n = 1; n <= m; n++) {
                claim.accept(StandardNormal.matrix(random, m, n));
            }
        }
    }
}
