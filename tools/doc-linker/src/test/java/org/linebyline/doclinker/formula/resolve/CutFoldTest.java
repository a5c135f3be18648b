package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Big operators whose names for readers end before what they are of does, with x = 10 and a = (1, 2, 3). */
class CutFoldTest {

    private static final Known KNOWN = Known.of("a \\in \\mathbb{R}^n", "x \\in \\mathbb{R}", "i \\in \\{1, \\dots, n\\}")
            .with("n", 3).with("x", 10).with("a", vector(1, 2, 3));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\term{s}{\\sum_{i=1}^n} a_i | 6", "\\term{s}{\\sum_{i=1}^n} \\term{p}{a_i a_i} | 14",
        "\\term{s}{\\frac{1}{n} \\sum_{i=1}^n} a_i | 2", "x \\term{s}{\\sum_i} a_i x | 600", "\\term{s}{\\prod_{i=1}^n} a_i | 6",
        "\\term{s}{\\max_i} a_i | 3", "-\\term{s}{\\sum_{i=1}^n} a_i | -6", "\\term{s}{x \\min_i} \\term{a}{a_i} | 10",
        "\\term{s}{-\\frac{1}{n} \\sum_{i=1}^n} a_i | -2", "x \\term{s}{\\frac{1}{n} \\sum_{i=1}^n} a_i x | 200",
        "\\term{s}{-\\sum_{i=1}^n} a_i | -6", "x \\term{s}{-\\sum_i} a_i x | -50", "x - \\term{s}{-\\max_i} a_i | 13",
        "\\term{s}{-\\operatorname*{arg\\,max}_i} a_i | -3", "\\term{s}{\\arg\\min_i} a_i | 1", "\\term{s}{\\sup_i} a_i | 3",
        "\\term{s}{\\sum_{i=1}^n a_i} x | 60", "\\term{s}{x} x | 100"})
    void theOperatorTakesTheFactorsBehindIt(String latex, double value) {
        assertEquals(value, KNOWN.number(latex), 1e-12);
    }
}
