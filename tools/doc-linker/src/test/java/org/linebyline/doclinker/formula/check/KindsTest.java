package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.model.StatementKind.CLAIM;
import static org.linebyline.doclinker.model.StatementKind.DEFINITION;
import static org.linebyline.doclinker.model.StatementKind.IDENTITY;
import static org.linebyline.doclinker.model.StatementKind.INEQUALITY;
import static org.linebyline.doclinker.model.StatementKind.LIMIT;
import static org.linebyline.doclinker.model.StatementKind.OPTIMUM;
import static org.linebyline.doclinker.model.StatementKind.STEP;
import static org.linebyline.doclinker.model.StatementKind.UPDATE;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.StatementKind;

/** A statement is sorted by what it says, whichever side the code gives. */
class KindsTest {

    private static final String NUMBERS = "stem:[x \\in \\mathbb{R}]:: a number (`x`)\nstem:[y \\in \\mathbb{R}]:: another (`y`)"
            + "\nstem:[h \\in \\mathbb{R}]:: a small step";
    private static final String SQUARE = "static double square(double x) { return x * x; }";

    @TempDir
    Path folder;

    @Test
    void aNameThatTheCodeGivesIsDefined() throws Exception {
        assertEquals(List.of(DEFINITION), of("s = x^2", "stem:[s]:: `Code.square(x)`", SQUARE));
    }

    @Test
    void aChainGoesOnInSteps() throws Exception {
        assertEquals(List.of(DEFINITION, STEP), of("s = x^2 = x\\,x", "stem:[s]:: `Code.square(x)`", SQUARE));
    }

    @Test
    void twoExpressionsAreIdentified() throws Exception {
        assertEquals(List.of(IDENTITY), of("(x + y)^2 = x^2 + 2\\,x\\,y + y^2", "stem:[(x + y)^2]:: `Code.square(x + y)`", SQUARE));
    }

    @Test
    void anArrowUpdates() throws Exception {
        assertEquals(List.of(UPDATE), of("x \\leftarrow x^2", "stem:[x]:: `Code.square(x)`", SQUARE));
    }

    @Test
    void aBoundIsAnInequality() throws Exception {
        assertEquals(List.of(INEQUALITY), of("x^2 \\ge 0", "stem:[x^2]:: `Code.square(x)`", SQUARE));
    }

    @Test
    void whereSomethingIsLeastIsAnOptimum() throws Exception {
        assertEquals(List.of(OPTIMUM), of("s = \\arg\\min_x (x - y)^2", "stem:[s]:: `Code.same(y)`",
                "static double same(double y) { return y; }"));
    }

    @Test
    void whatHoldsWhenSomethingElseDoesIsAClaim() throws Exception {
        assertEquals(List.of(CLAIM), of("x < y \\iff y > x", "stem:[x < y]:: `Code.less(x, y)`",
                "static boolean less(double x, double y) { return x < y; }"));
    }

    @Test
    void whatIsApproachedIsALimit() throws Exception {
        assertEquals(List.of(LIMIT), of("2\\,x = \\lim_{h \\to 0} \\frac{(x + h)^2 - x^2}{h}", "stem:[2\\,x]:: `Code.twice(x)`",
                "static double twice(double x) { return 2 * x; }"));
    }

    private List<StatementKind> of(String formula, String calls, String code) throws Exception {
        SmallBook book = new SmallBook(formula, NUMBERS, calls, code);
        Evaluation evaluation = book.evaluated(folder);
        assertEquals("", book.refutation(folder));
        return ((Evaluation.Agrees) evaluation).statements();
    }
}
