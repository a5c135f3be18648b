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
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class ShapesTest {

    private static final Value THREE_BY_TWO = m(r(1, 2), r(3, 4), r(5, 6));

    @Test
    void transposed() throws Misfit {
        assertEquals("[[1, 3, 5], [2, 4, 6]]", shown(Shapes.TRANSPOSE, THREE_BY_TWO));
        assertEquals("[[1, 2]]", shown(Shapes.TRANSPOSE, v(1, 2)));
        gives(Type.Array.of(N, M), Shapes.TRANSPOSE, MATRIX);
        gives(ROW, Shapes.TRANSPOSE, VECTOR);
        gives(VECTOR, Shapes.TRANSPOSE, ROW);
        gives(Type.OPEN, Shapes.TRANSPOSE, Type.OPEN);
        assertEquals("\\top takes a matrix, not a number", misfit(Shapes.TRANSPOSE, Type.NUMBER));
    }

    @Test
    void aRowTransposedIsAVectorButAMatrixThatHappensToHaveOneRowIsNone() {
        assertEquals(Shapes.ROW_TRANSPOSE, Shapes.TRANSPOSE.settled(List.of(ROW)));
        assertEquals("[1, 2]", shown(Shapes.ROW_TRANSPOSE, m(r(1, 2))));
        assertEquals(Shapes.TRANSPOSE, Shapes.TRANSPOSE.settled(List.of(MATRIX)));
        assertEquals("[[1], [2]]", shown(Shapes.TRANSPOSE, m(r(1, 2))));
    }

    @Test
    void anExpressionSettlesWhatItsOperationMeans() {
        Span nowhere = new Span(0, 0);
        Expr row = new Expr.Constant(nowhere, ROW, m(r(1, 2)));
        Expr matrix = new Expr.Constant(nowhere, MATRIX, m(r(1, 2)));
        Scope empty = Scope.of(Map.of());
        assertEquals("[1, 2]", Given.shown(new Expr.Apply(nowhere, VECTOR, Shapes.TRANSPOSE, List.of(row)).value(empty)));
        assertEquals("[[1], [2]]", Given.shown(new Expr.Apply(nowhere, VECTOR, Shapes.TRANSPOSE, List.of(matrix)).value(empty)));
    }

    @Test
    void diagonals() throws Misfit {
        assertEquals("[[1, 0], [0, 2]]", shown(Shapes.DIAGONAL_MATRIX, v(1, 2)));
        assertEquals("[1, 4]", shown(Shapes.DIAGONAL, m(r(1, 2), r(3, 4))));
        gives(SQUARE, Shapes.DIAGONAL_MATRIX, VECTOR);
        gives(VECTOR, Shapes.DIAGONAL, SQUARE);
        assertEquals("a diagonal is a vector, not a matrix of shape n × n", misfit(Shapes.DIAGONAL_MATRIX, SQUARE));
        assertEquals("a diagonal is of a square matrix, not a vector of size n", misfit(Shapes.DIAGONAL, VECTOR));
    }

    @Test
    void numbersMakeVectorsAndVectorsTheRowsOfAMatrix() throws Misfit {
        assertEquals("[1, 2, 3]", shown(Shapes.VECTOR, 1, 2, 3));
        assertEquals("[[1, 2], [3, 4]]", shown(Shapes.VECTOR, v(1, 2), v(3, 4)));
        assertEquals("[[[1, 2]], [[3, 4]]]", shown(Shapes.VECTOR, m(r(1, 2)), m(r(3, 4))));
        assertEquals("[]", shown(Shapes.VECTOR));
        gives(Type.Array.of(Size.of(2)), Shapes.VECTOR, Type.WHOLE, Type.NUMBER);
        gives(Type.Array.of(Size.of(2), N), Shapes.VECTOR, VECTOR, Type.OPEN);
        gives(Type.OPEN, Shapes.VECTOR, Type.OPEN);
        assertEquals("an array takes operands of one type, not a number and a vector of size n",
                misfit(Shapes.VECTOR, Type.NUMBER, VECTOR));
        assertEquals("an array takes a number or an array, not a claim", misfit(Shapes.VECTOR, Type.TRUTH));
        assertEquals("an array of arrays of different shapes", undefined(Shapes.VECTOR, v(1), v(1, 2)));
    }

    @Test
    void vectorsSideBySide() throws Misfit {
        assertEquals("[[1, 3], [2, 4]]", shown(Shapes.COLUMNS, v(1, 2), v(3, 4)));
        assertEquals("[[1], [2]]", shown(Shapes.COLUMNS, v(1, 2)));
        gives(Type.Array.of(N, Size.of(2)), Shapes.COLUMNS, VECTOR, VECTOR);
        gives(Type.Array.of(N, Size.of(1)), Shapes.COLUMNS, VECTOR);
        assertEquals("a column is a vector, not a matrix of shape n × n", misfit(Shapes.COLUMNS, SQUARE, SQUARE));
        assertEquals("a matrix of columns takes operands of one type, not a vector of size n and a vector of size m",
                misfit(Shapes.COLUMNS, VECTOR, Type.Array.of(M)));
    }

    @Test
    void vectorsOneAfterTheOther() throws Misfit {
        assertEquals("[1, 2, 3, 4]", shown(Shapes.JOINED, v(1, 2), v(3), 4));
        gives(Type.Array.of(N.plus(M).plus(ONE)), Shapes.JOINED, VECTOR, Type.Array.of(M), Type.NUMBER);
        gives(Type.OPEN, Shapes.JOINED, VECTOR, Type.OPEN);
        assertEquals("[x; y] takes vectors and numbers, not a matrix of shape m × n", misfit(Shapes.JOINED, VECTOR, MATRIX));
    }

    @Test
    void matricesOnTopOfEachOther() throws Misfit {
        assertEquals("[[1, 2], [3, 4], [5, 6], [7, 8]]", shown(Shapes.STACKED, THREE_BY_TWO, m(r(7, 8))));
        gives(Type.Array.of(M.plus(ONE), N), Shapes.STACKED, MATRIX, ROW);
        assertEquals("the blocks a matrix of shape m × n and a matrix of shape m × p are not equally wide",
                misfit(Shapes.STACKED, MATRIX, Type.Array.of(M, P)));
        assertEquals("a stack takes a matrix, not a vector of size n", misfit(Shapes.STACKED, VECTOR, VECTOR));
    }

    @Test
    void sizes() throws Misfit {
        assertEquals("3", shown(Shapes.LENGTH, THREE_BY_TWO));
        assertEquals("3", shown(Shapes.ROWS, THREE_BY_TWO));
        assertEquals("2", shown(Shapes.COLUMN_COUNT, THREE_BY_TWO));
        assertEquals("0", shown(Shapes.LENGTH, v()));
        gives(Type.WHOLE, Shapes.LENGTH, VECTOR);
        gives(Type.WHOLE, Shapes.ROWS, MATRIX);
        gives(Type.WHOLE, Shapes.COLUMN_COUNT, MATRIX);
        assertEquals("a length is of an array, not a number", misfit(Shapes.LENGTH, Type.NUMBER));
        assertEquals("a number of rows is of a matrix, not a vector of size n", misfit(Shapes.ROWS, VECTOR));
        assertEquals("a number of columns is of a matrix, not a vector of size n", misfit(Shapes.COLUMN_COUNT, VECTOR));
    }

    @Test
    void aTupleHoldsValuesOfAnyKinds() throws Misfit {
        assertEquals("(1, [2], true)", shown(Shapes.TUPLE, 1, v(2), true));
        gives(new Type.Tuple(List.of(Type.NUMBER, VECTOR)), Shapes.TUPLE, Type.NUMBER, VECTOR);
    }
}
