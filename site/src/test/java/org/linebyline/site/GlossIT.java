package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** A symbol says what the where list says of it: to the mouse, to a finger, to the keyboard. */
@InChromium
class GlossIT {

    private static final String PAGE = "scaled-dot-product-attention.html";
    private static final String EQUATION = "#attention-output";
    private static final String FORMULA = EQUATION + " .equation-formula > .formula";
    private static final String QUERIES = FORMULA + " svg .sym.s1 > .tint";
    private static final List<String> QUERIES_SAID = List.of("Q\u2208\u211Dm\u00D7dk: the queries (queries)");
    private static final List<String> KEYS_SAID = List.of("K\u2208\u211Dn\u00D7dk: the keys (keys)");

    /** Shows the gloss of each symbol of the page in turn; returns what is wrong with it. */
    private static final String MISPLACED = """
            const gloss = document.querySelector('.gloss');
            return [...document.querySelectorAll('.equation .sym')].flatMap(sign => {
                sign.scrollIntoView({ block: 'center' });
                sign.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
                const box = gloss.getBoundingClientRect();
                const clear = (sign.closest('.formula') || sign).getBoundingClientRect();
                const wrong = gloss.hidden ? 'none'
                    : box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight ? 'outside'
                    : box.top < clear.bottom && box.bottom > clear.top ? 'covers its formula' : '';
                return wrong ? [sign.closest('.equation').id + ' ' + sign.getAttribute('class') + ': ' + wrong] : [];
            })""";

    private final Browser browser;

    GlossIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> pages() {
        return Book.chapterPages();
    }

    @BeforeEach
    void startOnDesktop() {
        browser.desktop();
        browser.pointAtNothing();
    }

    @ParameterizedTest
    @EnumSource
    void pointingAtASymbolSaysItsShapeItsMeaningAndItsJavaName(Address address) {
        browser.open(address, PAGE);
        assertEquals(List.of(), said());

        browser.pointAt(QUERIES);

        assertEquals(QUERIES_SAID, said());
    }

    @Test
    void aNameInTheCodeSaysAllThatItStandsFor() {
        browser.open(Address.HTTP, "vectors-dot-products-matrix-products.html");

        browser.pointAt("#vector-entries .line .sym.s1");

        assertEquals(List.of("a\u2208\u211Dn: the vector (entries)", "ai\u2208\u211D: its entry number i (entries)"), said());
    }

    @Test
    void itGoesWhenThePointerLeavesAndOnEscape() {
        browser.open(Address.HTTP, PAGE);
        browser.pointAt(QUERIES);
        browser.pointAtNothing();
        assertEquals(List.of(), said());

        browser.pointAt(QUERIES);
        browser.press(Keys.ESCAPE);
        assertEquals(List.of(), said());
    }

    @Test
    void aFingerNeedsNoMouse() {
        browser.phone();
        browser.open(Address.HTTP, PAGE);

        browser.tap(QUERIES);
        browser.until("document.querySelector('.gloss:not([hidden]) > div')");
        assertEquals(QUERIES_SAID, said());

        browser.tap(EQUATION + " .where dd");
        browser.until("!document.querySelector('.gloss:not([hidden]) > div')");
    }

    @Test
    void arrowKeysWalkThroughTheSymbolsOfAFormulaThatHasTheFocus() {
        browser.open(Address.HTTP, PAGE);
        browser.focus(EQUATION + " .equation-number");

        browser.tab();
        assertTrue(browser.is("document.activeElement === arguments[0]", browser.find(FORMULA)));
        assertEquals(QUERIES_SAID, said());
        assertTrue(browser.is("arguments[0].matches('.lit-symbol')", browser.find(EQUATION + " .where > .s1")));

        browser.press(Keys.ARROW_RIGHT);
        assertEquals(KEYS_SAID, said());

        browser.press(Keys.ARROW_LEFT);
        assertEquals(QUERIES_SAID, said());

        browser.press(Keys.ESCAPE);
        assertEquals(List.of(), said());

        browser.press(Keys.ARROW_RIGHT);
        assertEquals(KEYS_SAID, said());

        browser.tab();
        assertEquals(List.of(), said());
    }

    @Test
    void itMovesNothingOnThePage() {
        browser.open(Address.HTTP, PAGE);
        List<String> before = places();

        browser.evaluate("document.querySelector(arguments[0]).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))", QUERIES);

        assertEquals(QUERIES_SAID, said());
        assertEquals(before, places());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void itLiesInTheWindowOfAPhoneAndCoversNothingOfItsFormula(String page) {
        browser.phone();
        browser.open(Address.HTTP, page);

        assertEquals(List.of(), browser.words(MISPLACED));
    }

    @Test
    void itCanBeReadInLightAndDark() {
        browser.open(Address.HTTP, PAGE);
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            browser.pointAt(QUERIES);
            browser.picture(dark ? "gloss-dark" : "gloss-light");
            assertEquals(QUERIES_SAID, said());
            assertEquals(List.of(), browser.words(Contrast.SCRIPT, Contrast.UNLIT), dark ? "dark" : "light");
        }
        browser.dark(false);
    }

    /** What the gloss says, an entry of the where list each: its formula and its words. */
    private List<String> said() {
        return browser.words("""
                return [...document.querySelectorAll('.gloss:not([hidden]) > div')].map(entry => {
                    const said = entry.cloneNode(true);
                    said.querySelectorAll('[aria-hidden=true]').forEach(shown => shown.remove());
                    return said.querySelector('dt').textContent + ': ' + said.querySelector('dd').textContent.trim();
                })""");
    }

    private List<String> places() {
        return browser.words("""
                return [...document.querySelectorAll('main *')].map(element => element.getBoundingClientRect())
                    .map(box => [box.left, box.top, box.width, box.height].join())""");
    }
}
