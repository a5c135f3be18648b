package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.M;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.N;
import static org.linebyline.doclinker.formula.operation.Given.ONE;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.m;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.r;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.tuple;
import static org.linebyline.doclinker.formula.operation.Given.undefined;
import static org.linebyline.doclinker.formula.operation.Given.v;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class PartsTest {

    private static final Value MATRIX_OF_NUMBERS = m(r(1, 2, 3), r(4, 5, 6));

    @Test
    void entriesCountFromOne() throws Misfit {
        assertEquals("20", shown(Parts.ENTRY, v(10, 20), 2));
        assertEquals("6", shown(Parts.ENTRY, MATRIX_OF_NUMBERS, 2, 3));
        assertEquals("[4, 5, 6]", shown(Parts.ENTRY, MATRIX_OF_NUMBERS, 2));
        gives(Type.NUMBER, Parts.ENTRY, MATRIX, Type.WHOLE, Type.NUMBER);
        gives(VECTOR, Parts.ENTRY, MATRIX, Type.WHOLE);
        gives(Type.OPEN, Parts.ENTRY, Type.OPEN, Type.WHOLE);
    }

    @Test
    void entriesMayCountFromZero() {
        assertEquals("10", shown(new EntryFrom(0), v(10, 20), 0));
        assertEquals("entry 2 of a vector of size 2, counted from 0", undefined(new EntryFrom(0), v(10, 20), 2));
    }

    @Test
    void thereIsNoEntryOutside() {
        assertEquals("entry 5 of a vector of size 4", undefined(Parts.ENTRY, v(1, 2, 3, 4), 5));
        assertEquals("entry 0 of a vector of size 4", undefined(Parts.ENTRY, v(1, 2, 3, 4), 0));
        assertEquals("entry 4 of a matrix of shape 2 × 3", undefined(Parts.ENTRY, MATRIX_OF_NUMBERS, 1, 4));
        assertEquals("1.5 where a whole number is wanted", undefined(Parts.ENTRY, v(1, 2, 3, 4), 1.5));
        assertEquals("NaN where a whole number is wanted", undefined(Parts.ENTRY, v(1, 2, 3, 4), Double.NaN));
    }

    @Test
    void subscriptsThatDoNotFit() {
        assertEquals("a vector of size n has 1 subscript, not 2", misfit(Parts.ENTRY, VECTOR, Type.WHOLE, Type.WHOLE));
        assertEquals("a matrix of shape m × n has 2 subscripts, not 3", misfit(Parts.ENTRY, MATRIX, Type.WHOLE, Type.WHOLE, Type.WHOLE));
        assertEquals("a subscript is a number, not a set", misfit(Parts.ENTRY, VECTOR, SET));
        assertEquals("a subscript reads an entry of an array, not a number", misfit(Parts.ENTRY, Type.NUMBER, Type.WHOLE));
    }

    @Test
    void rowsAndColumnsAreVectors() throws Misfit {
        assertEquals("[4, 5, 6]", shown(Parts.ROW, MATRIX_OF_NUMBERS, 2));
        assertEquals("[3, 6]", shown(Parts.COLUMN, MATRIX_OF_NUMBERS, 3));
        gives(VECTOR, Parts.ROW, MATRIX, Type.WHOLE);
        gives(Type.Array.of(M), Parts.COLUMN, MATRIX, Type.WHOLE);
        assertEquals("row 3 of a matrix of shape 2 × 3", undefined(Parts.ROW, MATRIX_OF_NUMBERS, 3));
        assertEquals("column 0 of a matrix of shape 2 × 3", undefined(Parts.COLUMN, MATRIX_OF_NUMBERS, 0));
        assertEquals("a row is of a matrix, not a vector of size n", misfit(Parts.ROW, VECTOR, Type.WHOLE));
        assertEquals("a column is of a matrix, not a vector of size n", misfit(Parts.COLUMN, VECTOR, Type.WHOLE));
        assertEquals("a position is a number, not a claim", misfit(Parts.ROW, MATRIX, Type.TRUTH));
    }

    @Test
    void slicesIncludeBothEnds() throws Misfit {
        assertEquals("[2, 3]", shown(Parts.SLICE, v(1, 2, 3, 4), 2, 3));
        assertEquals("[]", shown(Parts.SLICE, v(1, 2), 1, 0));
        assertEquals("[]", shown(Parts.SLICE, v(1, 2), 3, 2));
        assertEquals("entries 2 to 5 of a vector of size 4", undefined(Parts.SLICE, v(1, 2, 3, 4), 2, 5));
        assertEquals("entries 0 to 1 of a vector of size 2", undefined(Parts.SLICE, v(1, 2), 0, 1));
        assertEquals("entries 3 to 1 of a vector of size 3", undefined(Parts.SLICE, v(1, 2, 3), 3, 1));
        gives(Type.OPEN, Parts.SLICE, VECTOR, Type.WHOLE, Type.WHOLE);
        assertEquals("a slice is of a vector, not a matrix of shape m × n", misfit(Parts.SLICE, MATRIX, Type.WHOLE, Type.WHOLE));
        assertEquals("a position is a number, not a claim", misfit(Parts.SLICE, VECTOR, Type.WHOLE, Type.TRUTH));
    }

    @Test
    void partsOfAMatrix() throws Misfit {
        assertEquals("[[2, 3]]", shown(Parts.SUBMATRIX, MATRIX_OF_NUMBERS, 1, 1, 2, 3));
        assertEquals("entries 2 to 3 of a matrix of shape 2 × 3", undefined(Parts.SUBMATRIX, MATRIX_OF_NUMBERS, 2, 3, 1, 3));
        gives(Type.OPEN, Parts.SUBMATRIX, MATRIX, Type.WHOLE, Type.WHOLE, Type.WHOLE, Type.WHOLE);
        assertEquals("a submatrix is of a matrix, not a vector of size n",
                misfit(Parts.SUBMATRIX, VECTOR, Type.WHOLE, Type.WHOLE, Type.WHOLE, Type.WHOLE));
    }

    @Test
    void allEntriesButOne() throws Misfit {
        assertEquals("[1, 3]", shown(Parts.WITHOUT, v(1, 2, 3), 2));
        assertEquals("[]", shown(Parts.WITHOUT, v(1), 1));
        assertEquals("entry 4 of a vector of size 3", undefined(Parts.WITHOUT, v(1, 2, 3), 4));
        gives(Type.Array.of(N.minus(ONE)), Parts.WITHOUT, VECTOR, Type.WHOLE);
        assertEquals("leaving out an entry takes a vector, not a set", misfit(Parts.WITHOUT, SET, Type.WHOLE));
        assertEquals("a position is a number, not a set", misfit(Parts.WITHOUT, VECTOR, SET));
    }

    @Test
    void entriesByRank() throws Misfit {
        assertEquals("2", shown(Parts.SORTED_ENTRY, v(3, 1, 2), 2));
        assertEquals("rank 4 of a vector of size 3", undefined(Parts.SORTED_ENTRY, v(3, 1, 2), 4));
        gives(Type.NUMBER, Parts.SORTED_ENTRY, VECTOR, Type.WHOLE);
        assertEquals("an order statistic takes a vector, not a number", misfit(Parts.SORTED_ENTRY, Type.NUMBER, Type.WHOLE));
        assertEquals("a rank is a number, not a set", misfit(Parts.SORTED_ENTRY, VECTOR, SET));
    }

    @Test
    void componentsOfTuples() throws Misfit {
        assertEquals("[2]", shown(Parts.COMPONENT, tuple(1, v(2)), 2));
        assertEquals("part 3 of a tuple", undefined(Parts.COMPONENT, tuple(1, v(2)), 3));
        gives(Type.NUMBER, Parts.COMPONENT, new Type.Tuple(List.of(Type.NUMBER, Type.NUMBER)), Type.WHOLE);
        gives(Type.OPEN, Parts.COMPONENT, new Type.Tuple(List.of(Type.NUMBER, VECTOR)), Type.WHOLE);
        assertEquals("a component is of a tuple, not a vector of size n", misfit(Parts.COMPONENT, VECTOR, Type.WHOLE));
    }
}
