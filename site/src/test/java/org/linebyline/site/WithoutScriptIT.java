package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With scripts switched off the book is still linked. */
@InChromium(scripts = false)
class WithoutScriptIT {

    private static final String PAGE = "scaled-dot-product-attention.html";
    private static final String EQUATION = "#attention-output";
    private static final String SCORES_LINE = EQUATION + " .line.term-scores";

    private final Browser browser;

    WithoutScriptIT(Browser browser) {
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void linksLeadFromALineToItsEquationAndFromATermToItsLine(Address address) {
        browser.open(address, PAGE);
        assertFalse(browser.is("document.documentElement.classList.contains('clickable')"), "a script ran");

        browser.click(SCORES_LINE + " .line-equation");
        assertEquals(PAGE + EQUATION, browser.location());

        browser.click(EQUATION + " .equation-terms .term-scores");
        assertEquals(PAGE + "#" + browser.find(SCORES_LINE).getDomAttribute("id"), browser.location());
    }

    @ParameterizedTest
    @EnumSource
    void pointingAtALineStillLightsItAndItsFormula(Address address) {
        browser.open(address, PAGE);

        browser.pointAt(SCORES_LINE);

        for (String lit : new String[] {SCORES_LINE, EQUATION + " .formula.display", EQUATION + " .equation-terms .term-scores"}) {
            assertTrue(browser.is("getComputedStyle(arguments[0]).backgroundColor !== 'rgba(0, 0, 0, 0)'", browser.find(lit)), lit);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNoteOpensOnAPhoneAndNoButtonIsThereThatDoesNothing(Address address) {
        browser.phone();
        browser.open(address, PAGE);
        assertFalse(browser.find("#note-1").isDisplayed());
        for (String button : new String[] {EQUATION + " .copy", ".keys", ".theme"}) {
            assertFalse(browser.find(button).isDisplayed(), button);
        }

        browser.click("#note-1-call a");

        assertTrue(browser.find("#note-1").isDisplayed());
        browser.desktop();
    }

    @ParameterizedTest
    @EnumSource
    void theContentsStandBesideTheChapterAndNoButtonFoldsThem(Address address) {
        browser.open(address, PAGE);

        assertTrue(browser.find(".contents").isDisplayed());
        assertFalse(browser.find(".menu").isDisplayed());
    }

    @ParameterizedTest
    @EnumSource
    void theIndexLeadsToAChapterAndTheChapterBack(Address address) {
        browser.open(address, "index.html");

        browser.click(".written a[href='" + PAGE + "']");
        assertEquals(PAGE, browser.location());

        browser.click(".bar .brand");
        assertEquals("index.html", browser.location());
    }

    @ParameterizedTest
    @EnumSource
    void theMapUnfoldsWhatAChapterNeeds(Address address) {
        browser.open(address, "map.html");
        browser.click(".map-list a.planned[href='#positional-encoding']");
        assertTrue(browser.find("#positional-encoding").isDisplayed());
        assertEquals("99Scaled Dot-Product Attention, from the Paper", browser.find("#positional-encoding a").getText());
        assertFalse(browser.find(".finder").isDisplayed());
        assertFalse(browser.find("[data-zoom]").isDisplayed());
    }

    @ParameterizedTest
    @EnumSource
    void progressIsNotOffered(Address address) {
        browser.open(address, PAGE);
        assertFalse(browser.find(".mark-read").isDisplayed());
        browser.open(address, "progress.html");
        assertTrue(browser.find(".progress-unscripted").isDisplayed());
        assertFalse(browser.find(".progress-buttons").isDisplayed());
    }
}
