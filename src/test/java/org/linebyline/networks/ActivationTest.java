package org.linebyline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertClose;

import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.analysis.function.Tanh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.calculus.CentralDifference;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class ActivationTest {

    @Test
    void theRectifierKeepsWhatIsPositive() {
        assertClose(Vector.of(0, 0, 0, 1e-300, 2.5), Activation.RELU.of(Vector.of(-3, -1e-300, 0, 1e-300, 2.5)), 0);
    }

    @Test
    void theSlopeOfTheRectifierIsOneAboveZeroAndZeroAtItsCornerAndBelow() {
        assertEquals(1, Activation.RELU.slope(Double.MIN_VALUE));
        assertEquals(0, Activation.RELU.slope(0));
        assertEquals(0, Activation.RELU.slope(-Double.MIN_VALUE));
    }

    @Test
    void atZeroTheSigmoidIsOneHalfWithSlopeOneQuarter() {
        assertEquals(0.5, Activation.SIGMOID.at(0));
        assertEquals(0.25, Activation.SIGMOID.slope(0));
    }

    @Test
    void atZeroTheHyperbolicTangentIsZeroWithSlopeOne() {
        assertEquals(0, Activation.TANH.at(0));
        assertEquals(1, Activation.TANH.slope(0));
    }

    @Test
    void farOutTheSigmoidSaturatesAndNeverLeavesItsRange() {
        assertEquals(0, Activation.SIGMOID.at(-1000));
        assertEquals(1, Activation.SIGMOID.at(1000));
        assertEquals(0, Activation.SIGMOID.slope(-1000));
        assertEquals(0, Activation.SIGMOID.slope(1000));
    }

    @Test
    void beyondThirtySevenTheSigmoidRoundsToOne() {
        assertEquals(1, Activation.SIGMOID.at(37));
        assertTrue(Activation.SIGMOID.at(36) < 1);
        assertEquals(Math.exp(-37), Activation.SIGMOID.slope(37), 1e-30);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20, -1.5, -1e-9, 0, 0.3, 2, 15})
    void theHyperbolicTangentIsAStretchedSigmoid(double z) {
        assertEquals(2 * Activation.SIGMOID.at(2 * z) - 1, Activation.TANH.at(z), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-20, -1.5, -1e-9, 0, 0.3, 2, 15})
    void theHyperbolicTangentIsItsQuotientOfExponentials(double z) {
        double quotient = (Math.exp(z) - Math.exp(-z)) / (Math.exp(z) + Math.exp(-z));

        assertEquals(quotient, Activation.TANH.at(z), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-9, -1.5, 0, 0.3, 7})
    void valuesAndSlopesAgreeWithCommonsMath(double z) {
        DerivativeStructure variable = new DerivativeStructure(1, 1, 0, z);
        DerivativeStructure sigmoid = new Sigmoid().value(variable);
        DerivativeStructure tanh = new Tanh().value(variable);

        assertEquals(sigmoid.getValue(), Activation.SIGMOID.at(z), 1e-15);
        assertEquals(sigmoid.getPartialDerivative(1), Activation.SIGMOID.slope(z), 1e-15);
        assertEquals(tanh.getValue(), Activation.TANH.at(z), 1e-15);
        assertEquals(tanh.getPartialDerivative(1), Activation.TANH.slope(z), 1e-15);
    }

    /** Central differences with step 1e-5 are off by about 1e-11 here. */
    @ParameterizedTest
    @EnumSource
    void slopesAgreeWithCentralDifferences(Activation phi) {
        for (double z : new double[] {-3, -0.7, 0.2, 1.9}) {
            assertEquals(CentralDifference.of(phi::at, z, 1e-5), phi.slope(z), 1e-9);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noActivationEverFalls(Activation phi) {
        for (double z = -30; z < 30; z += 0.25) {
            assertTrue(phi.at(z) <= phi.at(z + 0.25));
            assertTrue(phi.slope(z) >= 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void vectorsAndMatricesAreBentEntryByEntry(Activation phi) {
        Matrix z = Matrix.of(new double[][] {{-2, 0.5, 1}, {3, -0.25, 0}});

        assertClose(Matrix.generate(2, 3, (i, j) -> phi.at(z.get(i, j))), phi.of(z), 0);
        assertClose(phi.of(z).row(1), phi.of(z.row(1)), 0);
    }
}
