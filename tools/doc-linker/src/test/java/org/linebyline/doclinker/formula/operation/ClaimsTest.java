package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.SQUARE;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.m;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.r;
import static org.linebyline.doclinker.formula.operation.Given.set;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.v;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class ClaimsTest {

    @Test
    void equalityIsExact() throws Misfit {
        assertEquals("true", shown(Claims.EQUAL, 0, -0.0));
        assertEquals("false", shown(Claims.EQUAL, 0.3, 0.1 + 0.2));
        assertEquals("false", shown(Claims.EQUAL, Double.NaN, Double.NaN));
        assertEquals("true", shown(Claims.NOT_EQUAL, v(1, 2), v(1, 3)));
        assertEquals("true", shown(Claims.EQUAL, set(1, 2), set(2, 1)));
        gives(Type.TRUTH, Claims.EQUAL, VECTOR, VECTOR);
        gives(Type.TRUTH, Claims.NOT_EQUAL, SET, new Type.Many(Type.WHOLE));
        assertEquals("'=' compares a vector of size n with a number", misfit(Claims.EQUAL, VECTOR, Type.NUMBER));
        assertEquals("'\\ne' compares a vector of size n with a matrix of shape n × n", misfit(Claims.NOT_EQUAL, VECTOR, SQUARE));
    }

    @Test
    void order() throws Misfit {
        assertEquals("true false false", compared(Claims.LESS));
        assertEquals("true true false", compared(Claims.AT_MOST));
        assertEquals("false false true", compared(Claims.GREATER));
        assertEquals("false true true", compared(Claims.AT_LEAST));
        for (Claims claim : List.of(Claims.LESS, Claims.AT_MOST, Claims.GREATER, Claims.AT_LEAST)) {
            assertEquals("false", shown(claim, Double.NaN, 1));
            assertEquals("false", shown(claim, 1, Double.NaN));
            gives(Type.TRUTH, claim, VECTOR, VECTOR);
        }
        assertEquals("true", shown(Claims.LESS, v(1, 2), v(2, 3)));
        assertEquals("false", shown(Claims.LESS, v(1, 3), v(2, 3)));
        assertEquals("'<' compares a vector of size n with a number", misfit(Claims.LESS, VECTOR, Type.NUMBER));
        assertEquals("'\\le' takes a number or an array, not a claim", misfit(Claims.AT_MOST, Type.TRUTH, Type.TRUTH));
    }

    private static String compared(Claims claim) {
        return shown(claim, 1, 2) + " " + shown(claim, 2, 2) + " " + shown(claim, 3, 2);
    }

    @Test
    void members() throws Misfit {
        assertEquals("true", shown(Claims.IN, 2, set(1, 2)));
        assertEquals("true", shown(Claims.NOT_IN, 3, set(1, 2)));
        assertEquals("true", shown(Claims.SUBSET, set(2, 1), set(1, 2)));
        assertEquals("false", shown(Claims.SUBSET, set(1, 3), set(1, 2)));
        assertEquals("true", shown(Claims.SUBSET, set(), set()));
        gives(Type.TRUTH, Claims.IN, Type.WHOLE, SET);
        gives(Type.TRUTH, Claims.SUBSET, SET, SET);
        assertEquals("'\\in' takes a set on its right, not a vector of size n", misfit(Claims.IN, Type.NUMBER, VECTOR));
        assertEquals("a vector of size n is not in a set whose members are each a number", misfit(Claims.NOT_IN, VECTOR, SET));
        assertEquals("\\subseteq takes sets, not a number", misfit(Claims.SUBSET, SET, Type.NUMBER));
    }

    @Test
    void logic() throws Misfit {
        assertEquals("true false false false", table(Claims.AND));
        assertEquals("true true true false", table(Claims.OR));
        assertEquals("true false true true", table(Claims.IMPLIES));
        assertEquals("true false false true", table(Claims.IFF));
        assertEquals("false", shown(Claims.NOT, true));
        for (Claims claim : List.of(Claims.AND, Claims.OR, Claims.IMPLIES, Claims.IFF)) {
            gives(Type.TRUTH, claim, Type.TRUTH, Type.OPEN);
        }
        assertEquals("\\implies takes a claim, not a number", misfit(Claims.IMPLIES, Type.TRUTH, Type.NUMBER));
        assertEquals("'not' takes a claim, not a set", misfit(Claims.NOT, SET));
    }

    private static String table(Claims claim) {
        return shown(claim, true, true) + " " + shown(claim, true, false) + " " + shown(claim, false, true)
                + " " + shown(claim, false, false);
    }

    @Test
    void definiteness() throws Misfit {
        Value singular = m(r(1, 1), r(1, 1));
        assertEquals("true", shown(Claims.POSITIVE_DEFINITE, m(r(2, 1), r(1, 2))));
        assertEquals("false", shown(Claims.POSITIVE_DEFINITE, m(r(1, 2), r(2, 1))));
        assertEquals("false", shown(Claims.POSITIVE_DEFINITE, m(r(2, 1), r(0, 2))));
        assertEquals("false", shown(Claims.POSITIVE_DEFINITE, m(r(0))));
        assertEquals("true", shown(Claims.POSITIVE_SEMIDEFINITE, singular));
        assertEquals("false", shown(Claims.POSITIVE_SEMIDEFINITE, m(r(1, 2), r(2, 1))));
        gives(Type.TRUTH, Claims.POSITIVE_DEFINITE, SQUARE);
        gives(Type.TRUTH, Claims.POSITIVE_SEMIDEFINITE, SQUARE);
        assertEquals("\\succ takes a square matrix, not a vector of size n", misfit(Claims.POSITIVE_DEFINITE, VECTOR));
        assertEquals("\\succeq takes a square matrix, not a number", misfit(Claims.POSITIVE_SEMIDEFINITE, Type.NUMBER));
    }

    @Test
    void aClaimAsANumber() throws Misfit {
        assertEquals("1", shown(Claims.INDICATOR, true));
        assertEquals("0", shown(Claims.INDICATOR, false));
        gives(Type.WHOLE, Claims.INDICATOR, Type.TRUTH);
        assertEquals("an indicator takes a claim, not a number", misfit(Claims.INDICATOR, Type.NUMBER));
    }
}
