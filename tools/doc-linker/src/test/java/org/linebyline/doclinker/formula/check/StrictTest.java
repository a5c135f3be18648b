package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.formula.check.Values.FALSE;
import static org.linebyline.doclinker.formula.check.Values.TRUE;
import static org.linebyline.doclinker.formula.check.Values.number;
import static org.linebyline.doclinker.formula.check.Values.vector;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.formula.value.Value;

/** Less, more and unequal: what is equal is none of them, and rounding decides nothing. */
class StrictTest {

    private static final String X = "x \\in \\mathbb{R} :: x";
    private static final String N = "n \\in \\mathbb{N} :: n";

    @TempDir
    static Path folder;

    private static Acceptance orders;

    @BeforeAll
    static void compile() throws IOException {
        orders = Acceptance.of(folder, "static double sigmoid(double z) { return 1 / (1 + Math.exp(-z)); }");
    }

    @Test
    void equalWholeNumbersAreNeitherLessNorUnequal() {
        String[] lists = {N, "k \\in \\mathbb{N}", "k => Math.min(n, 3)"};
        orders.agrees("k \\le n", lists);
        orders.disagrees("k < n", lists);
        orders.agrees("k < n + 1", lists);
        orders.disagrees("k \\ne n", lists);
        orders.agrees("k \\ne n + 1", lists);
        orders.disagrees("n > k", lists);
    }

    @Test
    void equalNumbersThatNobodyRoundsAreNotLess() {
        orders.disagrees("\\lvert x \\rvert > x", X, "\\lvert x \\rvert => Math.abs(x)");
        orders.disagrees("\\lfloor x \\rfloor < x", X, "\\lfloor x \\rfloor => Math.floor(x)");
        orders.agrees("\\lfloor x \\rfloor < x + 1", X, "\\lfloor x \\rfloor => Math.floor(x)");
        orders.disagrees("\\lvert x \\rvert \\ne x", X, "\\lvert x \\rvert => Math.abs(x)");
    }

    @Test
    void numbersThatOnlyRoundingPartsAreNotLess() {
        orders.disagrees("\\frac{x}{3} < \\frac13 x", "x > 0 :: x", "\\frac{x}{3} => x / 3");
        orders.disagrees("\\frac{x}{3} > \\frac13 x", "x > 0 :: x", "\\frac{x}{3} => x / 3");
        orders.disagrees("\\frac{x}{3} \\ne \\frac13 x", "x > 0 :: x", "\\frac{x}{3} => x / 3");
    }

    @Test
    void numbersThatRoundingMakesEqualAreLess() {
        orders.agrees("e^x > 1 + x", "x \\in \\mathbb{R} \\setminus \\{0\\} :: x", "e^x => Math.exp(x)");
        orders.disagrees("e^x > 1 + x", X, "e^x => Math.exp(x)");
        orders.disagrees("e^x > 1 + x + \\frac{x^2}{2}", "x \\in [-0.000000001, 0) :: x", "e^x => Math.exp(x)");
    }

    @Test
    void whatTheCodeRoundsMayBeEqualToItsBound() {
        String[] lists = {"z \\in \\mathbb{R} :: z", "\\sigma(z) \\in (0, 1)", "\\sigma(z) => Code.sigmoid(z)"};
        orders.agrees("\\sigma(z) = \\frac{1}{1 + e^{-z}}, \\qquad \\sigma(z) < 1", lists);
        orders.agrees("\\sigma(z) = \\frac{1}{1 + e^{-z}}, \\qquad \\sigma(z) \\ne 1", lists);
        orders.disagrees("\\sigma(z) = \\frac{1}{1 + e^{-z}}, \\qquad \\sigma(z) < 0.99", lists);
        orders.agrees("s < 1", "z \\in \\mathbb{R} :: z", "s \\in \\mathbb{R}", "s => Code.sigmoid(z)");
        orders.disagrees("s < 0.99", "z \\in \\mathbb{R} :: z", "s \\in \\mathbb{R}", "s => Code.sigmoid(z)");
    }

    @Test
    void arraysAreLessEntryByEntry() {
        String[] lists = {"a \\in \\mathbb{R}^n :: a", "b \\in [0, 1)^n :: b", "n \\in \\mathbb{N}",
            "a \\odot a => java.util.stream.DoubleStream.of(a).map(each -> each * each).toArray()"};
        orders.agrees("a \\odot a \\ge 0", lists);
        orders.disagrees("a \\odot a > 0", lists);
        orders.disagrees("a \\odot a \\ge b", lists);
        orders.disagrees("a \\odot a \\le 0", lists);
    }

    @Test
    void aDigitBehindAllDoublesTells() {
        Value more = new Value.Num(number(1).precisely(1000).real().plus(number(10).precisely(1000).real().power(number(-300).real())));
        assertEquals(List.of(0), Strict.orders(number(1), more));
        assertEquals(List.of(0), Strict.orders(number(1).precisely(40), new Value.Num(more.real().precisely(40)), 40));
        Value rounded = new Value.Num(number(1).precisely(40).real().plus(number(1e-30).real()));
        assertEquals(List.of(0), Strict.orders(number(1), rounded, 40), "that may be left over from larger numbers");
        assertEquals(List.of(-1), Strict.orders(number(1), more, 1000));
        assertEquals(List.of(1), Strict.orders(more, number(1), 1000));
    }

    @Test
    void theOrderOfSmallAndInfiniteNumbersIsClear() {
        assertEquals(List.of(-1), Strict.orders(number(0), number(Double.MIN_VALUE)));
        assertEquals(List.of(1), Strict.orders(number(Double.POSITIVE_INFINITY), number(1)));
        assertEquals(List.of(-1), Strict.orders(number(Double.NEGATIVE_INFINITY), number(-1)));
        assertEquals(List.of(0), Strict.orders(number(Double.POSITIVE_INFINITY), number(Double.POSITIVE_INFINITY)));
        assertEquals(List.of(0), Strict.orders(number(Double.NaN), number(1)));
    }

    @Test
    void numbersAndArraysOfOneShapeHaveAStrictOrder() {
        assertTrue(Strict.is("<", number(1), number(2)));
        assertTrue(Strict.is("<", vector(1), number(0)) && Strict.is("<", vector(1), vector(2)));
        assertFalse(Strict.is("<", vector(1), vector(1, 2)) || Strict.is("<", vector(1), number(1)) || Strict.is("<", TRUE, FALSE));
        assertFalse(Strict.is("\\le", number(1), number(2)));
    }
}
