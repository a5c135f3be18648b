package org.linebyline.experiments.regression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.regression.CoefficientUncertainty;
import org.linebyline.regression.DesignMatrix;
import org.linebyline.regression.OrdinaryLeastSquares;

class LongleyDigitsTest {

    private static final Matrix X = DesignMatrix.withIntercept(LongleyDigits.z());
    private static final Vector Y = LongleyDigits.y();

    @Test
    void coefficientsKeepTenDigitsByQrAndLoseHalfOfThemByNormalEquations() {
        double byQr = worstRelativeError(OrdinaryLeastSquares.byQr(X, Y));
        double byNormalEquations = worstRelativeError(OrdinaryLeastSquares.byNormalEquations(X, Y));
        assertTrue(byQr < 1e-10, "by QR " + byQr);
        assertTrue(byNormalEquations > 1e-9 && byNormalEquations < 1e-3, "by normal equations " + byNormalEquations);
    }

    /** Ten digits, as of the coefficients. */
    @Test
    void standardErrorsAreTheCertifiedOnes() {
        double[] certified = {890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699,
            0.214274163161675, 0.226073200069370, 455.478499142212};
        Vector w = OrdinaryLeastSquares.byQr(X, Y);
        Vector errors = CoefficientUncertainty.standardErrors(X, CoefficientUncertainty.noiseVariance(X, Y, w));
        for (int j = 0; j < certified.length; j++) {
            assertEquals(1, errors.get(j) / certified[j], 1e-10);
        }
    }

    private static double worstRelativeError(Vector w) {
        double worst = 0;
        for (int j = 0; j < LongleyDigits.CERTIFIED.length; j++) {
            worst = Math.max(worst, Math.abs(w.get(j) / LongleyDigits.CERTIFIED[j] - 1));
        }
        return worst;
    }
}
