package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.networks.Samples.BY_HAND;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linebyline.StandardNormal;
import org.linebyline.calculus.NumericalGradient;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class BatchBackpropagationTest {

    @Test
    void theExampleTwiceHasTheGradientOfTheExampleOnce() {
        Matrix x = Matrix.ofRows(Samples.X, Samples.X);
        Matrix y = Matrix.ofRows(Samples.Y, Samples.Y);

        Parameters gradient = BatchBackpropagation.gradient(BY_HAND, x, y);

        assertClose(Backpropagation.gradient(BY_HAND, Samples.X, Samples.Y).flat(), gradient.flat(), 1e-15);
    }

    @ParameterizedTest
    @EnumSource
    void theGradientIsTheMeanOfTheGradientsOfTheExamples(Activation phi) {
        Network network = Samples.network(phi, 31, 3, 6, 4, 3);
        Matrix x = StandardNormal.matrix(new Random(32), 5, 3);
        Matrix y = Samples.targets(5, 3);

        Vector sum = Vector.zeros(network.parameters().count());
        for (int i = 0; i < 5; i++) {
            sum = sum.plus(Backpropagation.gradient(network, x.row(i), y.row(i)).flat());
        }

        assertClose(sum.scale(1.0 / 5), BatchBackpropagation.gradient(network, x, y).flat(), 1e-14);
    }

    /** Central differences with step 1e-5 are off by about 1e-10 here; no pre-activation is that close to a corner. */
    @ParameterizedTest
    @EnumSource
    void everyGradientAgreesWithCentralDifferences(Activation phi) {
        Network network = Samples.network(phi, 33, 3, 6, 4, 3);
        Matrix x = StandardNormal.matrix(new Random(34), 5, 3);
        Matrix y = Samples.targets(5, 3);

        Vector differences = NumericalGradient.of(
                theta -> network.with(theta).loss(x, y), network.parameters().flat(), 1e-5);

        assertClose(differences, BatchBackpropagation.gradient(network, x, y).flat(), 1e-8);
    }

    @Test
    void errorSignalsStandInTheRowsOfTheirExamples() {
        Matrix z = Matrix.of(new double[][] {{0, 1}, {2, 2}});
        Matrix y = Matrix.of(new double[][] {{1, 0}, {0, 1}});

        Matrix output = BatchBackpropagation.outputDeltas(z, y);
        Matrix hidden = BatchBackpropagation.hiddenDeltas(
                Samples.SECOND.w(), output, Matrix.of(new double[][] {{-1, 1}, {3, 0}}), Activation.RELU::slope);

        assertClose(Vector.of(-0.7311, 0.7311), output.row(0), 5e-5);
        assertClose(Vector.of(0.5, -0.5), output.row(1), 1e-15);
        assertClose(Vector.of(0, 0.7311), hidden.row(0), 5e-5);
        assertClose(Vector.of(0.5, 0), hidden.row(1), 1e-15);
    }

    @Test
    void theGradientOfALayerIsAMean() {
        Matrix delta = Matrix.of(new double[][] {{1}, {2}, {3}, {0}});
        Matrix a = Matrix.of(new double[][] {{1, 0}, {0, 1}, {2, 2}, {9, 9}});

        Layer gradient = BatchBackpropagation.layerGradient(delta, a);

        assertClose(Matrix.of(new double[] {7.0 / 4, 8.0 / 4}), gradient.w(), 1e-15);
        assertClose(Vector.of(6.0 / 4), gradient.b(), 1e-15);
    }

    @Test
    void oneTargetForEachExampleIsNeeded() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> BatchBackpropagation.gradient(BY_HAND, Matrix.zeros(3, 2), Samples.targets(4, 2)));

        assertEquals("X has 3 rows but Y has 4", refused.getMessage());
    }

    @Test
    void eachTargetMustBeADistribution() {
        Matrix y = Matrix.of(new double[][] {{1, 0}, {1, 1}});

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> BatchBackpropagation.gradient(BY_HAND, Matrix.zeros(2, 2), y));

        assertEquals("y sums to 2.0 but must sum to 1", refused.getMessage());
    }
}
