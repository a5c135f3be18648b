package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.openhtmltopdf.extend.Hyphenator;
import org.junit.jupiter.api.Test;

class HyphensTest {
    private static final Hyphenator ENGLISH = Hyphens.of("en");

    @Test
    void wordsAreDividedAsTexDividesThem() {
        assertEquals("the at~ten~tion of a gra~di~ent", hyphenated("the attention of a gradient"));
    }

    @Test
    void namesStayWhole() {
        assertEquals("Rumelhart, matrixProduct, parameter_count, sum.gradient(x)",
            hyphenated("Rumelhart, matrixProduct, parameter_count, sum.gradient(x)"));
    }

    @Test
    void aWordThatHasAHyphenIsDividedThereOnly() {
        assertEquals("maximum-likelihood es~ti~ma~tion", hyphenated("maximum-likelihood estimation"));
    }

    @Test
    void aWordThatEndsASentenceIsDividedToo() {
        assertEquals("a gra~di~ent. An at~ten~tion", hyphenated("a gradient. An attention"));
    }

    @Test
    void whatIsDividedAlreadyStaysAsItIs() {
        String once = ENGLISH.hyphenateText("multiplications and representations");

        assertEquals(once, ENGLISH.hyphenateText(once));
    }

    @Test
    void theCountryOfALanguageDoesNotMatter() {
        assertEquals(ENGLISH.hyphenateText("attention"), Hyphens.of("en-US").hyphenateText("attention"));
    }

    @Test
    void inALanguageWithoutRulesWordsStayWhole() {
        assertEquals("attention", Hyphens.of("tlh").hyphenateText("attention"));
        assertEquals("attention", Hyphens.of("").hyphenateText("attention"));
    }

    private static String hyphenated(String text) {
        return ENGLISH.hyphenateText(text).replace('\u00AD', '~');
    }
}
