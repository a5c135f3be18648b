package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;
import org.linebyline.doclinker.formula.value.Value;

/** Big operators, with n = 3, a = (5, 2, 5), A = ((1, 2), (3, 4), (5, 6)), i, j to n, l to 2, x = 10; k runs through nothing. */
class FoldsTest {

    private static final Known KNOWN = Known.of("a \\in \\mathbb{R}^n", "A \\in \\mathbb{R}^{n \\times 2}", "i \\in \\{1, \\dots, n\\}",
            "j \\in \\{1, \\dots, n\\}", "l \\in \\{1, \\dots, 2\\}", "x \\in \\mathbb{R}", "k \\in \\mathbb{N}").with("n", 3).with("k", 2)
            .with("x", 10).with("a", vector(5, 2, 5)).with("A", matrix(3, 1, 2, 3, 4, 5, 6)).with("i", 3).with("j", 2).with("l", 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\sum_{i=1}^{2} a_i | 7", "\\sum_i a_i | 12", "\\sum_{i,l} A_{il} | 21", "\\sum_{il} A_{il} | 21",
        "\\sum_{i \\in \\{1, 3\\}} a_i | 10", "\\sum_{t \\in \\{2, 3\\}} t | 5", "\\sum_{i: a_i > 2} i | 4",
        "\\sum_{i \\ge 2} a_i | 7", "\\sum_{i \\ge 2, i \\ne 3} a_i | 2", "\\sum_{i < j} 1 | 3"})
    void aRangeIsWrittenOrDeclaredOrACondition(String latex, double sum) {
        assertEquals(sum, KNOWN.number(latex));
    }

    @Test
    void aConditionBindsTheLettersThatAreNotFixed() {
        assertEquals(2 * 12, KNOWN.number("\\sum_{j \\ne i} a_j"));
        Names.Meaning i = KNOWN.names().get("i").orElseThrow();
        Names fixed = KNOWN.names().with("i", new Names.Meaning("i", i.type(), List.of(), Optional.empty()));
        assertEquals(7, new Known(fixed, KNOWN.scope()).number("\\sum_{j \\ne i} a_j"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\prod_i a_i | 50", "\\max_i a_i | 5", "\\min_i a_i | 2", "\\sup_i a_i | 5", "\\inf_i a_i | 2",
        "\\operatorname*{arg\\,max}_i a_i | 1", "\\operatorname*{arg\\,min}_i a_i | 2", "\\lvert \\bigcup_i \\{a_i\\} \\rvert | 2",
        "\\lvert \\bigcap_i \\{a_i\\} \\rvert | 0"})
    void eachOperatorJoinsInItsWay(String latex, double value) {
        assertEquals(value, KNOWN.number(latex));
    }

    @Test
    void theBestIsOfTheFirstLetterOfACondition() {
        assertEquals(3, KNOWN.number("\\operatorname*{arg\\,max}_{i > j} a_i"));
        assertEquals(3, KNOWN.number("\\operatorname*{arg\\,max}_{i: i \\ne l} a_i"));
    }

    @Test
    void bodiesReachToTheNextPlus() {
        assertEquals(12 + 10, KNOWN.number("\\sum_i a_i + x"));
        assertEquals(12 + 30, KNOWN.number("\\sum_i (a_i + x)"));
        assertEquals(-12, KNOWN.number("\\sum_i -a_i"));
    }

    @Test
    void aBinderMayDependOnTheOneBefore() {
        assertEquals(1 + 2 + 2 + 3 + 3 + 3, KNOWN.number("\\sum_{t=1}^n \\sum_{s=1}^t t"));
    }

    @Test
    void aBoundLetterHidesADeclaredOne() {
        assertEquals(1 + 2 + 3, KNOWN.number("\\sum_{x=1}^3 x"));
        assertEquals(10 + 6, KNOWN.number("x + \\sum_{x=1}^3 x"));
    }

    @Test
    void nothingAddsUpToNothing() {
        assertEquals(0, KNOWN.number("\\sum_{t=1}^{0} t"));
        assertEquals(1, KNOWN.number("\\prod_{t=1}^{0} t"));
        assertEquals(vector(0, 0), KNOWN.value("\\sum_{t=1}^{0} A_{t,:}"));
    }

    @Test
    void aSumWithoutEndTendsToItsLimit() {
        assertEquals(2, KNOWN.number("\\sum_{t=0}^{\\infty} (1/2)^t"), 1e-9);
        assertEquals(1, KNOWN.number("\\sum_{t=1}^{\\infty} (1/2)^t"), 1e-9);
    }

    @Test
    void aSetIsBuiltOfTheMembersThatMeetItsConditions() {
        assertEquals(2, KNOWN.number("\\lvert \\{i : a_i = 5\\} \\rvert"));
        assertEquals(1, KNOWN.number("\\lvert \\{i : a_i = 5, i > 1\\} \\rvert"));
        assertEquals(1, KNOWN.number("\\lvert \\{i \\mid a_i < 5\\} \\rvert"));
        assertEquals(3, KNOWN.number("\\max \\{i : a_i = 5\\}"));
    }

    @Test
    void theLargestOfAListOrOfAnArray() {
        assertEquals(10, KNOWN.number("\\max(x, n)"));
        assertEquals(3, KNOWN.number("\\min\\{x, n\\}"));
        assertEquals(5, KNOWN.number("\\max a"));
        assertEquals(2, KNOWN.number("\\min a"));
    }

    @Test
    void theBestOfSeveralLettersIsAPlaceForEach() {
        assertEquals(new Value.Tuple(List.of(Value.Num.of(3), Value.Num.of(2))), KNOWN.value("\\operatorname*{arg\\,max}_{i,l} A_{il}"));
        assertEquals(new Value.Tuple(List.of(Value.Num.of(1), Value.Num.of(1))), KNOWN.value("\\operatorname*{arg\\,min}_{il} A_{il}"));
        assertEquals(new Value.Tuple(List.of(Value.Num.of(1), Value.Num.of(1))), KNOWN.value("\\operatorname*{arg\\,max}_{i,l} a_i"),
                "the first of several");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\sum_k a_k | 5 | 'k' runs through what?",
        "\\sum_{k > 1} a_k | 6 | is a condition without a letter that runs", "\\sum a | 0 | has no range: write it below the operator",
        "\\sum^{\\infty}_{i} a_i | 0 | has no end, and where does it begin?",
        "\\int_i a_i | 0 | is an operator that cannot be computed here"})
    void aRangeThatIsNotSaidIsRefused(String latex, int column, String words) {
        KNOWN.refuses(latex, column, Reason.UNCLEAR, words);
    }
}
