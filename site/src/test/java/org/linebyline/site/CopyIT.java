package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is worth taking along can be copied: a formula, its address, its source, the code. */
@InChromium
class CopyIT {

    private static final String PAGE = "scaled-dot-product-attention.html";
    private static final String EQUATION = "#attention-output";

    private final Browser browser;

    CopyIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void aFormulaIsCopiedAsLatexWithoutTheMarksOfItsTerms() {
        assertTrue(copied(".copies .copy:nth-of-type(1)").startsWith("\\operatorname{Attention}(Q, K, V) = "), browser.clipboard());
        assertFalse(browser.clipboard().contains("\\term"));
    }

    @Test
    void aLinkLeadsBackToTheEquation() {
        assertEquals(browser.base(Address.HTTP) + PAGE + EQUATION, copied(".copies .copy:nth-of-type(2)"));
    }

    @Test
    void aCitationNamesTheWorkAndThePlaceInIt() {
        String citation = copied(".copies .copy:nth-of-type(3)");

        assertTrue(citation.startsWith("Ashish Vaswani, Noam Shazeer"), citation);
        assertTrue(citation.endsWith("Attention Is All You Need (2017), eq. 1, https://arxiv.org/abs/1706.03762"), citation);
    }

    @Test
    void codeIsCopiedAsItStandsWithoutNumbersAndNames() {
        String code = copied(".listing .copy");

        assertTrue(code.startsWith("public static Matrix attention(Matrix queries, Matrix keys, Matrix values) {\n    require"), code);
        assertTrue(code.contains("\n    Matrix scores = scores(queries, keys);\n    Matrix weights"), code);
        assertTrue(code.endsWith("\n}"), code);
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysThatSomethingWasCopiedAndMovesNothing(Address address) {
        browser.open(address, PAGE);
        Object before = width();

        browser.click(EQUATION + " .listing .copy");

        browser.until("[...document.querySelectorAll('[role=status]')].some(status => status.textContent === 'copied')");
        assertEquals(before, width());
    }

    private Object width() {
        return browser.evaluate("return arguments[0].getBoundingClientRect().width", browser.find(EQUATION + " .listing .copy"));
    }

    private String copied(String button) {
        browser.open(Address.HTTP, PAGE);
        browser.click(EQUATION + " " + button);
        browser.until("[...document.querySelectorAll('[role=status]')].some(status => status.textContent === 'copied')");
        return browser.clipboard();
    }
}
