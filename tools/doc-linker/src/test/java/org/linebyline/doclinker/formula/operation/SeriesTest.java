package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;

class SeriesTest {

    private static double sum(int from, UnaryOperator<Real> term) {
        Value.Function function = k -> new Value.Num(term.apply(((Value.Num) k.get(0)).real()));
        return ((Value.Num) Series.SUM.value(List.of(function, Value.Num.of(from)))).real().toDouble();
    }

    @Test
    void aGeometricSeriesHasItsSumEvenWhereItGoesOnForLong() {
        assertEquals(2, sum(0, Real.of(0.5)::power), 1e-15);
        assertEquals(0.5, sum(2, Real.of(0.5)::power), 1e-15);
        assertEquals(1024, sum(0, Real.of(1 - 0x1p-10)::power), 1e-9);
    }

    @Test
    void aSeriesThatEndsIsItsTerms() {
        assertEquals(1, sum(0, Real.of(0)::power));
    }

    @Test
    void whatTheFirstTermsDoNotTellIsNotANumber() {
        assertTrue(Double.isNaN(sum(1, k -> Real.of(1).over(k))));
    }
}
