package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.SQUARE;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.v;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;

class QuotientsTest {

    @Test
    void oneDividesByNumbers() throws Misfit {
        assertEquals("1.5", shown(Quotients.OVER, 3, 2));
        assertEquals("[0.5, 1]", shown(Quotients.OVER, v(1, 2), 2));
        assertEquals("Infinity", shown(Quotients.OVER, 1, 0));
        gives(Type.NUMBER, Quotients.OVER, Type.WHOLE, Type.WHOLE);
        gives(MATRIX, Quotients.OVER, MATRIX, Type.OPEN);
    }

    @Test
    void arraysDivideEntryByEntryOnly() throws Misfit {
        assertEquals("[0.5, 2]", shown(Quotients.ENTRYWISE, v(1, 4), v(2, 2)));
        assertEquals("[6, 3]", shown(Quotients.ENTRYWISE, 6, v(1, 2)));
        gives(VECTOR, Quotients.ENTRYWISE, VECTOR, VECTOR);
        gives(VECTOR, Quotients.ENTRYWISE, Type.NUMBER, VECTOR);
        assertEquals("a vector of size n over a vector of size n is not a quotient; entry by entry write a \\oslash b,"
                + " or say in the where list: stem:[\\frac{\\cdot}{\\cdot}]",
                misfit(Quotients.OVER, VECTOR, VECTOR));
        assertEquals("a number over a matrix of shape n × n is not a quotient; write the inverse A^{-1}, or c \\oslash A entry by entry,"
                + " or say in the where list: stem:[\\frac{\\cdot}{\\cdot}]",
                misfit(Quotients.OVER, Type.NUMBER, SQUARE));
    }

    @Test
    void whatDoesNotDivide() {
        assertEquals("a denominator is a number, not a set", misfit(Quotients.OVER, Type.NUMBER, SET));
        assertEquals("a numerator is a number or an array, not a claim", misfit(Quotients.OVER, Type.TRUTH, Type.NUMBER));
        assertEquals("\\oslash takes an array, not a number", misfit(Quotients.ENTRYWISE, Type.NUMBER, Type.NUMBER));
        assertEquals("\\oslash takes two arrays of the same shape, not a vector of size n and a matrix of shape m × n",
                misfit(Quotients.ENTRYWISE, VECTOR, MATRIX));
    }
}
