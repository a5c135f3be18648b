package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contents beside a chapter fold away, and the code gets their room. */
@InChromium
class FoldIT {

    private static final String PAGE = "scaled-dot-product-attention.html";
    private static final String OTHER = "linear-regression.html";
    private static final String BUTTON = ".menu";
    private static final int MOST_TRIES = 20;

    private final Browser browser;

    FoldIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void startOnDesktop() {
        browser.window(1280, 800);
    }

    @AfterEach
    void forget() {
        browser.holdScripts(Duration.ZERO);
        browser.evaluate("localStorage.clear()");
        browser.desktop();
    }

    @ParameterizedTest
    @EnumSource
    void aButtonFoldsThemAndUnfoldsThemAndThatIsRemembered(Address address) {
        open(address, PAGE);
        assertTrue(shown());
        assertEquals("true", expanded());
        double beside = codeWidth();

        browser.click(BUTTON);
        assertFalse(shown());
        assertEquals("false", expanded());
        assertTrue(codeWidth() > beside + 100, () -> codeWidth() + " after " + beside);

        openUntilFolded(address, OTHER);
        assertFalse(shown());
        assertEquals("false", expanded());
        browser.click(BUTTON);
        assertTrue(shown());

        open(address, PAGE);
        assertTrue(shown());
    }

    @Test
    void theLetterCDoesItToo() {
        open(Address.HTTP, PAGE);

        browser.type("c");
        assertFalse(shown());

        browser.type("c");
        assertTrue(shown());
    }

    @Test
    void whatIsReadStaysWhereItIs() {
        open(Address.HTTP, PAGE);
        browser.evaluate("""
                const middle = document.querySelectorAll('.equation')[9];
                middle.id = 'here';
                middle.scrollIntoView({ block: 'start', behavior: 'instant' })""");
        browser.until("document.querySelector('.contents [aria-current=location]')");
        double before = top();

        browser.type("c");
        browser.until("Math.abs(document.querySelector('#here').getBoundingClientRect().top - arguments[0]) < 3", before);

        browser.type("c");
        browser.until("Math.abs(document.querySelector('#here').getBoundingClientRect().top - arguments[0]) < 3", before);
    }

    /** A page that was read before its scripts came is not moved by them. */
    @Test
    void whatWasPaintedIsNotFoldedByAScriptThatComesLate() {
        open(Address.HTTP, PAGE);
        browser.click(BUTTON);
        browser.forget();
        browser.holdScripts(Duration.ofSeconds(6));

        open(Address.HTTP, OTHER);

        assertTrue(isScriptLate(), "the script was early");
        assertTrue(shown());
        assertEquals("true", expanded());
    }

    @Test
    void onANarrowPageTheSameButtonOpensThemOverIt() {
        open(Address.HTTP, PAGE);
        browser.click(BUTTON);

        browser.window(1000, 800);
        browser.until("arguments[0].hasAttribute('popovertarget')", browser.find(BUTTON));
        assertFalse(shown());
        browser.click(BUTTON);

        browser.until("document.querySelector('.contents').matches(':popover-open')");
        assertTrue(shown());
    }

    /** Again, on a busy machine, until the script came before the first paint. */
    private void openUntilFolded(Address address, String page) {
        open(address, page);
        for (int tries = 1; tries < MOST_TRIES && shown(); tries++) {
            open(address, page);
        }
    }

    private boolean isScriptLate() {
        return browser.is("performance.getEntriesByName('first-paint')[0]?.startTime"
                + " < performance.getEntriesByType('resource').find(file => file.name.endsWith('fold.js')).responseEnd");
    }

    /** Once its scripts have run. */
    private void open(Address address, String page) {
        browser.open(address, page);
        browser.until("document.querySelector('.menu').hasAttribute('aria-expanded') && document.querySelector('.keys:not([hidden])')");
    }

    private boolean shown() {
        return browser.is("document.querySelector('.contents').checkVisibility()");
    }

    private String expanded() {
        return browser.find(BUTTON).getDomAttribute("aria-expanded");
    }

    private double codeWidth() {
        return ((Number) browser.evaluate("return document.querySelector('.equation-code').getBoundingClientRect().width")).doubleValue();
    }

    private double top() {
        return ((Number) browser.evaluate("return document.querySelector('#here').getBoundingClientRect().top")).doubleValue();
    }
}
