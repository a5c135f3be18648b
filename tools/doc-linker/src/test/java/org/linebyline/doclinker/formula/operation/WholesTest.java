package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.undefined;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;

class WholesTest {

    @Test
    void ranges() throws Misfit {
        assertEquals("{2, 3, 4}", shown(Wholes.RANGE, 2, 4));
        assertEquals("{2}", shown(Wholes.RANGE, 2, 2));
        assertEquals("{}", shown(Wholes.RANGE, 2, 1));
        assertEquals("{3, 2, 1}", shown(Wholes.FALLING_RANGE, 3, 1));
        assertEquals("{}", shown(Wholes.FALLING_RANGE, 0, 1));
        assertEquals("2.5 where a whole number is wanted", undefined(Wholes.RANGE, 1, 2.5));
        assertEquals("Infinity where a whole number is wanted", undefined(Wholes.RANGE, 1, Double.POSITIVE_INFINITY));
        gives(new Type.Many(Type.WHOLE), Wholes.RANGE, Type.WHOLE, Type.NUMBER);
        assertEquals("a range takes a number, not a set", misfit(Wholes.RANGE, Type.WHOLE, SET));
    }

    @Test
    void remaindersHaveTheSignOfTheDivisor() throws Misfit {
        assertEquals("1", shown(Wholes.MODULO, 7, 3));
        assertEquals("2", shown(Wholes.MODULO, -7, 3));
        assertEquals("-2", shown(Wholes.MODULO, 7, -3));
        assertEquals("0.5", shown(Wholes.MODULO, 2.5, 1));
        gives(Type.WHOLE, Wholes.MODULO, Type.WHOLE, Type.WHOLE);
        gives(Type.NUMBER, Wholes.MODULO, Type.NUMBER, Type.WHOLE);
        assertEquals("\\bmod takes a number, not a vector of size n", misfit(Wholes.MODULO, VECTOR, Type.WHOLE));
    }

    @Test
    void waysToChoose() throws Misfit {
        assertEquals("10", shown(Wholes.BINOMIAL, 5, 2));
        assertEquals("1", shown(Wholes.BINOMIAL, 0, 0));
        assertEquals("20", shown(Wholes.BINOMIAL, 6, 3));
        assertEquals("2147483647", shown(Wholes.BINOMIAL, Integer.MAX_VALUE, Integer.MAX_VALUE - 1));
        assertEquals("0", shown(Wholes.BINOMIAL, 2, 3));
        assertEquals("0", shown(Wholes.BINOMIAL, 2, -1));
        gives(Type.WHOLE, Wholes.BINOMIAL, Type.WHOLE, Type.WHOLE);
        assertEquals("a binomial coefficient takes a number, not a claim", misfit(Wholes.BINOMIAL, Type.WHOLE, Type.TRUTH));
    }

    @Test
    void factorials() throws Misfit {
        assertEquals("1", shown(Wholes.FACTORIAL, 0));
        assertEquals("120", shown(Wholes.FACTORIAL, 5));
        assertEquals("Infinity", shown(Wholes.FACTORIAL, Integer.MAX_VALUE));
        assertEquals("NaN", shown(Wholes.FACTORIAL, -1));
        gives(Type.WHOLE, Wholes.FACTORIAL, Type.WHOLE);
        assertEquals("a factorial takes a number, not a set", misfit(Wholes.FACTORIAL, SET));
    }

    @Test
    void rounding() throws Misfit {
        assertEquals("-3", shown(Wholes.FLOOR, -2.5));
        assertEquals("-2", shown(Wholes.CEILING, -2.5));
        gives(Type.WHOLE, Wholes.FLOOR, Type.NUMBER);
        gives(Type.WHOLE, Wholes.CEILING, Type.NUMBER);
        assertEquals("\\lfloor x \\rfloor takes a number, not a vector of size n", misfit(Wholes.FLOOR, VECTOR));
        assertEquals("\\lceil x \\rceil takes a number, not a vector of size n", misfit(Wholes.CEILING, VECTOR));
    }
}
