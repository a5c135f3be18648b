package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.networks.Samples.BY_HAND;
import static org.linebyline.networks.Samples.X;
import static org.linebyline.networks.Samples.Y;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linebyline.StandardNormal;
import org.linebyline.information.SoftmaxCrossEntropy;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class NetworkTest {

    @Test
    void theExampleGoesForwardAsByHand() {
        ForwardPass<Vector> pass = BY_HAND.forward(X);

        assertClose(X, pass.a(0), 0);
        assertClose(Vector.of(-1, 1), pass.z(1), 0);
        assertClose(Vector.of(0, 1), pass.a(1), 0);
        assertClose(Vector.of(0, 1), pass.z(2), 0);
        assertClose(Vector.of(0, 1), pass.logits(), 0);
    }

    @Test
    void theLossOfTheExampleIsTheSurpriseAtItsFirstClass() {
        assertEquals(1.3133, BY_HAND.loss(X, Y), 5e-5);
        assertEquals(-Math.log(1 / (1 + Math.E)), BY_HAND.loss(X, Y), 1e-15);
    }

    @Test
    void aNetworkOfOneLayerIsSoftmaxRegression() {
        Network network = Samples.network(Activation.TANH, 5, 4, 3);
        Vector x = StandardNormal.vector(new Random(6), 4);

        ForwardPass<Vector> pass = network.forward(x);

        assertEquals(1, pass.activations().size());
        assertClose(network.parameters().layer(1).preActivation(x), pass.logits(), 0);
    }

    @ParameterizedTest
    @EnumSource
    void eachLayerFollowsFromTheOneBefore(Activation phi) {
        Network network = Samples.network(phi, 7, 3, 5, 4, 2);
        ForwardPass<Vector> pass = network.forward(Vector.of(0.3, -0.8, 1.1));

        for (int l = 1; l <= 3; l++) {
            assertClose(network.parameters().layer(l).preActivation(pass.a(l - 1)), pass.z(l), 0);
        }
        for (int l = 1; l <= 2; l++) {
            assertClose(phi.of(pass.z(l)), pass.a(l), 0);
        }
        assertEquals(3, pass.activations().size());
        assertEquals(3, pass.preActivations().size());
    }

    @ParameterizedTest
    @EnumSource
    void aBatchGoesForwardRowByRow(Activation phi) {
        Network network = Samples.network(phi, 8, 3, 5, 4, 2);
        Matrix x = StandardNormal.matrix(new Random(9), 6, 3);

        ForwardPass<Matrix> batch = network.forward(x);

        for (int i = 0; i < 6; i++) {
            ForwardPass<Vector> alone = network.forward(x.row(i));
            assertClose(alone.a(2), batch.a(2).row(i), 1e-14);
            assertClose(alone.logits(), batch.logits().row(i), 1e-14);
        }
    }

    @Test
    void theLossOfABatchIsTheMeanOfItsLosses() {
        Network network = Samples.network(Activation.TANH, 10, 3, 5, 2);
        Matrix x = StandardNormal.matrix(new Random(11), 4, 3);
        Matrix y = Samples.targets(4, 2);

        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += SoftmaxCrossEntropy.of(y.row(i), network.forward(x.row(i)).logits());
        }

        assertEquals(sum / 4, network.loss(x, y), 1e-14);
        assertEquals(network.loss(x.row(2), y.row(2)), network.loss(Matrix.ofRows(x.row(2)), Matrix.ofRows(y.row(2))), 1e-15);
    }

    @Test
    void aNetworkThatSaysNothingLosesTheLogarithmOfTheNumberOfClasses() {
        Parameters zero = new Parameters(List.of(new Layer(Matrix.zeros(5, 3), Vector.zeros(5)),
                new Layer(Matrix.zeros(10, 5), Vector.zeros(10))));
        Matrix x = StandardNormal.matrix(new Random(12), 4, 3);

        assertEquals(Math.log(10), new Network(zero, Activation.RELU).loss(x, Samples.targets(4, 10)), 1e-14);
    }

    @Test
    void rectifiersScaleWithTheirInputWhenThereAreNoBiases() {
        Parameters theta = ScaledGaussianWeights.of(1, new Random(13), 3, 8, 6, 2);
        Network network = new Network(theta, Activation.RELU);
        Vector x = Vector.of(0.2, -1, 0.7);

        assertClose(network.forward(x).logits().scale(3), network.forward(x.scale(3)).logits(), 1e-14);
    }

    @Test
    void otherParametersLeaveTheActivationAlone() {
        Network network = Samples.network(Activation.SIGMOID, 14, 2, 3, 2);
        Vector theta = StandardNormal.vector(new Random(15), network.parameters().count());

        assertEquals(Activation.SIGMOID, network.with(theta).phi());
        assertClose(theta, network.with(theta).parameters().flat(), 0);
    }

    @Test
    void oneTargetForEachExampleIsNeeded() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> BY_HAND.loss(Matrix.zeros(3, 2), Samples.targets(4, 2)));

        assertEquals("X has 3 rows but Y has 4", refused.getMessage());
    }

    @Test
    void noExampleAtAllIsRefused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> BY_HAND.loss(Matrix.zeros(0, 2), Matrix.zeros(0, 2)));

        assertEquals("X has 0 rows but at least 1 is needed", refused.getMessage());
    }

    @Test
    void aTargetMustBeADistribution() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> BY_HAND.loss(X, Vector.of(1, 1)));

        assertEquals("y sums to 2.0 but must sum to 1", refused.getMessage());
    }

    @Test
    void aForwardPassKeepsItsOwnLists() {
        List<Integer> z = new ArrayList<>(List.of(1));
        List<Integer> a = new ArrayList<>(List.of(2));
        ForwardPass<Integer> pass = new ForwardPass<>(z, a);

        z.clear();
        a.clear();

        assertEquals(1, pass.z(1));
        assertEquals(2, pass.a(0));
    }
}
