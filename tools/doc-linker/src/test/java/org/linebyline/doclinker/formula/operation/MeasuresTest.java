package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.SQUARE;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.m;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.r;
import static org.linebyline.doclinker.formula.operation.Given.set;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.undefined;
import static org.linebyline.doclinker.formula.operation.Given.v;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class MeasuresTest {

    private static final Value SYMMETRIC = m(r(2, 1), r(1, 2));

    @Test
    void barsOfNumbersAndSets() throws Misfit {
        assertEquals("2", shown(Measures.ABSOLUTE, -2));
        assertEquals("3", shown(Measures.CARDINALITY, set(1, 2, 5)));
        assertEquals("0", shown(Measures.CARDINALITY, set()));
        gives(Type.WHOLE, Measures.ABSOLUTE, Type.WHOLE);
        gives(Type.NUMBER, Measures.ABSOLUTE, Type.OPEN);
        gives(Type.WHOLE, Measures.CARDINALITY, SET);
        assertEquals("bars take a number or a set, not a matrix of shape n × n; write \\det A", misfit(Measures.ABSOLUTE, SQUARE));
        assertEquals("bars take a number or a set, not a vector of size n; write \\lVert x \\rVert", misfit(Measures.ABSOLUTE, VECTOR));
        assertEquals("bars take a number, not a claim", misfit(Measures.ABSOLUTE, Type.TRUTH));
        assertEquals("a number of members is of a set, not a number", misfit(Measures.CARDINALITY, Type.NUMBER));
    }

    @Test
    void normsOfVectors() throws Misfit {
        assertEquals("5", shown(Measures.EUCLIDEAN_NORM, v(3, -4)));
        assertEquals("0", shown(Measures.EUCLIDEAN_NORM, v()));
        assertEquals("7", shown(Measures.P_NORM, v(3, -4), 1));
        assertEquals("5", shown(Measures.P_NORM, v(3, -4), 2));
        assertEquals("4.4979414453", shown(Measures.P_NORM, v(3, -4), 3));
        assertEquals("4", shown(Measures.P_NORM, v(3, -4), Double.POSITIVE_INFINITY));
        assertEquals("1", shown(Measures.P_NORM, v(0, -4), 0));
        gives(Type.NUMBER, Measures.EUCLIDEAN_NORM, VECTOR);
        gives(Type.NUMBER, Measures.P_NORM, VECTOR, Type.NUMBER);
        assertEquals("a norm of a matrix of shape m × n has several meanings; write \\lVert A \\rVert_F or \\lVert A \\rVert_2",
                misfit(Measures.EUCLIDEAN_NORM, MATRIX));
        assertEquals("a norm takes a vector, not a number", misfit(Measures.P_NORM, Type.NUMBER, Type.NUMBER));
        assertEquals("the p of a norm is a number, not a vector of size n", misfit(Measures.P_NORM, VECTOR, VECTOR));
    }

    @Test
    void normsOfMatrices() throws Misfit {
        assertEquals("5", shown(Measures.FROBENIUS, m(r(1, 2, 2), r(4, 0, 0))));
        assertEquals("3", shown(Measures.SPECTRAL, SYMMETRIC));
        assertEquals("5", shown(Measures.SPECTRAL, m(r(3), r(4))));
        gives(Type.NUMBER, Measures.FROBENIUS, MATRIX);
        gives(Type.NUMBER, Measures.SPECTRAL, MATRIX);
        assertEquals("a Frobenius norm takes a matrix, not a vector of size n", misfit(Measures.FROBENIUS, VECTOR));
        assertEquals("a spectral norm takes a matrix, not a vector of size n", misfit(Measures.SPECTRAL, VECTOR));
    }

    @Test
    void determinantAndTrace() throws Misfit {
        assertEquals("-2", shown(Measures.DETERMINANT, m(r(1, 2), r(3, 4))));
        assertEquals("-1", shown(Measures.DETERMINANT, m(r(0, 1), r(1, 0))));
        assertEquals("0", shown(Measures.DETERMINANT, m(r(1, 2), r(2, 4))));
        assertEquals("7", shown(Measures.DETERMINANT, m(r(7))));
        assertEquals("5", shown(Measures.TRACE, m(r(1, 2), r(3, 4))));
        gives(Type.NUMBER, Measures.DETERMINANT, SQUARE);
        gives(Type.NUMBER, Measures.TRACE, Type.OPEN);
        assertEquals("a determinant takes a square matrix, not a matrix of shape m × n", misfit(Measures.DETERMINANT, MATRIX));
        assertEquals("a trace takes a square matrix, not a vector of size n", misfit(Measures.TRACE, VECTOR));
    }

    @Test
    void aMatrixWithoutEntries() {
        Value none = Given.of(Parts.SUBMATRIX, SYMMETRIC, 1, 0, 1, 0);
        assertEquals("1", shown(Measures.DETERMINANT, none));
        assertEquals("0", shown(Measures.TRACE, none));
        for (Measures measure : List.of(Measures.SPECTRAL, Measures.RANK, Measures.CONDITION, Measures.LARGEST_EIGENVALUE)) {
            assertEquals("eigenvalues or singular values of a matrix without entries", undefined(measure, none));
        }
    }

    @Test
    void rankAndCondition() throws Misfit {
        assertEquals("1", shown(Measures.RANK, m(r(1, 2, 3), r(2, 4, 6))));
        assertEquals("2", shown(Measures.RANK, m(r(1, 2), r(3, 4), r(5, 6))));
        assertEquals("0", shown(Measures.RANK, m(r(0, 0))));
        assertEquals("3", shown(Measures.CONDITION, SYMMETRIC));
        gives(Type.WHOLE, Measures.RANK, MATRIX);
        gives(Type.NUMBER, Measures.CONDITION, MATRIX);
        assertEquals("a rank takes a matrix, not a vector of size n", misfit(Measures.RANK, VECTOR));
        assertEquals("a condition number takes a matrix, not a vector of size n", misfit(Measures.CONDITION, VECTOR));
    }

    @Test
    void sumAndMeanOfEntries() throws Misfit {
        assertEquals("10", shown(Measures.SUM_OF_ENTRIES, m(r(1, 2), r(3, 4))));
        assertEquals("2.5", shown(Measures.MEAN, m(r(1, 2), r(3, 4))));
        assertEquals("NaN", shown(Measures.MEAN, v()));
        gives(Type.NUMBER, Measures.SUM_OF_ENTRIES, MATRIX);
        gives(Type.NUMBER, Measures.MEAN, VECTOR);
        assertEquals("a sum of entries takes an array, not a number", misfit(Measures.SUM_OF_ENTRIES, Type.NUMBER));
        assertEquals("a mean takes an array, not a set", misfit(Measures.MEAN, SET));
    }

    @Test
    void eigenvaluesFromTheLargestOn() throws Misfit {
        assertEquals("[3, 1]", shown(Measures.EIGENVALUES, SYMMETRIC));
        assertEquals("[4, 2, -1]", shown(Measures.EIGENVALUES, m(r(2, 0, 0), r(0, -1, 0), r(0, 0, 4))));
        assertEquals("[3.4142135624, 2, 0.5857864376]", shown(Measures.EIGENVALUES, m(r(2, -1, 0), r(-1, 2, -1), r(0, -1, 2))));
        assertEquals("3", shown(Measures.LARGEST_EIGENVALUE, SYMMETRIC));
        assertEquals("1", shown(Measures.SMALLEST_EIGENVALUE, SYMMETRIC));
        gives(VECTOR, Measures.EIGENVALUES, SQUARE);
        gives(Type.NUMBER, Measures.LARGEST_EIGENVALUE, SQUARE);
        gives(Type.NUMBER, Measures.SMALLEST_EIGENVALUE, SQUARE);
        for (Measures measure : List.of(Measures.EIGENVALUES, Measures.LARGEST_EIGENVALUE, Measures.SMALLEST_EIGENVALUE)) {
            assertEquals("an eigenvalue takes a square matrix, not a matrix of shape m × n", misfit(measure, MATRIX));
            assertEquals("eigenvalues of a matrix that is not symmetric", undefined(measure, m(r(1, 2), r(3, 4))));
        }
    }
}
