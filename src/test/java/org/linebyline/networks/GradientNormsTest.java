package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;

import java.util.List;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.NormOps_DDRM;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class GradientNormsTest {

    @Test
    void threeAndFourMakeFiveAndBiasesDoNotCount() {
        Layer first = new Layer(Matrix.of(new double[][] {{3, 0}, {0, -4}}), Vector.of(100, 100));
        Layer second = new Layer(Matrix.of(new double[] {1, 2}), Vector.of(7));

        assertClose(Vector.of(5, Math.sqrt(5)), GradientNorms.of(new Parameters(List.of(first, second))), 1e-15);
    }

    @Test
    void normsOfTheExample() {
        Vector norms = GradientNorms.of(Backpropagation.gradient(Samples.BY_HAND, Samples.X, Samples.Y));

        assertClose(Vector.of(1.6347, 1.0339), norms, 5e-5);
    }

    @Test
    void normsAgreeWithEjml() {
        Matrix w = StandardNormal.matrix(new Random(61), 2, 6);
        DMatrixRMaj same = new DMatrixRMaj(new double[][] {w.row(0).toArray(), w.row(1).toArray()});

        Vector norms = GradientNorms.of(new Parameters(List.of(new Layer(w, Vector.zeros(2)))));

        assertEquals(NormOps_DDRM.normF(same), norms.get(0), 1e-14);
    }

    /** Of one example the gradient is an outer product, so its length is a product of two lengths. */
    @Test
    void theNormForOneExampleIsTheErrorTimesTheActivation() {
        Network network = Samples.network(Activation.TANH, 62, 3, 5, 2);
        Vector x = Vector.of(1, -2, 0.5);
        Vector y = Vector.of(0, 1);

        Parameters gradient = Backpropagation.gradient(network, x, y);

        Vector norms = GradientNorms.of(gradient);
        ForwardPass<Vector> pass = network.forward(x);
        for (int l = 1; l <= 2; l++) {
            assertEquals(gradient.layer(l).b().norm() * pass.a(l - 1).norm(), norms.get(l - 1), 1e-14);
        }
    }
}
