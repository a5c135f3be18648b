package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.SQUARE;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.undefined;
import static org.linebyline.doclinker.formula.operation.Given.v;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;

class SumsTest {

    @Test
    void arraysAddEntryByEntry() {
        assertEquals("5", shown(Sums.PLUS, 2, 3));
        assertEquals("[4, 6]", shown(Sums.PLUS, v(1, 2), v(3, 4)));
        assertEquals("[-2, -1]", shown(Sums.MINUS, v(1, 2), v(3, 3)));
        assertEquals("[-1, 2]", shown(Sums.NEGATED, v(1, -2)));
        assertEquals("[]", shown(Sums.PLUS, v(), v()));
    }

    @Test
    void theSumOverNothingIsZeroOfEveryShape() {
        assertEquals("[1, 2]", shown(Sums.PLUS, 0, v(1, 2)));
        assertEquals("[1, 2]", shown(Sums.MINUS, v(1, 2), 0));
        assertEquals("[-1, -2]", shown(Sums.MINUS, 0, v(1, 2)));
        assertEquals("a number where an array is wanted", undefined(Sums.PLUS, 1, v(1, 2)));
    }

    @Test
    void sumsHaveTheTypeOfTheirTerms() throws Misfit {
        gives(Type.WHOLE, Sums.PLUS, Type.WHOLE, Type.WHOLE);
        gives(Type.NUMBER, Sums.MINUS, Type.WHOLE, Type.NUMBER);
        gives(MATRIX, Sums.PLUS, MATRIX, MATRIX);
        gives(VECTOR, Sums.PLUS, Type.OPEN, VECTOR);
        gives(Type.NUMBER, Sums.PLUS, Type.NUMBER, Type.OPEN);
        gives(Type.WHOLE, Sums.NEGATED, Type.WHOLE);
        gives(MATRIX, Sums.NEGATED, MATRIX);
    }

    @Test
    void unequalShapesDoNotAdd() {
        assertEquals("a matrix of shape m × n and a matrix of shape n × n do not add", misfit(Sums.PLUS, MATRIX, SQUARE));
        assertEquals("a vector of size n and a number do not subtract; "
                + "for a number c in every entry write c\\mathbf{1}, on the diagonal \\lambda I;"
                + " if it goes to each entry of arrays, say so in the where list: stem:[\\cdot + \\cdot]", misfit(Sums.MINUS, VECTOR, Type.NUMBER));
        assertEquals("a set and a set do not add", misfit(Sums.PLUS, SET, SET));
        assertEquals("a minus sign takes a number or an array, not a set", misfit(Sums.NEGATED, SET));
        assertEquals("it takes 2 operands, not 1", misfit(Sums.PLUS, SET));
    }

    @Test
    void codeMayGiveAnotherShapeThanTheFormulaHas() {
        assertEquals("a vector of size 2 and a vector of size 3 entry by entry", undefined(Sums.PLUS, v(1, 2), v(1, 2, 3)));
    }
}
