package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.M;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.N;
import static org.linebyline.doclinker.formula.operation.Given.ONE;
import static org.linebyline.doclinker.formula.operation.Given.P;
import static org.linebyline.doclinker.formula.operation.Given.ROW;
import static org.linebyline.doclinker.formula.operation.Given.SQUARE;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.m;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.r;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.undefined;
import static org.linebyline.doclinker.formula.operation.Given.v;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class ProductsTest {

    private static final Type.Function ON_NUMBERS = new Type.Function(List.of(Type.NUMBER), Type.NUMBER);

    @Test
    void aNumberScalesWhateverItStandsNextTo() throws Misfit {
        assertEquals("6", shown(Products.TIMES, 2, 3));
        assertEquals("[2, 4]", shown(Products.TIMES, 2, v(1, 2)));
        assertEquals("[[2], [4]]", shown(Products.TIMES, m(r(1), r(2)), 2));
        gives(Type.WHOLE, Products.TIMES, Type.WHOLE, Type.WHOLE);
        gives(Type.NUMBER, Products.TIMES, Type.WHOLE, Type.NUMBER);
        gives(MATRIX, Products.TIMES, MATRIX, Type.NUMBER);
        gives(VECTOR, Products.TIMES, Type.NUMBER, VECTOR);
    }

    @Test
    void rowsMeetColumns() throws Misfit {
        assertEquals("[[4, 5], [10, 11]]", shown(Products.TIMES, m(r(1, 2), r(3, 4)), m(r(2, 1), r(1, 2))));
        assertEquals("[5, 11]", shown(Products.TIMES, m(r(1, 2), r(3, 4)), v(1, 2)));
        gives(Type.Array.of(M, P), Products.TIMES, MATRIX, Type.Array.of(N, P));
        gives(Type.Array.of(M), Products.TIMES, MATRIX, VECTOR);
    }

    @Test
    void aRowByAVectorIsANumberAndTheOtherWayRoundAMatrix() throws Misfit {
        assertEquals(Products.ROW_TIMES_VECTOR, Products.TIMES.settled(List.of(ROW, VECTOR)));
        assertEquals("11", shown(Products.ROW_TIMES_VECTOR, m(r(1, 2)), v(3, 4)));
        gives(Type.NUMBER, Products.TIMES, ROW, VECTOR);
        assertEquals("[[3, 4], [6, 8]]", shown(Products.TIMES, v(1, 2), m(r(3, 4))));
        gives(Type.Array.of(M, N), Products.TIMES, Type.Array.of(M), ROW);
        gives(Type.Array.of(ONE, P), Products.TIMES, ROW, Type.Array.of(N, P));
    }

    @Test
    void aMatrixThatHappensToHaveOneRowIsNoRow() {
        assertEquals(Products.TIMES, Products.TIMES.settled(List.of(MATRIX, VECTOR)));
        assertEquals("[11]", shown(Products.TIMES, m(r(1, 2)), v(3, 4)));
    }

    @Test
    void vectorsDoNotStandNextToEachOther() {
        assertEquals("a vector of size n by a vector of size m is not a product; write a^\\top b, a \\cdot b or a \\odot b",
                misfit(Products.TIMES, VECTOR, Type.Array.of(M)));
    }

    @Test
    void factorsThatDoNotMeet() {
        String meeting = " is not a product: the columns of the left are the rows of the right";
        assertEquals("a matrix of shape m × n by a matrix of shape m × n" + meeting, misfit(Products.TIMES, MATRIX, MATRIX));
        assertEquals("a vector of size n by a matrix of shape n × n" + meeting, misfit(Products.TIMES, VECTOR, SQUARE));
        assertEquals("a number and a claim do not multiply; for 1 where the claim holds and 0 elsewhere write \\mathbf{1}[…]",
                misfit(Products.TIMES, Type.NUMBER, Type.TRUTH));
        assertEquals("a function and a matrix of shape n × n do not multiply", misfit(Products.TIMES, ON_NUMBERS, SQUARE));
        assertEquals("the product of a matrix of shape 1 × 2 and a matrix of shape 3 × 1",
                undefined(Products.TIMES, m(r(1, 2)), v(1, 2, 3)));
    }

    @Test
    void whatTheCodeGivesMultipliesWithEverything() throws Misfit {
        gives(Type.OPEN, Products.TIMES, Type.OPEN, VECTOR);
        gives(Type.OPEN, Products.DOT, VECTOR, Type.OPEN);
        gives(Type.OPEN, Products.DOT, Type.OPEN, VECTOR);
        gives(Type.OPEN, Products.KRONECKER, Type.OPEN, SQUARE);
        gives(SQUARE, Products.HADAMARD, Type.OPEN, SQUARE);
        gives(Type.NUMBER, Products.INNER, Type.OPEN, VECTOR);
        gives(Type.OPEN, Products.COMPOSED, Type.OPEN, ON_NUMBERS);
    }

    @Test
    void theDotOfTwoVectorsIsANumber() throws Misfit {
        assertEquals("11", shown(Products.DOT, v(1, 2), v(3, 4)));
        assertEquals("0", shown(Products.DOT, v(), v()));
        assertEquals("[2, 4]", shown(Products.DOT, 2, v(1, 2)));
        assertEquals("6", shown(Products.DOT, 2, 3));
        gives(Type.NUMBER, Products.DOT, VECTOR, VECTOR);
        gives(VECTOR, Products.DOT, Type.NUMBER, VECTOR);
        gives(VECTOR, Products.DOT, VECTOR, Type.WHOLE);
        assertEquals("\\cdot takes two vectors of the same size, not a matrix of shape m × n and a matrix of shape n × n; "
                + "for the product of matrices write AB, entry by entry A \\odot B", misfit(Products.DOT, MATRIX, SQUARE));
    }

    @Test
    void entriesInTheSamePlace() throws Misfit {
        assertEquals("[[2, 6]]", shown(Products.HADAMARD, m(r(1, 2)), m(r(2, 3))));
        assertEquals("8", shown(Products.INNER, m(r(1, 2)), m(r(2, 3))));
        gives(MATRIX, Products.HADAMARD, MATRIX, MATRIX);
        gives(Type.NUMBER, Products.INNER, MATRIX, MATRIX);
        assertEquals("\\odot takes two arrays of the same shape, not a vector of size n and a matrix of shape n × n",
                misfit(Products.HADAMARD, VECTOR, SQUARE));
        assertEquals("an inner product takes an array, not a number", misfit(Products.INNER, Type.NUMBER, SQUARE));
    }

    @Test
    void kroneckersProductPutsTheRightFactorInEachEntryOfTheLeft() throws Misfit {
        assertEquals("[[3, 6], [4, 8]]", shown(Products.KRONECKER, m(r(1, 2)), m(r(3), r(4))));
        assertEquals("[3, 4, 6, 8]", shown(Products.KRONECKER, v(1, 2), v(3, 4)));
        gives(Type.Array.of(M.times(P), N.times(P)), Products.KRONECKER, MATRIX, Type.Array.of(P, P));
        assertEquals("\\otimes takes two matrices or two vectors, not a vector of size n and a matrix of shape n × n",
                misfit(Products.KRONECKER, VECTOR, SQUARE));
    }

    @Test
    void theRightFunctionComesFirst() throws Misfit {
        Value.Function doubled = arguments -> Given.of(Products.TIMES, 2, arguments.get(0));
        Value.Function more = arguments -> Given.of(Sums.PLUS, 1, arguments.get(0));
        Value.Function composed = (Value.Function) Given.of(Products.COMPOSED, doubled, more);
        assertEquals("8", shown(composed.at(List.of(Value.Num.of(3)))));
        Type.Function length = new Type.Function(List.of(VECTOR), Type.WHOLE);
        gives(new Type.Function(List.of(VECTOR), Type.NUMBER), Products.COMPOSED, ON_NUMBERS, length);
        assertEquals("the right function gives a whole number, and the left one does not take that",
                misfit(Products.COMPOSED, length, length));
        assertEquals("\\circ takes two functions, not a function and a number", misfit(Products.COMPOSED, length, Type.NUMBER));
    }
}
