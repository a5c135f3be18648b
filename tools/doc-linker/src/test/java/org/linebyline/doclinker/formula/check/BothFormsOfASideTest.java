package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A side that the code gives is computed from the formula, too, wherever that is possible, and all that is known is compared. */
class BothFormsOfASideTest {

    private static final String VECTOR = "stem:[a \\in \\mathbb{R}^n]:: numbers (`a`)\nstem:[i \\in \\{1, \\dots, n\\}]:: a place\n"
            + "stem:[\\mathbf{1} \\in \\mathbb{R}^n]:: ones\nstem:[n \\in \\mathbb{N}]:: how many";
    private static final String SUM = "static double sum(double[] a) { return java.util.Arrays.stream(a).sum(); }\n"
            + "static double twice(double[] a) { return 2 * sum(a); }";

    @TempDir
    Path folder;

    @Test
    void aVectorOfOnesIsKnown() throws Exception {
        SmallBook right = new SmallBook("\\mathbf{1} \\cdot a = \\sum_{i=1}^n a_i", VECTOR, "stem:[\\mathbf{1} \\cdot a]:: `Code.sum(a)`", SUM);
        SmallBook wrong = new SmallBook("\\mathbf{1} \\cdot a = 2\\sum_{i=1}^n a_i", VECTOR, "stem:[\\mathbf{1} \\cdot a]:: `Code.twice(a)`", SUM);
        assertEquals("", right.refutation(folder));
        assertTrue(wrong.refutation(folder).contains("the left side of the formula"), wrong.refutation(folder));
    }

    @Test
    void whoKnowsAnArrayKnowsHowManyEntriesItHas() throws Exception {
        String square = "static double square(double[] a) { return a.length * java.util.Arrays.stream(a).map(x -> x * x).sum(); }";
        SmallBook right = new SmallBook("\\Bigl(\\sum_{i=1}^n a_i\\Bigr)^2 \\le n\\,\\lVert a\\rVert^2", VECTOR,
                "stem:[n\\,\\lVert a\\rVert^2]:: `Code.square(a)`", square);
        assertEquals("", right.refutation(folder));
        String slack = right.running(square.replace("return", "return 2 *")).refutation(folder);
        assertTrue(slack.contains("the code gives"), slack);
    }
}
