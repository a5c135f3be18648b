package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.formula.check.Values.matrix;
import static org.linebyline.doclinker.formula.check.Values.number;
import static org.linebyline.doclinker.formula.check.Values.vector;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class GeneralTest {

    /** The function that a display defines, as it stands there. */
    private static Expr.Lambda function(String latex, String... where) {
        Settled settled = Settling.settle(Equations.linked(Equations.equation("it", latex, where)), new Library(),
                path -> Optional.empty());
        assertEquals(List.of(), settled.faults());
        return (Expr.Lambda) settled.definitions().get(0).expr();
    }

    private static Value at(Expr function, Value... arguments) {
        return ((Value.Function) function.value(Scope.of(Map.of()))).at(List.of(arguments));
    }

    @Test
    void aLetterForASizeIsAsLargeAsTheArgumentIs() {
        Expr mean = General.of(function("\\operatorname{mean}(x) = \\frac{1}{n} \\sum_{i=1}^{n} x_i", "x \\in \\mathbb{R}^n"));
        assertEquals(number(2), at(mean, vector(1, 3)));
        assertEquals(number(4), at(mean, vector(2, 4, 6)));
        Type given = Type.Array.of(Size.of("k"));
        assertEquals(List.of(given), ((Type.Function) mean.type()).at(List.of(given)).from());
        assertTrue(FreeNames.in(mean).isEmpty());
    }

    @Test
    void theSecondAxisOfAMatrixIsItsColumns() {
        Expr shape = General.of(function("s(A) = 10 m + n", "A \\in \\mathbb{R}^{m \\times n}"));
        assertEquals(number(23), at(shape, matrix(new double[] {1, 2, 3}, new double[] {4, 5, 6})));
    }

    @Test
    void theFirstArgumentThatHasALetterSaysHowLargeItIs() {
        Expr first = General.of(function("f(x, y) = n", "x \\in \\mathbb{R}^n", "y \\in \\mathbb{R}^n"));
        assertEquals(number(2), at(first, vector(1, 2), vector(1, 2, 3)));
    }

    @Test
    void aSumOfLettersSaysNothingOfThem() {
        Expr twice = General.of(function("f(x) = n", "x \\in \\mathbb{R}^{2n}"));
        assertEquals(List.of("n"), List.copyOf(FreeNames.in(twice)));
    }
}
