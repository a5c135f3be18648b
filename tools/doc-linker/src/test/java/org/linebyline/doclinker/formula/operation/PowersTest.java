package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.M;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.N;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.SQUARE;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.m;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.r;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.undefined;
import static org.linebyline.doclinker.formula.operation.Given.v;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class PowersTest {

    private static final Value SHEAR = m(r(1, 1), r(0, 1));

    @Test
    void numbersToNumbers() throws Misfit {
        assertEquals("0.125", shown(Powers.POWER, 2, -3));
        assertEquals("1", shown(Powers.POWER, 0, 0));
        assertEquals("NaN", shown(Powers.POWER, -1, 0.5));
        gives(Type.NUMBER, Powers.POWER, Type.WHOLE, Type.WHOLE);
        gives(Type.OPEN, Powers.POWER, Type.OPEN, Type.WHOLE);
    }

    @Test
    void aMatrixMultipliesWithItself() throws Misfit {
        assertEquals("[[1, 3], [0, 1]]", shown(Powers.POWER, SHEAR, 3));
        assertEquals("[[1, 0], [0, 1]]", shown(Powers.POWER, SHEAR, 0));
        assertEquals("[[1, -2], [0, 1]]", shown(Powers.POWER, SHEAR, -2));
        assertEquals("[[8]]", shown(Powers.POWER, m(r(2)), 3));
        assertEquals("[[1, 1000000], [0, 1]]", shown(Powers.POWER, SHEAR, 1e6));
        gives(SQUARE, Powers.POWER, SQUARE, Type.WHOLE);
    }

    /** (1, 1) has the eigenvalue 4 and (1, -1) the eigenvalue 1. */
    @Test
    void aFractionAboveASymmetricMatrixGoesToItsEigenvalues() throws Misfit {
        Value matrix = m(r(2.5, 1.5), r(1.5, 2.5));
        assertEquals("[[1.5, 0.5], [0.5, 1.5]]", shown(Powers.POWER, matrix, 0.5));
        assertEquals("[[0.75, -0.25], [-0.25, 0.75]]", shown(Powers.POWER, matrix, -0.5));
        gives(SQUARE, Powers.POWER, SQUARE, Type.NUMBER);
        assertEquals("eigenvalues of a matrix that is not symmetric", undefined(Powers.POWER, SHEAR, 0.5));
        assertEquals("a power with a fraction of a matrix with a negative eigenvalue",
                undefined(Powers.POWER, m(r(0, 1), r(1, 0)), 0.5));
    }

    /** Rounding leaves an eigenvalue of about -1e-17. */
    @Test
    void anEigenvalueThatIsNegativeByRoundingCountsAsZero() throws Misfit {
        assertEquals("[[0.5, 0.5], [0.5, 0.5]]", shown(Powers.POWER, m(r(0.5, 0.5), r(0.5, 0.5 - 1e-16)), 0.5));
    }

    @Test
    void whatHasNoPower() {
        assertEquals("a vector of size n has no power; of each entry write a \\odot a, or say in the where list:"
                + " stem:[\\cdot^2]; for its length \\lVert a \\rVert^2",
                misfit(Powers.POWER, VECTOR, Type.WHOLE));
        assertEquals("an exponent is a number, not a vector of size n", misfit(Powers.POWER, Type.NUMBER, VECTOR));
        assertEquals("a power takes a number or an array, not a set", misfit(Powers.POWER, SET, Type.WHOLE));
    }

    @Test
    void entriesToNumbers() throws Misfit {
        assertEquals("[1, 4, 9]", shown(Powers.ENTRYWISE_POWER, v(1, -2, 3), 2));
        gives(MATRIX, Powers.ENTRYWISE_POWER, MATRIX, Type.NUMBER);
        assertEquals("a power of each entry takes a number or an array, not a claim",
                misfit(Powers.ENTRYWISE_POWER, Type.TRUTH, Type.WHOLE));
    }

    @Test
    void oddRootsOfNegativeNumbersAreNegative() throws Misfit {
        assertEquals("-2", shown(Powers.ROOT, -8, 3));
        assertEquals("2", shown(Powers.ROOT, 16, 4));
        assertEquals("NaN", shown(Powers.ROOT, -16, 4));
        assertEquals("1.4142135624", shown(Powers.ROOT, 2, 2));
        assertEquals("3", shown(Powers.SQUARE_ROOT, 9));
        gives(Type.NUMBER, Powers.ROOT, Type.WHOLE, Type.WHOLE);
        assertEquals("a root takes a number, not a vector of size n", misfit(Powers.ROOT, VECTOR, Type.WHOLE));
        assertEquals("a square root takes a number, not a vector of size n", misfit(Powers.SQUARE_ROOT, VECTOR));
    }

    @Test
    void inverses() throws Misfit {
        assertEquals("[[-2, 1], [1.5, -0.5]]", shown(Powers.INVERSE, m(r(1, 2), r(3, 4))));
        assertEquals("[[0, 1], [1, 0]]", shown(Powers.INVERSE, m(r(0, 1), r(1, 0))));
        assertEquals("[[0.5]]", shown(Powers.INVERSE, m(r(2))));
        assertEquals("[[NaN, NaN], [NaN, NaN]]", shown(Powers.INVERSE, m(r(1, 2), r(2, 4))));
        gives(SQUARE, Powers.INVERSE, SQUARE);
        assertEquals("an inverse takes a square matrix, not a matrix of shape m × n", misfit(Powers.INVERSE, MATRIX));
        assertEquals("a matrix of shape 1 × 2 where a square matrix is wanted", undefined(Powers.INVERSE, m(r(1, 2))));
    }

    @Test
    void thePseudoInverseOfAMatrixOfAnyRank() throws Misfit {
        assertEquals("[[0.04, 0.08], [0.08, 0.16]]", shown(Powers.PSEUDO_INVERSE, m(r(1, 2), r(2, 4))));
        assertEquals("[[0.5, 0, 0], [0, 0.25, 0]]", shown(Powers.PSEUDO_INVERSE, m(r(2, 0), r(0, 4), r(0, 0))));
        assertEquals("[[0], [0]]", shown(Powers.PSEUDO_INVERSE, m(r(0, 0))));
        gives(Type.Array.of(N, M), Powers.PSEUDO_INVERSE, MATRIX);
        assertEquals("a pseudo-inverse takes a matrix, not a vector of size n", misfit(Powers.PSEUDO_INVERSE, VECTOR));
    }

    @Test
    void thePositivePart() throws Misfit {
        assertEquals("[0, 2]", shown(Powers.POSITIVE_PART, v(-1, 2)));
        assertEquals("NaN", shown(Powers.POSITIVE_PART, Double.NaN));
        gives(VECTOR, Powers.POSITIVE_PART, VECTOR);
        assertEquals("a positive part takes a number or an array, not a claim", misfit(Powers.POSITIVE_PART, Type.TRUTH));
    }

    @Test
    void theExponentialOfAQuarterTurnTurns() throws Misfit {
        double quarter = Math.PI / 2;
        assertEquals("[[0, -1], [1, 0]]", shown(Powers.MATRIX_EXPONENTIAL, m(r(0, -quarter), r(quarter, 0))));
        assertEquals("[[1, 0], [0, 1]]", shown(Powers.MATRIX_EXPONENTIAL, m(r(0, 0), r(0, 0))));
        assertEquals("[[20.0855369232]]", shown(Powers.MATRIX_EXPONENTIAL, m(r(3))));
        gives(SQUARE, Powers.MATRIX_EXPONENTIAL, SQUARE);
        assertEquals("a matrix exponential takes a square matrix, not a matrix of shape m × n", misfit(Powers.MATRIX_EXPONENTIAL, MATRIX));
    }
}
