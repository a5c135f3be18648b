package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.formula.check.Values.FALSE;
import static org.linebyline.doclinker.formula.check.Values.TRUE;
import static org.linebyline.doclinker.formula.check.Values.number;
import static org.linebyline.doclinker.formula.check.Values.vector;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.formula.value.Value;

class JudgingTest {

    private final Judging judging = new Judging(Optional.empty());

    private boolean holds(double left, String relation, double right) {
        return judging.holds(relation, number(left), number(right));
    }

    private static Judging.Twice twice(Value plain, Value many) {
        return new Judging.Twice(plain, many, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "\\leftarrow", "\\approx"})
    void equalSidesMayDifferInTheirLastDigits(String relation) {
        assertTrue(holds(1, relation, 1 + 1e-10));
        assertFalse(holds(1, relation, 1 + 1e-8));
    }

    @Test
    void anOrderMayBeBrokenByRoundingOnly() {
        assertTrue(holds(1, "\\le", 2) && holds(1 + 1e-10, "\\le", 1));
        assertFalse(holds(1 + 1e-8, "\\le", 1));
        assertTrue(holds(Double.POSITIVE_INFINITY, "\\le", Double.POSITIVE_INFINITY));
        assertTrue(holds(1, "\\le", Double.POSITIVE_INFINITY));
        assertFalse(holds(Double.POSITIVE_INFINITY, "\\le", 1) || holds(Double.NaN, "\\le", 1));
        assertTrue(holds(2, "\\ge", 1) && holds(1, "\\ge", 1 + 1e-10));
        assertFalse(holds(1, "\\ge", 2));
        assertTrue(holds(1, "<", 2));
        assertFalse(holds(2, "<", 1));
        assertTrue(holds(2, ">", 1));
        assertFalse(holds(1, ">", 2));
    }

    @Test
    void unequalIsWhateverDiffersAtAll() {
        assertTrue(holds(1, "\\ne", 1 + 1e-15));
        assertFalse(holds(1, "\\ne", 1));
    }

    @Test
    void anArrowToTheRightIsFalseOnlyFromTrueToFalse() {
        assertTrue(judging.holds("\\implies", FALSE, FALSE) && judging.holds("\\implies", FALSE, TRUE));
        assertTrue(judging.holds("\\implies", TRUE, TRUE));
        assertFalse(judging.holds("\\implies", TRUE, FALSE));
        assertFalse(judging.holds("\\iff", FALSE, TRUE));
    }

    @Test
    void arraysAreOrderedEntryByEntry() {
        assertTrue(judging.holds("\\le", vector(1, 1), vector(2, 1)) && judging.holds("\\ge", vector(1, 0), number(0)));
        assertFalse(judging.holds("\\le", vector(1, 3), vector(2, 2)) || judging.holds("\\ge", vector(1, -1), number(0)));
        assertFalse(judging.holds("\\le", vector(1, 1), vector(2, 2, 2)) || judging.holds("\\le", vector(1), number(2)));
        assertTrue(judging.holds("\\le", vector(), vector()), "nothing speaks against it");
    }

    @Test
    void whatNoRuleComparesDoesNotHold() {
        assertFalse(holds(1, "\\propto", 1));
        assertFalse(Judging.compares("\\propto"));
        assertTrue(Judging.compares("\\le"));
    }

    @Test
    void anAuthorMayTolerateMore() {
        assertTrue(new Judging(Optional.of(1e-3)).holds("=", number(1), number(1.0005)));
        assertFalse(new Judging(Optional.of(1e-3)).holds("=", number(1), number(1.005)));
    }

    @Test
    void theLargestDifferenceThatPassedIsKept() {
        holds(1, "=", 1 + 1e-12);
        holds(1, "=", 1 + 1e-10);
        holds(1, "=", 1 + 1e-11);
        holds(1, "=", 2);
        assertEquals(1e-10, judging.largest(), 1e-15);
    }

    @Test
    void asMuchIsToleratedAsRoundingHasMovedTheFormula() {
        assertFalse(judging.holds("=", twice(number(1), number(1)), twice(number(1 + 1e-7), number(1 + 1e-7))), "nothing was rounded");
        assertTrue(judging.holds("=", twice(number(1 + 1e-8), number(1)), twice(number(1 + 1e-7), number(1 + 1e-7))));
        assertTrue(judging.holds("=", twice(number(1), number(1)), twice(number(1 + 1.1e-7), number(1 + 1e-7))));
        assertFalse(judging.holds("=", twice(number(1 + 1e-8), number(1)), twice(number(2), number(2))));
    }

    @Test
    void whatOverflowedIsJudgedByItsManyDigits() {
        assertFalse(judging.holds("=", twice(number(Double.POSITIVE_INFINITY), number(1)), twice(number(2), number(2))));
        assertTrue(judging.holds("=", twice(number(Double.POSITIVE_INFINITY), number(2)), twice(number(2), number(2))));
    }

    @Test
    void zeroIsNoSmallNumberExceptForCodeThatComputesAZeroOfTheFormula() {
        assertFalse(holds(0, "=", 1e-10) || holds(1e-10, "=", 0) || holds(1e-10, "\\le", 0));
        assertFalse(judging.holds("=", vector(0, 0), vector(1e-10, 1e-10)));
        assertTrue(holds(0, "=", 1e-15), "code adds numbers of about 1");
        Value left = number(1e-10);
        assertTrue(judging.holds("=", new Judging.Twice(left, left, true), twice(number(0), number(0))));
        assertFalse(judging.holds("=", twice(left, left), new Judging.Twice(number(0), number(0), true)));
    }
}
