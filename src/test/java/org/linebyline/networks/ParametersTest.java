package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class ParametersTest {

    @Test
    void layersAreCountedFromOne() {
        Parameters theta = Samples.BY_HAND.parameters();

        assertEquals(2, theta.depth());
        assertSame(Samples.FIRST, theta.layer(1));
        assertSame(Samples.SECOND, theta.layer(2));
    }

    @Test
    void theExampleHoldsTwelveNumbersEachUnitsBiasAfterItsWeights() {
        Parameters theta = Samples.BY_HAND.parameters();

        assertEquals(12, theta.count());
        assertClose(Vector.of(1, -1, 0, 0.5, 0.5, -0.5, 2, 0, 0, 1, 1, 0), theta.flat(), 0);
    }

    @Test
    void aNetworkFor64PixelsWith32UnitsAnd10ClassesHolds2410Numbers() {
        assertEquals(64 * 32 + 32 + 32 * 10 + 10, ScaledGaussianWeights.of(1, new Random(1), 64, 32, 10).count());
    }

    @Test
    void unflatteningUndoesFlattening() {
        Parameters shape = ScaledGaussianWeights.of(1, new Random(2), 3, 5, 4, 2);
        Vector theta = StandardNormal.vector(new Random(3), shape.count());

        Parameters shaped = shape.unflatten(theta);

        assertClose(theta, shaped.flat(), 0);
        for (int l = 1; l <= 3; l++) {
            assertEquals(shape.layer(l).w().rows(), shaped.layer(l).w().rows());
            assertEquals(shape.layer(l).w().columns(), shaped.layer(l).w().columns());
        }
    }

    @Test
    void unflatteningPutsEachNumberInItsPlace() {
        Vector theta = Vector.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);

        Parameters shaped = Samples.BY_HAND.parameters().unflatten(theta);

        assertClose(Matrix.of(new double[][] {{1, 2}, {4, 5}}), shaped.layer(1).w(), 0);
        assertClose(Vector.of(3, 6), shaped.layer(1).b(), 0);
        assertClose(Matrix.of(new double[][] {{7, 8}, {10, 11}}), shaped.layer(2).w(), 0);
        assertClose(Vector.of(9, 12), shaped.layer(2).b(), 0);
    }

    @Test
    void aListOfAnotherLengthIsRefused() {
        IllegalArgumentException shorter = assertThrows(IllegalArgumentException.class,
                () -> Samples.BY_HAND.with(Vector.zeros(11)));
        IllegalArgumentException longer = assertThrows(IllegalArgumentException.class,
                () -> Samples.BY_HAND.with(Vector.zeros(13)));

        assertEquals("theta has 11 entries but the layers hold 12 numbers", shorter.getMessage());
        assertEquals("theta has 13 entries but the layers hold 12 numbers", longer.getMessage());
    }

    @Test
    void whatHappensToTheListAfterwardsDoesNotMatter() {
        List<Layer> layers = new ArrayList<>(List.of(Samples.FIRST));
        Parameters theta = new Parameters(layers);

        layers.clear();

        assertEquals(1, theta.depth());
    }

    @Test
    void aLayerMustTakeWhatTheOneBeforeItGives() {
        Layer three = new Layer(Matrix.zeros(3, 2), Vector.zeros(3));

        IllegalArgumentException second = assertThrows(IllegalArgumentException.class,
                () -> new Parameters(List.of(three, Samples.SECOND)));
        IllegalArgumentException third = assertThrows(IllegalArgumentException.class,
                () -> new Parameters(List.of(Samples.FIRST, three, Samples.SECOND)));

        assertEquals("layer 2 takes 2 inputs but layer 1 has 3 units", second.getMessage());
        assertEquals("layer 3 takes 2 inputs but layer 2 has 3 units", third.getMessage());
    }

    @Test
    void noLayerAtAllIsRefused() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Parameters(List.of()));

        assertEquals("there are 0 layers but at least 1 is needed", refused.getMessage());
    }
}
