package org.linebyline.attention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class AdditiveAttentionTest {

    private final Random random = new Random(2015);
    private final AdditiveAttention attention = new AdditiveAttention(
            StandardNormal.vector(random, 4), StandardNormal.matrix(random, 4, 3), StandardNormal.matrix(random, 4, 2));
    private final Vector state = StandardNormal.vector(random, 3);
    private final Matrix annotations = StandardNormal.matrix(random, 5, 2);

    @Test
    void oneHiddenUnitByHand() {
        AdditiveAttention tiny = new AdditiveAttention(
                Vector.of(2), Matrix.of(new double[] {1}), Matrix.of(new double[] {1}));
        Matrix h = Matrix.of(new double[] {0.5}, new double[] {-0.5});

        assertArrayEquals(new double[] {2 * Math.tanh(1), 0}, tiny.energies(Vector.of(0.5), h).toArray(), 1e-15);
        double weight = 1 / (1 + Math.exp(-2 * Math.tanh(1)));
        assertArrayEquals(new double[] {weight, 1 - weight}, tiny.weights(Vector.of(0.5), h).toArray(), 1e-15);
        assertEquals(weight - 0.5, tiny.context(Vector.of(0.5), h).get(0), 1e-15);
    }

    @Test
    void energiesAgreeWithTheSumOverHiddenUnits() {
        Vector energies = attention.energies(state, annotations);

        for (int j = 0; j < 5; j++) {
            double energy = 0;
            for (int h = 0; h < 4; h++) {
                double input = 0;
                for (int c = 0; c < 3; c++) {
                    input += attention.wa().get(h, c) * state.get(c);
                }
                for (int c = 0; c < 2; c++) {
                    input += attention.ua().get(h, c) * annotations.get(j, c);
                }
                energy += attention.va().get(h) * Math.tanh(input);
            }
            assertEquals(energy, energies.get(j), 1e-13);
        }
    }

    @Test
    void weightsAreADistributionAndTheContextTheirMean() {
        Vector weights = attention.weights(state, annotations);
        Vector context = attention.context(state, annotations);

        assertEquals(1, weights.sum(), 1e-14);
        for (int c = 0; c < 2; c++) {
            assertEquals(weights.dot(annotations.column(c)), context.get(c), 1e-14);
        }
    }

    @Test
    void energiesCannotLeaveTheRangeThatTanhAllows() {
        double most = attention.va().map(Math::abs).sum();

        Vector energies = attention.energies(state.scale(1e6), annotations.scale(1e6));

        assertTrue(energies.map(Math::abs).max() <= most + 1e-12);
    }

    @Test
    void hiddenLayersOfDifferentSizesAreRefusedWithAllNumbers() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> new AdditiveAttention(Vector.ones(4), Matrix.zeros(4, 3), Matrix.zeros(5, 2)));
        assertEquals("va has 4 entries but wa has 4 rows and ua has 5", refusal.getMessage());
        assertRefused("va has 4 entries but wa has 3 rows and ua has 4",
                () -> new AdditiveAttention(Vector.ones(4), Matrix.zeros(3, 3), Matrix.zeros(4, 2)));
    }
}
