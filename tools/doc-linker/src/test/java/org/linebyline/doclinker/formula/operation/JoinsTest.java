package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.M;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.N;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.SQUARE;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.m;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.r;
import static org.linebyline.doclinker.formula.operation.Given.set;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.tuple;
import static org.linebyline.doclinker.formula.operation.Given.undefined;
import static org.linebyline.doclinker.formula.operation.Given.v;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class JoinsTest {

    private static final Type PAIR = new Type.Tuple(List.of(VECTOR, Type.NUMBER));

    @Test
    void sumsAndProductsOfNothing() throws Misfit {
        assertEquals("6", shown(Joins.SUM, 1, 2, 3));
        assertEquals("[4, 6]", shown(Joins.SUM, v(1, 2), v(3, 4)));
        assertEquals("0", shown(Joins.SUM));
        assertEquals("24", shown(Joins.PRODUCT, 2, 3, 4));
        assertEquals("1", shown(Joins.PRODUCT));
        gives(Type.WHOLE, Joins.SUM, Type.WHOLE);
        gives(MATRIX, Joins.SUM, MATRIX);
        gives(Type.NUMBER, Joins.SUM, Type.WHOLE, Type.NUMBER);
        gives(Type.OPEN, Joins.SUM, Type.OPEN);
        assertEquals("a set and a set do not add", misfit(Joins.SUM, SET));
    }

    @Test
    void matricesMultiplyInTheirOrder() throws Misfit {
        assertEquals("[[1, 1], [1, 2]]", shown(Joins.PRODUCT, m(r(1, 0), r(1, 1)), m(r(1, 1), r(0, 1))));
        gives(SQUARE, Joins.PRODUCT, SQUARE);
        assertEquals(misfit(Products.TIMES, MATRIX, MATRIX), misfit(Joins.PRODUCT, MATRIX));
    }

    @Test
    void theLeastAndTheLargest() throws Misfit {
        assertEquals("-1", shown(Joins.MIN, 2, -1, 3));
        assertEquals("3", shown(Joins.MAX, 2, -1, 3));
        assertEquals("NaN", shown(Joins.MIN, 2, Double.NaN, 3));
        assertEquals("NaN", shown(Joins.MAX, Double.NaN, 3));
        assertEquals("a minimum of nothing", undefined(Joins.MIN));
        assertEquals("a maximum of nothing", undefined(Joins.MAX));
        gives(Type.WHOLE, Joins.MIN, Type.WHOLE);
        gives(Type.NUMBER, Joins.MAX, Type.OPEN);
        assertEquals("a minimum takes a number, not a vector of size n", misfit(Joins.MIN, VECTOR));
        assertEquals("a maximum takes a number, not a claim", misfit(Joins.MAX, Type.TRUTH));
    }

    @Test
    void claims() throws Misfit {
        assertEquals("false", shown(Joins.AND, true, false));
        assertEquals("true", shown(Joins.AND));
        assertEquals("true", shown(Joins.OR, true, false));
        assertEquals("false", shown(Joins.OR));
        assertEquals("2", shown(Joins.COUNT, true, false, true));
        gives(Type.TRUTH, Joins.AND, Type.TRUTH);
        gives(Type.TRUTH, Joins.OR, Type.OPEN);
        gives(Type.WHOLE, Joins.COUNT, Type.TRUTH);
        assertEquals("'and' takes a claim, not a number", misfit(Joins.AND, Type.NUMBER));
        assertEquals("'or' takes a claim, not a number", misfit(Joins.OR, Type.NUMBER));
        assertEquals("a count takes a claim, not a number", misfit(Joins.COUNT, Type.NUMBER));
    }

    @Test
    void setsKeepTheirOrder() throws Misfit {
        assertEquals("{3, 1, 2}", shown(Joins.UNION, set(3, 1), set(1, 2)));
        assertEquals("{}", shown(Joins.UNION));
        assertEquals("{2, 3}", shown(Joins.INTERSECTION, set(1, 2, 3), set(3, 2)));
        assertEquals("an intersection of nothing", undefined(Joins.INTERSECTION));
        assertEquals("{1, 3}", shown(Joins.DIFFERENCE, set(1, 2, 3), set(2, 4)));
        gives(SET, Joins.UNION, SET);
        gives(SET, Joins.INTERSECTION, SET, new Type.Many(Type.WHOLE));
        gives(SET, Joins.UNION, new Type.Many(Type.WHOLE), SET);
        gives(SET, Joins.DIFFERENCE, SET, SET);
        assertEquals("\\cup takes sets, not a number", misfit(Joins.UNION, Type.NUMBER));
        assertEquals("\\cap takes sets, not a number", misfit(Joins.INTERSECTION, Type.NUMBER));
        assertEquals("\\setminus takes sets, not a number", misfit(Joins.DIFFERENCE, Type.NUMBER, Type.NUMBER));
        assertEquals("\\cup takes operands of one type, not a set and a number", misfit(Joins.UNION, SET, Type.NUMBER));
    }

    @Test
    void aSetHasEachMemberOnceWhicheverArithmeticItIsOf() throws Misfit {
        Value precise = new Value.Num(Real.of(1).precisely());
        assertEquals("{1, 2}", shown(Joins.SET, 1, 2, precise, 1));
        assertEquals("{[1, 2], [2, 1]}", shown(Joins.SET, v(1, 2), v(2, 1), v(1, 2)));
        assertEquals("{(0, true), (0, false)}", shown(Joins.SET, tuple(0, true), tuple(-0.0, true), tuple(0, false)));
        assertEquals("{{1, 2}}", shown(Joins.SET, set(1, 2), set(2, 1)));
        gives(new Type.Many(VECTOR), Joins.SET, VECTOR);
        assertEquals("a set takes operands of one type, not a vector of size n and a number", misfit(Joins.SET, VECTOR, Type.NUMBER));
    }

    @Test
    void listsMakeArrays() throws Misfit {
        assertEquals("[1, 2]", shown(Joins.LIST, 1, 2));
        assertEquals("[[1, 2], [3, 4]]", shown(Joins.LIST, v(1, 2), v(3, 4)));
        gives(Type.OPEN, Joins.LIST, VECTOR);
        assertEquals(MATRIX, Joins.listed(VECTOR, M));
        assertEquals(VECTOR, Joins.listed(Type.WHOLE, N));
        assertEquals("an array takes a number or an array, not a set", misfit(Joins.LIST, SET));
    }

    @Test
    void theFirstOfTheBest() throws Misfit {
        assertEquals("[2]", shown(Joins.ARG_MIN, tuple(v(1), 5), tuple(v(2), 3), tuple(v(3), 3)));
        assertEquals("[1]", shown(Joins.ARG_MAX, tuple(v(1), 5), tuple(v(2), 3), tuple(v(3), 5)));
        assertEquals("an \\arg\\min of nothing", undefined(Joins.ARG_MIN));
        assertEquals("an \\arg\\max of nothing", undefined(Joins.ARG_MAX));
        gives(VECTOR, Joins.ARG_MIN, PAIR);
        gives(VECTOR, Joins.ARG_MAX, PAIR);
        gives(Type.OPEN, Joins.ARG_MAX, Type.OPEN);
        assertEquals("\\arg\\min takes members, each with a number, not a number", misfit(Joins.ARG_MIN, Type.NUMBER));
        assertEquals("\\arg\\max takes a number, not a vector of size n",
                misfit(Joins.ARG_MAX, new Type.Tuple(List.of(Type.NUMBER, VECTOR))));
    }
}
