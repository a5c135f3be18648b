package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.m;
import static org.linebyline.doclinker.formula.operation.Given.r;
import static org.linebyline.doclinker.formula.operation.Given.shown;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;

/** What holds for all matrices holds for those that are drawn. */
class MatrixLawsTest {

    private static final int TRIES = 50;

    private final Random random = new Random(7);

    @Test
    void theTransposeOfAProductIsTheProductOfTheTransposesInReverse() {
        for (int i = 0; i < TRIES; i++) {
            Value a = matrix(2, 3);
            Value b = matrix(3, 4);
            assertEquals(shown(Shapes.TRANSPOSE, Given.of(Products.TIMES, a, b)),
                    shown(Products.TIMES, Given.of(Shapes.TRANSPOSE, b), Given.of(Shapes.TRANSPOSE, a)));
        }
    }

    @Test
    void theDeterminantOfAProductIsTheProductOfTheDeterminants() {
        for (int size = 1; size <= 5; size++) {
            Value a = matrix(size, size);
            Value b = matrix(size, size);
            assertEquals(shown(Measures.DETERMINANT, Given.of(Products.TIMES, a, b)),
                    shown(Products.TIMES, Given.of(Measures.DETERMINANT, a), Given.of(Measures.DETERMINANT, b)));
        }
    }

    @Test
    void aMatrixByItsInverseIsTheIdentity() {
        for (int size = 1; size <= 5; size++) {
            Value a = matrix(size, size);
            assertEquals(shown(Matrix.identity(size).value()), shown(Products.TIMES, a, Given.of(Powers.INVERSE, a)));
        }
    }

    @Test
    void whatPenroseAsksOfAPseudoInverse() {
        for (int rank = 1; rank <= 3; rank++) {
            Value a = Given.of(Products.TIMES, matrix(4, rank), matrix(rank, 3));
            Value inverse = Given.of(Powers.PSEUDO_INVERSE, a);
            Value onRows = Given.of(Products.TIMES, a, inverse);
            Value onColumns = Given.of(Products.TIMES, inverse, a);
            assertEquals(shown(a), shown(Products.TIMES, onRows, a));
            assertEquals(shown(inverse), shown(Products.TIMES, onColumns, inverse));
            assertEquals(shown(onRows), shown(Shapes.TRANSPOSE, onRows));
            assertEquals(shown(onColumns), shown(Shapes.TRANSPOSE, onColumns));
            assertEquals(String.valueOf(rank), shown(Measures.RANK, a));
        }
    }

    @Test
    void theEigenvaluesAddToTheTraceAndMultiplyToTheDeterminant() {
        for (int size = 1; size <= 5; size++) {
            Value a = matrix(size, size);
            Value symmetric = Given.of(Sums.PLUS, a, Given.of(Shapes.TRANSPOSE, a));
            Value eigenvalues = Given.of(Measures.EIGENVALUES, symmetric);
            Value[] each = Operand.vector(eigenvalues).stream().map(Operand::number).toArray(Value[]::new);
            assertEquals(shown(Measures.TRACE, symmetric), shown(Measures.SUM_OF_ENTRIES, eigenvalues));
            assertEquals(shown(Measures.DETERMINANT, symmetric), shown(Joins.PRODUCT, (Object[]) each));
        }
    }

    @Test
    void theDeterminantOfAnExponentialIsTheExponentialOfTheTrace() {
        for (int size = 1; size <= 4; size++) {
            Value a = Given.of(Quotients.OVER, matrix(size, size), size);
            assertEquals(shown(new Entrywise(Elementary.EXP), Given.of(Measures.TRACE, a)),
                    shown(Measures.DETERMINANT, Given.of(Powers.MATRIX_EXPONENTIAL, a)));
        }
    }

    /** The slope of an eigenvalue along a symmetric matrix B is vᵀBv, and that of a determinant tr(A⁻¹B) det A. */
    @Test
    void slopesPassThrough() {
        Value.Function eigenvalue = t -> Given.of(Measures.LARGEST_EIGENVALUE,
                Given.of(Sums.PLUS, m(r(3, 0), r(0, 1)), Given.of(Products.TIMES, t.get(0), m(r(5, 7), r(7, 2)))));
        assertEquals("5", shown(Derivatives.SLOPE, eigenvalue, 0));
        Value.Function determinant = t -> Given.of(Measures.DETERMINANT,
                Given.of(Sums.PLUS, m(r(2, 1), r(1, 1)), Given.of(Products.TIMES, t.get(0), m(r(1, 0), r(0, 3)))));
        assertEquals("7", shown(Derivatives.SLOPE, determinant, 0));
        Value.Function inverse = t -> Given.of(Powers.PSEUDO_INVERSE,
                Given.of(Sums.PLUS, m(r(2, 0), r(0, 4)), Given.of(Products.TIMES, t.get(0), m(r(0, 1), r(0, 0)))));
        assertEquals("[[0, -0.125], [0, 0]]", shown(Derivatives.SLOPE, inverse, 0));
    }

    @Test
    void manyDigitsPassThrough() {
        Value third = new Value.Num(Real.of(1).precisely().over(Real.of(3)));
        Value a = Given.of(Products.TIMES, third, m(r(2, 1), r(1, 2)));
        Real largest = Operand.real(Given.of(Measures.LARGEST_EIGENVALUE, a));
        assertEquals(0, largest.minus(Real.of(1)).toDouble(), 1e-30);
        Real unit = Operand.real(Given.of(Parts.ENTRY, Given.of(Products.TIMES, a, Given.of(Powers.INVERSE, a)), 1, 1));
        assertEquals(0, unit.minus(Real.of(1)).toDouble(), 1e-30);
    }

    private Value matrix(int rows, int columns) {
        return Matrix.of(rows, columns, (i, j) -> Real.of(random.nextGaussian())).value();
    }
}
