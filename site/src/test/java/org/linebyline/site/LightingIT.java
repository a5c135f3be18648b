package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** A line and its equation answer to each other: with the mouse, with the keyboard, by a click. */
@InChromium
class LightingIT {

    private static final String PAGE = "scaled-dot-product-attention.html";
    private static final String EQUATION = "#attention-output";
    private static final String FORMULA = EQUATION + " .formula.display";
    private static final String SCORES_LINE = EQUATION + " .line.term-scores";
    private static final String SCORES_TERM = FORMULA + " svg .term-scores > .tint";
    private static final String MEAN_LINE = EQUATION + " .line.term-mean";
    private static final String MEAN_TERM = FORMULA + " svg .term-mean > .tint";
    private static final String PLAIN_LINE = EQUATION + " .line:not(.t1, .t2, .t3, .t4, .t5, .t6)";

    private static final String QUERIES_SYMBOL = FORMULA + " svg .sym.s1 > .tint";
    private static final String QUERIES_MEANING = EQUATION + " .where > .s1";
    private static final String QUERIES_NAME = EQUATION + " .line .sym.s1";
    private static final String KEYS_NAME = EQUATION + " .line .sym.s2";

    private final Browser browser;

    LightingIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void startOnDesktop() {
        browser.desktop();
        browser.pointAtNothing();
    }

    @ParameterizedTest
    @EnumSource
    void pointingAtALineLightsItsEquationAndItsTerm(Address address) {
        browser.open(address, PAGE);
        assertFalse(lit(FORMULA) || lit(SCORES_TERM) || lit(MEAN_TERM) || lit(SCORES_LINE));

        browser.pointAt(SCORES_LINE);

        assertTrue(lit(SCORES_LINE));
        assertTrue(lit(SCORES_TERM));
        assertTrue(lit(FORMULA));
        assertFalse(lit(MEAN_TERM));
    }

    @ParameterizedTest
    @EnumSource
    void pointingAtATermLightsItsLineAndNoOther(Address address) {
        browser.open(address, PAGE);

        browser.pointAt(SCORES_TERM);

        assertTrue(lit(SCORES_TERM));
        assertTrue(lit(SCORES_LINE));
        assertFalse(lit(MEAN_LINE));
        assertFalse(lit(PLAIN_LINE));
    }

    @ParameterizedTest
    @EnumSource
    void pointingAtASymbolLightsItsMeaningAndItsNameInTheCode(Address address) {
        browser.open(address, PAGE);

        browser.pointAt(QUERIES_SYMBOL);

        assertTrue(lit(QUERIES_SYMBOL));
        assertTrue(lit(QUERIES_MEANING));
        assertTrue(lit(QUERIES_NAME));
        assertFalse(lit(KEYS_NAME));
        assertFalse(lit(PLAIN_LINE));
    }

    @ParameterizedTest
    @EnumSource
    void pointingAtANameInTheCodeLightsItsSymbol(Address address) {
        browser.open(address, PAGE);

        browser.pointAt(QUERIES_NAME);

        assertTrue(lit(QUERIES_SYMBOL));
        assertTrue(lit(QUERIES_MEANING));
        assertFalse(lit(KEYS_NAME));
    }

    @ParameterizedTest
    @EnumSource
    void pointingAtTheNumberOfAnEquationLightsAllItsLines(Address address) {
        browser.open(address, PAGE);

        browser.pointAt(EQUATION + " .equation-number");

        assertTrue(lit(FORMULA));
        assertTrue(lit(PLAIN_LINE));
        assertTrue(lit(MEAN_LINE));
    }

    @Test
    void lightGoesOutWhenThePointerLeaves() {
        browser.open(Address.HTTP, PAGE);
        browser.pointAt(SCORES_LINE);

        browser.pointAtNothing();

        assertFalse(lit(FORMULA) || lit(SCORES_TERM) || lit(SCORES_LINE));
    }

    @Test
    void aReferenceInTheTextLightsWithTheLinesOfItsEquation() {
        browser.open(Address.HTTP, PAGE);

        browser.pointAt("#scaling-variance .line");

        assertTrue(lit("p a[href='#scaling-variance']"));
    }

    @Test
    void theKeyboardReachesTheTermsTheLinesAndTheTestsAndLightsThem() {
        browser.open(Address.HTTP, PAGE);
        browser.focus(EQUATION + " .equation-number");
        assertTrue(lit(PLAIN_LINE));

        press(Keys.ARROW_RIGHT, EQUATION + " .equation-terms .term-scores");
        assertTrue(lit(SCORES_TERM));
        assertTrue(lit(SCORES_LINE));

        press(Keys.ARROW_RIGHT, QUERIES_MEANING + " a");
        assertTrue(lit(QUERIES_SYMBOL));
        assertTrue(lit(QUERIES_NAME));

        press(Keys.TAB, EQUATION + " .listing .copy");
        press(Keys.ARROW_RIGHT, SCORES_LINE + " .line-equation");
        assertTrue(lit(SCORES_LINE));
        assertTrue(lit(SCORES_TERM));
        assertTrue(lit(FORMULA));

        press(Keys.ARROW_DOWN, MEAN_LINE + " .line-equation");
        assertTrue(lit(MEAN_TERM));
        assertFalse(lit(SCORES_TERM));

        press(Keys.TAB, EQUATION + " .evidence a");
        press(Keys.ARROW_RIGHT, EQUATION + " .evidence .more");
    }

    @ParameterizedTest
    @EnumSource
    void theLinkOfALineLeadsToItsEquationAndBack(Address address) {
        browser.open(address, PAGE);

        browser.click(SCORES_LINE + " .line-equation");
        assertEquals(PAGE + EQUATION, browser.location());
        assertInSight(FORMULA);

        browser.click(EQUATION + " .equation-terms .term-scores");
        assertEquals(PAGE + "#" + browser.find(SCORES_LINE).getDomAttribute("id"), browser.location());
        assertInSight(SCORES_LINE);
        assertTrue(lit(SCORES_LINE));

        browser.back();
        assertEquals(PAGE + EQUATION, browser.location());
        assertInSight(FORMULA);
    }

    @Test
    void aClickAnywhereOnALineFollowsItsLinkAndOneOnATermGoesToItsLine() {
        browser.open(Address.HTTP, PAGE);

        browser.click(SCORES_LINE + " .code");
        assertEquals(PAGE + EQUATION, browser.location());

        browser.click(SCORES_TERM);
        assertEquals(PAGE + "#" + browser.find(SCORES_LINE).getDomAttribute("id"), browser.location());
    }

    private boolean lit(String selector) {
        return browser.is("getComputedStyle(arguments[0])[arguments[0] instanceof SVGElement ? 'fill' : 'backgroundColor'] !== 'rgba(0, 0, 0, 0)'",
                browser.find(selector));
    }

    private void press(Keys key, String selector) {
        for (int presses = 0; presses < 60; presses++) {
            if (browser.is("document.activeElement === arguments[0]", browser.find(selector))) {
                return;
            }
            browser.press(key);
        }
        throw new AssertionError("sixty presses of one key do not reach " + selector);
    }

    private void assertInSight(String selector) {
        assertTrue(browser.is("""
                (box => box.top >= document.querySelector('.bar').getBoundingClientRect().bottom && box.bottom <= innerHeight)\
                (arguments[0].getBoundingClientRect())""", browser.find(selector)), selector + " is out of sight");
    }
}
