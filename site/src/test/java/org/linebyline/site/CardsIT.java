package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** A reference shows what it leads to. */
@InChromium
class CardsIT {

    private static final String PAGE = "scaled-dot-product-attention.html";
    private static final String SHOWN = "!document.querySelector('.card').hidden";
    private static final String HERE = "p a.xref[href='#scaling-variance']";
    private static final String THERE = "a.xref[href='automatic-differentiation.html#reverse-adjoint']";
    private static final String VASWANI = "#attention-output .equation-source";
    private static final String CHAPTER = "a.chip[href='softmax-entropy-cross-entropy.html']";

    private final Browser browser;

    CardsIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void startOnDesktop() {
        browser.desktop();
        browser.pointAtNothing();
    }

    @ParameterizedTest
    @EnumSource
    void anEquationOfThisPageIsShownWithItsNameAndItsFormula(Address address) {
        browser.open(address, PAGE);

        show(HERE);

        assertEquals("(99.9) Scaling variance", head());
        assertTrue(browser.is("document.querySelector('.card svg .term-variance').getBoundingClientRect().width > 10"));
    }

    @ParameterizedTest
    @EnumSource
    void anEquationOfAnotherChapterComesFromItsScript(Address address) {
        browser.open(address, PAGE);
        assertFalse(browser.is("!!document.querySelector('script[src*=\"cards/\"]')"), "it is loaded before it is wanted");
        browser.complaints();

        show(THERE);

        assertEquals("(15.9) Reverse adjoint", head());
        assertTrue(browser.is("document.querySelector('.card').textContent.includes('15 Automatic Differentiation')"));
        assertEquals(List.of(), browser.words("""
                return [...document.querySelectorAll('.card svg use')].map(use => use.getAttribute('href'))
                    .filter(id => !document.querySelector(id))"""));
        assertEquals(List.of(), browser.complaints());
        assertEquals(List.of(), browser.words("""
                return [...document.querySelectorAll('[id]')].map(element => element.id).filter((id, i, all) => all.indexOf(id) < i)"""));
    }

    @Test
    void aChapterIsShownWithItsDescription() {
        browser.open(Address.HTTP, PAGE);

        show(CHAPTER);

        assertTrue(head().startsWith("4 Softmax"), head());
        assertEquals(2, browser.words("return [...document.querySelectorAll('.card > p')].map(part => part.textContent)").size());
    }

    @Test
    void aWorkIsShownWithItsAuthorsItsTitleAndItsYear() {
        browser.open(Address.HTTP, PAGE);

        show(VASWANI);

        assertTrue(browser.is("/Vaswani.*Attention Is All You Need.*2017/.test(document.querySelector('.card').textContent)"));
        assertFalse(browser.is("arguments[0].hasAttribute('title')", browser.find(VASWANI)));
    }

    @Test
    void aFigureIsShownSmall() {
        browser.open(Address.HTTP, PAGE);

        show("a.xref[href^='#fig']");

        assertTrue(browser.is("document.querySelector('.card > svg').getBoundingClientRect().width <= 420"));
    }

    @Test
    void theKeyboardReachesItAndItDescribesItsLink() {
        browser.open(Address.HTTP, PAGE);
        browser.focus(HERE);
        browser.tab();
        browser.chord(Keys.SHIFT, Keys.TAB);

        browser.until(SHOWN);
        assertEquals("reference-card", browser.find(HERE).getDomAttribute("aria-describedby"));

        browser.press(Keys.ESCAPE);
        assertFalse(browser.is(SHOWN));
        assertTrue(browser.is("document.activeElement === arguments[0]", browser.find(HERE)));
    }

    @Test
    void thePointerMayRestOnItAndItGoesWhenThePointerLeaves() {
        browser.open(Address.HTTP, PAGE);
        show(HERE);

        browser.pointAt(".card");
        browser.evaluate("const start = performance.now(); while (performance.now() - start < 400);");
        assertTrue(browser.is(SHOWN));

        browser.pointAtNothing();
        browser.until("!(" + SHOWN + ")");
    }

    @Test
    void itLiesInTheWindowAndDoesNotCoverItsLink() {
        browser.open(Address.HTTP, PAGE);
        for (String link : List.of(HERE, THERE, CHAPTER, VASWANI)) {
            show(link);
            assertTrue(browser.is("""
                    ((card, link) => card.left >= 0 && card.right <= innerWidth && card.top >= 0
                        && card.bottom <= innerHeight
                        && (card.top >= link.bottom || card.bottom <= link.top))\
                    (document.querySelector('.card').getBoundingClientRect(), arguments[0].getBoundingClientRect())""",
                    browser.find(link)), link);
            browser.press(Keys.ESCAPE);
            browser.pointAtNothing();
        }
    }

    @Test
    void itCanBeReadInLightAndDark() {
        browser.open(Address.HTTP, PAGE);
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            show(THERE);
            browser.picture(dark ? "card-dark" : "card-light");
            assertEquals(List.of(), browser.words(Contrast.SCRIPT, Contrast.UNLIT), dark ? "dark" : "light");
            browser.press(Keys.ESCAPE);
            browser.pointAtNothing();
        }
        browser.dark(false);
    }

    @Test
    void aFingerFollowsTheLinkAtOnce() {
        browser.phone();
        browser.open(Address.HTTP, PAGE);

        browser.tap(HERE);

        browser.until("location.hash === '#scaling-variance'");
        assertFalse(browser.is(SHOWN));
    }

    private void show(String link) {
        browser.pointAt(link);
        browser.until(SHOWN);
    }

    private String head() {
        return browser.find(".card-head").getText();
    }
}
