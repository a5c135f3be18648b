package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.networks.Samples.BY_HAND;
import static org.linebyline.networks.Samples.X;
import static org.linebyline.networks.Samples.Y;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linebyline.StandardNormal;
import org.linebyline.calculus.CentralDifference;
import org.linebyline.calculus.NumericalGradient;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class BackpropagationTest {

    /** The share of the second class in the example, e / (1 + e), to the last digit. */
    private static final double P = 1 / (1 + Math.exp(-1));

    @Test
    void theErrorSignalsOfTheExample() {
        Vector output = Backpropagation.outputDelta(Vector.of(0, 1), Y);
        Vector hidden = Backpropagation.hiddenDelta(Samples.SECOND.w(), output, Vector.of(-1, 1), Activation.RELU::slope);

        assertClose(Vector.of(-0.7311, 0.7311), output, 5e-5);
        assertClose(Vector.of(-P, P), output, 1e-15);
        assertClose(Vector.of(0, P), hidden, 1e-15);
    }

    @Test
    void theGradientOfTheExample() {
        Parameters gradient = Backpropagation.gradient(BY_HAND, X, Y);

        assertClose(Matrix.of(new double[][] {{0, -P}, {0, P}}), gradient.layer(2).w(), 1e-15);
        assertClose(Vector.of(-P, P), gradient.layer(2).b(), 1e-15);
        assertClose(Matrix.of(new double[][] {{0, 0}, {P, 2 * P}}), gradient.layer(1).w(), 1e-15);
        assertClose(Vector.of(0, P), gradient.layer(1).b(), 1e-15);
        assertEquals(1.4621, gradient.layer(1).w().get(1, 1), 5e-5);
    }

    @Test
    void theGradientOfTheExampleWithTheOtherClassTrue() {
        Parameters gradient = Backpropagation.gradient(BY_HAND, X, Vector.of(0, 1));

        assertClose(Vector.of(0.2689, -0.2689), gradient.layer(2).b(), 5e-5);
        assertClose(Vector.of(0, -0.2689), gradient.layer(1).b(), 5e-5);
        assertClose(Vector.of(-0.2689, -0.5379), gradient.layer(1).w().row(1), 5e-5);
    }

    @Test
    void withSquareWeightsAForgottenTransposeFitsAndIsWrong() {
        Vector output = Backpropagation.outputDelta(Vector.of(0, 1), Y);

        assertClose(Vector.of(-0.7311, 0.7311), Samples.SECOND.w().transpose().times(output), 5e-5);
        assertClose(Vector.of(-1.4621, 0), Samples.SECOND.w().times(output), 5e-5);
    }

    @Test
    void withOtherWeightsAForgottenTransposeDoesNotFit() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> Matrix.zeros(10, 32).times(Vector.zeros(10)));

        assertEquals("A has 32 columns but x has 10 entries", refused.getMessage());
    }

    /** Scaling the weights of one layer of rectifiers scales the logits alike, whichever layer it is. */
    @Test
    void withoutBiasesWeightsTimesGradientIsTheSameInEveryLayerOfRectifiers() {
        Network network = new Network(ScaledGaussianWeights.of(1.3, new Random(25), 4, 9, 7, 3), Activation.RELU);
        Vector x = Vector.of(0.5, -1, 2, 0.1);
        Vector y = Vector.of(0, 1, 0);

        Parameters gradient = Backpropagation.gradient(network, x, y);

        Vector logits = network.forward(x).logits();
        double expected = logits.dot(Backpropagation.outputDelta(logits, y));
        for (int l = 1; l <= 3; l++) {
            Matrix products = network.parameters().layer(l).w().hadamard(gradient.layer(l).w());
            assertEquals(expected, products.times(Vector.ones(products.columns())).sum(), 1e-14);
        }
    }

    /** Twice the weights into a rectifier and half the weights out of it: the same function, other gradients. */
    @Test
    void shiftingWeightBetweenLayersChangesTheGradientAndNotTheLoss() {
        Network network = Samples.network(Activation.RELU, 26, 3, 5, 2);
        Layer first = network.parameters().layer(1);
        Layer second = network.parameters().layer(2);
        Network shifted = new Network(new Parameters(List.of(new Layer(first.w().scale(2), first.b().scale(2)),
                new Layer(second.w().scale(0.5), second.b()))), Activation.RELU);
        Vector x = Vector.of(1, -0.5, 0.3);
        Vector y = Vector.of(1, 0);

        assertEquals(network.loss(x, y), shifted.loss(x, y), 1e-14);
        Parameters before = Backpropagation.gradient(network, x, y);
        Parameters after = Backpropagation.gradient(shifted, x, y);
        assertClose(before.layer(1).w().scale(0.5), after.layer(1).w(), 1e-14);
        assertClose(before.layer(2).w().scale(2), after.layer(2).w(), 1e-14);
    }

    @Test
    void theWeightGradientHasTheErrorSignalDownAndTheActivationAcross() {
        Matrix gradient = Backpropagation.weightGradient(Vector.of(2, -3), Vector.of(5, 0, 7));

        assertClose(Matrix.of(new double[][] {{10, 0, 14}, {-15, 0, -21}}), gradient, 0);
    }

    @Test
    void theBiasGradientIsTheErrorSignal() {
        assertClose(Vector.of(2, -3), Backpropagation.biasGradient(Vector.of(2, -3)), 0);
    }

    @Test
    void theSlopeIsTakenBeforeTheActivationNotAfterIt() {
        Vector z = Vector.of(2, -1);
        Vector hidden = Backpropagation.hiddenDelta(Matrix.identity(2), Vector.ones(2), z, Activation.SIGMOID::slope);

        assertClose(Vector.of(0.1050, 0.1966), hidden, 5e-5);
        assertEquals(0.2072, Activation.SIGMOID.slope(Activation.SIGMOID.at(2)), 5e-5);
    }

    /** Central differences with step 1e-5 are off by about 1e-10 here; no pre-activation is that close to a corner. */
    @ParameterizedTest
    @EnumSource
    void everyGradientAgreesWithCentralDifferences(Activation phi) {
        Network network = Samples.network(phi, 22, 3, 5, 4, 3);
        Vector x = Vector.of(-0.4, 0.3, 0.8);
        Vector y = Vector.of(0, 1, 0);

        Vector differences = NumericalGradient.of(
                theta -> network.with(theta).loss(x, y), network.parameters().flat(), 1e-5);

        assertClose(differences, Backpropagation.gradient(network, x, y).flat(), 1e-8);
    }

    /** What the loss makes of the pre-activation of a layer: the layers above it alone. */
    private static double lossAbove(Network network, int layer, Vector z, Vector y) {
        List<Layer> above = network.parameters().layers().subList(layer, network.parameters().depth());
        return new Network(new Parameters(above), network.phi()).loss(network.phi().of(z), y);
    }

    /** Central differences with step 1e-5 are off by about 1e-10 here; no pre-activation is that close to a corner. */
    @ParameterizedTest
    @EnumSource
    void anErrorSignalIsTheSumOverTheUnitsThatItsUnitFeeds(Activation phi) {
        Network network = Samples.network(phi, 27, 3, 5, 4, 3);
        Vector y = Vector.of(0, 1, 0);
        ForwardPass<Vector> pass = network.forward(Vector.of(-0.4, 0.3, 0.8));
        Layer next = network.parameters().layer(2);
        Vector signal = NumericalGradient.of(z -> lossAbove(network, 1, z, y), pass.z(1), 1e-5);
        Vector signalOfNext = NumericalGradient.of(z -> lossAbove(network, 2, z, y), pass.z(2), 1e-5);
        for (int j = 0; j < 5; j++) {
            double alongRoutes = 0;
            double blame = 0;
            for (int k = 0; k < 4; k++) {
                int unit = k;
                double reaches = NumericalGradient.of(a -> next.preActivation(a).get(unit), pass.a(1), 1e-5).get(j);
                alongRoutes += signalOfNext.get(k) * reaches * CentralDifference.of(phi::at, pass.z(1).get(j), 1e-5);
                blame += signalOfNext.get(k) * next.w().get(k, j);
            }
            assertEquals(signal.get(j), alongRoutes, 1e-8);
            assertEquals(signal.get(j), blame * phi.slope(pass.z(1).get(j)), 1e-8);
        }
    }

    @Test
    void aNetworkOfOneLayerHasTheGradientOfSoftmaxRegression() {
        Network network = Samples.network(Activation.TANH, 23, 4, 3);
        Vector x = StandardNormal.vector(new Random(24), 4);
        Vector y = Vector.of(0, 0, 1);

        Parameters gradient = Backpropagation.gradient(network, x, y);

        Vector delta = Backpropagation.outputDelta(network.forward(x).logits(), y);
        assertEquals(1, gradient.depth());
        assertClose(Matrix.outer(delta, x), gradient.layer(1).w(), 0);
        assertClose(delta, gradient.layer(1).b(), 0);
    }

    @Test
    void outputErrorsSumToZero() {
        Vector delta = Backpropagation.outputDelta(Vector.of(3, -1, 0.5, 2), Vector.of(0, 0.5, 0.5, 0));

        assertEquals(0, delta.sum(), 1e-15);
    }

    @Test
    void aRightAndCertainPredictionSendsNothingBack() {
        Vector delta = Backpropagation.outputDelta(Vector.of(800, 0), Vector.of(1, 0));

        assertClose(Vector.zeros(2), delta, 0);
    }

    @Test
    void aTargetMustBeADistribution() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> Backpropagation.gradient(BY_HAND, X, Vector.of(1, 1)));

        assertEquals("y sums to 2.0 but must sum to 1", refused.getMessage());
    }
}
