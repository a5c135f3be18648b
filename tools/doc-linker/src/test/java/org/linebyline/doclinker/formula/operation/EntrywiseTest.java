package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.m;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.r;
import static org.linebyline.doclinker.formula.operation.Given.set;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.undefined;
import static org.linebyline.doclinker.formula.operation.Given.v;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;

class EntrywiseTest {

    @Test
    void aFunctionOfEachEntry() throws Misfit {
        assertEquals("3", shown(new Entrywise(Elementary.SQRT), 9));
        assertEquals("[[1, 2]]", shown(new Entrywise(Elementary.SQRT), m(r(1, 4))));
        assertEquals("[]", shown(new Entrywise(Elementary.EXP), v()));
        gives(MATRIX, new Entrywise(Elementary.EXP), MATRIX);
        gives(Type.NUMBER, new Entrywise(Elementary.EXP), Type.WHOLE);
        gives(Type.WHOLE, new Entrywise(Elementary.FLOOR), Type.NUMBER);
        gives(Type.OPEN, new Entrywise(Elementary.EXP), Type.OPEN);
        assertEquals("exp takes a number or an array, not a set", misfit(new Entrywise(Elementary.EXP), SET));
        assertEquals("a set where an array is wanted", undefined(new Entrywise(Elementary.EXP), set(1)));
    }
}
