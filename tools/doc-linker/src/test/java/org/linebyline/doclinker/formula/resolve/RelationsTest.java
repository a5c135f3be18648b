package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.resolve.Known.matrix;
import static org.linebyline.doclinker.formula.resolve.Known.vector;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.resolve.Unresolved.Reason;

/** Claims, with x = 2, c = 5, n = 2, a = (3, 4), o = (0, 0), A = ((2, 1), (1, 2)), k = 3. */
class RelationsTest {

    private static final Known KNOWN = Known.of("x \\in \\mathbb{R}", "c \\in \\mathbb{R}", "a, o \\in \\mathbb{R}^n",
            "A \\in \\mathbb{R}^{n \\times n}", "i \\in \\{1, \\dots, n\\}", "k \\in \\mathbb{N}").with("n", 2).with("x", 2).with("c", 5)
            .with("a", vector(3, 4)).with("o", vector(0, 0)).with("A", matrix(2, 2, 1, 1, 2)).with("k", 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x = 2 | true", "x = 3 | false", "x \\ne 3 | true", "x \\ne 2 | false", "x < 2 | false",
        "x \\le 2 | true", "x > 2 | false", "x \\ge 2 | true", "x \\in \\{2, 3\\} | true", "x \\notin \\{2, 3\\} | false",
        "\\{2\\} \\subseteq \\{2, 3\\} | true", "\\{2, 3\\} \\subseteq \\{2\\} | false", "o = 0 | true", "a = 0 | false", "a \\ne 0 | true",
        "A \\succ 0 | true", "-A \\succ 0 | false", "A \\succeq 0 | true", "-A \\succeq 0 | false", "a a^\\top \\succeq 0 | true",
        "a a^\\top \\succ 0 | false", "a \\in \\mathbb{R}^n | true", "a \\in \\mathbb{R}^k | false",
        "A \\in \\mathbb{R}^{n \\times n} | true", "A \\in \\mathbb{R}^{n \\times k} | false", "A \\in \\mathbb{R}^{n \\times 1 n} | true"})
    void eachRelationHasItsMeaning(String latex, boolean holds) {
        assertEquals(holds, KNOWN.value(latex).holds());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 < x < 3 | true", "1 < x < 2 | false", "3 < x < 5 | false", "x = 2 = 3 | false",
        "x = 2 = 4 - 2 | true"})
    void ofAChainEachLinkHolds(String latex, boolean holds) {
        assertEquals(holds, KNOWN.value(latex).holds());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x = 2 \\wedge c = 4 | false", "x = 3 \\vee c = 5 | true",
        "x = 3 \\implies c = 4 | true", "x = 2 \\implies c = 4 | false", "x = 3 \\iff c = 4 | true",
        "x = 2 \\iff c = 4 | false", "x = 2 \\wedge c = 5 \\wedge x = 3 | false", "x = 2 \\text{ and } c = 4 | false",
        "x = 2 \\text{ and } c = 5 | true", "x = 3 \\text{ or } c = 5 | true", "x = 3 \\text{ or } c = 4 | false"})
    void wordsAndSignsJoinClaims(String latex, boolean holds) {
        assertEquals(holds, KNOWN.value(latex).holds());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x = 2 \\vee c = 4 \\wedge c = 3 | true", "(x = 2 \\vee c = 4) \\wedge c = 3 | false",
        "c = 3 \\wedge c = 4 \\vee x = 2 | true", "c = 3 \\wedge (c = 4 \\vee x = 2) | false",
        "x = 2 \\vee c = 4 \\wedge c = 3 \\vee x = 3 | true", "x = 2 \\text{ or } c = 4 \\text{ and } c = 3 | true"})
    void andBindsTighterThanOr(String latex, boolean holds) {
        assertEquals(holds, KNOWN.value(latex).holds());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\forall i: a_i > 2 | true", "\\forall i: a_i > 3 | false", "a_i > 2 \\text{ for all } i | true",
        "a_i > 3 \\text{ for all } i | false", "\\forall t \\in \\{1, 2\\}: t < 2 | false"})
    void forAllGoesThroughTheSetOfItsLetter(String latex, boolean holds) {
        assertEquals(holds, KNOWN.value(latex).holds());
    }

    @Test
    void thereIsAndUnknownSignsAreRefused() {
        KNOWN.refuses("\\exists i: a_i > 3", 0, Reason.UNCLEAR, "says that there is something: that cannot be computed");
        KNOWN.refuses("x \\propto c", 10, Reason.UNCLEAR, "what \\propto claims cannot be computed");
        KNOWN.refuses("x = 2 \\text{ for some } c", 0, Reason.UNCLEAR, "joins claims by words that cannot be computed");
        KNOWN.refuses("\\forall k: a_k > 1", 8, Reason.UNCLEAR, "'k' runs through what?");
    }
}
