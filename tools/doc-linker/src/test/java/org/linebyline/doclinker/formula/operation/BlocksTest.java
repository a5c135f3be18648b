package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.N;
import static org.linebyline.doclinker.formula.operation.Given.ONE;
import static org.linebyline.doclinker.formula.operation.Given.ROW;
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

class BlocksTest {

    private static final Blocks TWO_BY_TWO = new Blocks(2, 2);

    @Test
    void blocksStandNextToAndAboveEachOther() throws Misfit {
        assertEquals("[[1, 2, 5], [3, 4, 6], [7, 8, 9]]", shown(TWO_BY_TWO, m(r(1, 2), r(3, 4)), v(5, 6), m(r(7, 8)), 9));
        gives(Type.Array.of(N.plus(ONE), N.plus(ONE)), TWO_BY_TWO, SQUARE, VECTOR, ROW, Type.NUMBER);
        gives(Type.OPEN, TWO_BY_TWO, SQUARE, VECTOR, Type.OPEN, Type.NUMBER);
    }

    @Test
    void neighborsHaveTheSameHeightAndWidth() {
        assertEquals("the blocks a matrix of shape m × n and a vector of size n are not equally high",
                misfit(new Blocks(1, 2), MATRIX, VECTOR));
        assertEquals("the blocks a matrix of shape m × n and a number are not equally wide", misfit(new Blocks(2, 1), MATRIX, Type.NUMBER));
        assertEquals("a block is a number, a vector or a matrix, not a set", misfit(new Blocks(1, 1), SET));
        assertEquals("blocks of 2 and 1 entries next to each other", undefined(new Blocks(1, 2), v(1, 2), 1));
        assertEquals("blocks of 1 and 2 entries next to each other", undefined(new Blocks(1, 2), m(r(1, 2, 3)), v(1, 2)));
    }
}
