package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Light, dark and high contrast, by the system's setting and by a switch; and a page on paper. */
@InChromium
class ThemeIT {

    private static final String PAGE = "scaled-dot-product-attention.html";
    private static final double SEVEN = 7;

    private final Browser browser;

    ThemeIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void startOnDesktop() {
        browser.desktop();
        browser.dark(false);
    }

    @AfterEach
    void forget() {
        browser.evaluate("localStorage.clear()");
        browser.dark(false);
        browser.printed(false);
    }

    @ParameterizedTest
    @EnumSource
    void theSwitchGoesThroughAllThemesAndIsRemembered(Address address) {
        browser.open(address, PAGE);
        assertEquals("Theme: automatic", label());
        assertEquals("#fdfcf9", ground());
        click();
        assertEquals("Theme: light", label());
        click();
        assertEquals("Theme: dark", label());
        assertEquals("#16181b", ground());
        click();
        assertEquals("Theme: high contrast", label());
        assertEquals("#ffffff", ground());

        browser.open(address, "softmax-entropy-cross-entropy.html");
        assertEquals("Theme: high contrast", label());
        assertEquals("#ffffff", ground());
    }

    @Test
    void theSystemMayAskForMoreContrast() {
        browser.open(Address.HTTP, PAGE);

        browser.prefer("prefers-contrast", "more");

        assertEquals("#ffffff", ground());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void highContrastIsSevenToOne(boolean dark) {
        browser.open(Address.HTTP, PAGE);
        browser.dark(dark);
        browser.evaluate("document.documentElement.dataset.theme = 'high contrast'");
        browser.picture(dark ? "high-contrast-dark" : "high-contrast-light");

        for (String lit : List.of(Contrast.UNLIT, Contrast.OUTERMOST_LIT, Contrast.INNERMOST_LIT)) {
            assertEquals(List.of(), browser.words(Contrast.SCRIPT, lit, SEVEN));
        }
    }

    @Test
    void whereTheSystemForcesItsColorsTheMarksOfTermsStay() {
        browser.open(Address.HTTP, PAGE);

        browser.prefer("forced-colors", "active");

        assertTrue(browser.is("getComputedStyle(document.querySelector('.equation-terms a'), '::before').backgroundColor"
                + " === getComputedStyle(document.querySelector('.equation-name')).color"));
    }

    @Test
    void onPaperAnswersAreOpenAndWhatIsForAScreenIsGone() {
        browser.open(Address.HTTP, PAGE);
        browser.printed(true);

        for (String gone : List.of(".bar", ".contents", ".neighbors", ".foot", ".copies")) {
            assertFalse(browser.is("arguments[0].checkVisibility()", browser.find(gone)), gone);
        }
        assertEquals(List.of(), browser.words("""
                return [...document.querySelectorAll('li > details > :not(summary)')].filter(answer => !answer.checkVisibility())
                    .map(answer => answer.textContent)"""));
    }

    private void click() {
        browser.click(".theme");
    }

    private String label() {
        return browser.find(".theme").getDomAttribute("aria-label");
    }

    /** The color of the page. */
    private String ground() {
        return (String) browser.evaluate("""
                const canvas = document.createElement('canvas').getContext('2d');
                canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
                canvas.fillRect(0, 0, 1, 1);
                return '#' + [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
                    .map(part => part.toString(16).padStart(2, '0')).join('')""");
    }
}
