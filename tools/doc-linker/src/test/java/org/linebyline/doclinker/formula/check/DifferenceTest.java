package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.check.Values.FALSE;
import static org.linebyline.doclinker.formula.check.Values.TRUE;
import static org.linebyline.doclinker.formula.check.Values.dual;
import static org.linebyline.doclinker.formula.check.Values.matrix;
import static org.linebyline.doclinker.formula.check.Values.number;
import static org.linebyline.doclinker.formula.check.Values.set;
import static org.linebyline.doclinker.formula.check.Values.tuple;
import static org.linebyline.doclinker.formula.check.Values.vector;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.value.Value;

class DifferenceTest {

    private static double between(Value left, Value right) {
        assertEquals(Difference.between(left, right).relative(), Difference.between(right, left).relative(), "either way round");
        return Difference.between(left, right).relative();
    }

    private static void assertApart(Value left, Value right) {
        assertEquals(Double.POSITIVE_INFINITY, between(left, right));
    }

    @Test
    void aDifferenceIsRelativeToTheLargerNumberButNeverToLessThanOne() {
        assertEquals(0, between(number(3), number(3)));
        assertEquals(0.25, between(number(3), number(4)));
        assertEquals(0.25, between(number(0.25), number(0.5)));
        assertEquals(1.5, between(number(-2), number(4)));
    }

    @Test
    void stringsAreEqualOrApart() {
        Value low = new Value.Text("low");
        Value er = new Value.Text("er");
        assertEquals(0, between(low, new Value.Text("low")));
        assertApart(low, er);
        assertApart(low, number(1));
        assertApart(tuple(low, er), tuple(er, low));
        assertApart(tuple(low), tuple(low, er));
        assertEquals(0, between(new Value.Many(java.util.List.of(low, er)), new Value.Many(java.util.List.of(er, low))), "sets have no order");
        assertEquals(0, between(tuple(), vector()), "nobody can tell of what kind nothing is");
    }

    @Test
    void whatIsNotDefinedIsEqualToItselfOnly() {
        assertEquals(0, between(number(Double.NaN), number(Double.NaN)));
        assertEquals(0, between(number(Double.POSITIVE_INFINITY), number(Double.POSITIVE_INFINITY)));
        assertApart(number(Double.NaN), number(1));
        assertApart(number(Double.POSITIVE_INFINITY), number(1e300));
        assertApart(number(Double.POSITIVE_INFINITY), number(Double.NEGATIVE_INFINITY));
    }

    @Test
    void ofArraysTheEntryThatDiffersMostIsNamed() {
        assertEquals("entry (2)", Difference.between(vector(1, 2, 3), vector(1, 3, 3.1)).where());
        assertEquals("entry (2, 3)", Difference.between(matrix(new double[] {1, 2, 3}, new double[] {4, 5, 6}),
                matrix(new double[] {1, 2, 3}, new double[] {4, 5, 7})).where());
        assertEquals("entry (1)", Difference.between(vector(0, 0), vector(0.5, 0.5)).where());
        assertEquals("", Difference.between(number(1), number(2)).where());
        assertEquals(3, Difference.between(vector(1, 2), vector(1, 3)).right().toDouble());
    }

    @Test
    void arraysOfOtherShapesAreApart() {
        assertApart(vector(1, 2), vector(1, 2, 0));
        assertApart(vector(1, 2), matrix(new double[] {1, 2}));
        assertApart(vector(1), number(1));
    }

    @Test
    void zeroIsAnyArrayOfZeros() {
        assertEquals(0, between(number(0), vector(0, 0)));
        assertEquals(0.5, between(number(0), vector(0, 0.5)));
    }

    @Test
    void setsOfNumbersHaveNoOrder() {
        assertEquals(0, between(set(1, 2, 3), set(3, 1, 2)));
        assertApart(set(1, 2), set(1, 2, 3));
        assertEquals(0.25, between(set(1, 4), set(3, 1)));
    }

    @Test
    void tuplesAndClaimsAreComparedPartByPart() {
        assertEquals(0.25, between(tuple(number(1), number(4)), tuple(number(1), number(3))));
        assertApart(tuple(number(4), number(1)), tuple(number(4)));
        assertEquals(0, between(TRUE, TRUE));
        assertApart(TRUE, FALSE);
        assertApart(TRUE, number(1));
    }

    @Test
    void aDualNumberIsItsValueAndItsSlope() {
        assertEquals(0, between(dual(2, 3), tuple(number(2), number(3))));
        assertEquals(0, between(dual(2, 3), vector(2, 3)));
        assertEquals(0.25, between(dual(2, 3), tuple(number(2), number(4))));
        assertEquals(0, between(dual(2, 0), number(2)));
        assertEquals(1, between(dual(2, 1), number(2)));
    }
}
