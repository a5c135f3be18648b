package org.linebyline.experiments.networks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linebyline.differentiation.ReverseMode;
import org.linebyline.experiments.StandardNormal;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Activation;
import org.linebyline.networks.Backpropagation;
import org.linebyline.networks.Network;
import org.linebyline.networks.Parameters;
import org.linebyline.networks.ScaledGaussianWeights;

class ScalarNetworkTest {

    /** Both ways compute the same sums in another order: some 1e-16 apart for gradients near 1. */
    @ParameterizedTest
    @EnumSource
    void itsGradientOnATapeIsThatOfBackpropagation(Activation phi) {
        Random random = new Random(21);
        Parameters shape = ScaledGaussianWeights.of(1, random, 3, 5, 4, 3);
        Vector theta = StandardNormal.matrix(random, 1, shape.count()).row(0);
        Network network = new Network(shape.unflatten(theta), phi);
        Vector x = Vector.of(0.4, -1.3, 0.8);
        Vector y = Vector.of(0.2, 0, 0.8);

        Vector byTape = ReverseMode.gradient(new ScalarNetwork(network, x, y), theta);

        assertArrayEquals(byTape.toArray(), Backpropagation.gradient(network, x, y).flat().toArray(), 1e-13);
    }
}
