package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Single keys lead through a chapter, and can be switched off. */
@InChromium
class KeysIT {

    private static final String PAGE = "logistic-regression.html";
    private static final String DIALOG = ".keys-help";

    private final Browser browser;

    KeysIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void openTheChapter() {
        browser.desktop();
        browser.open(Address.HTTP, PAGE);
        browser.evaluate("scrollTo(0, 0)");
    }

    @AfterEach
    void forget() {
        browser.evaluate("localStorage.clear()");
    }

    @ParameterizedTest
    @EnumSource
    void jAndKLeadFromEquationToEquation(Address address) {
        browser.open(address, PAGE);

        browser.type("j");
        assertEquals(0, equation());
        browser.type("jj");
        assertEquals(2, equation());
        browser.type("k");
        assertEquals(1, equation());
        assertTrue(browser.is("(box => box.top > 0 && box.top < innerHeight / 2)(document.activeElement.getBoundingClientRect())"));
    }

    @Test
    void theySetOutFromWhatIsInSight() {
        browser.evaluate("document.querySelectorAll('.equation')[4].scrollIntoView()");

        browser.type("j");
        assertEquals(4, equation());

        browser.evaluate("document.activeElement.blur()");
        browser.type("k");
        assertEquals(3, equation());
    }

    @Test
    void arrowsLeadToTheNeighboringChapters() {
        String next = target("next");
        String previous = target("prev");

        browser.type(Keys.ARROW_RIGHT);
        browser.until("location.pathname.endsWith(arguments[0])", next);

        browser.open(Address.HTTP, PAGE);
        browser.type(Keys.ARROW_LEFT);
        browser.until("location.pathname.endsWith(arguments[0])", previous);
    }

    @Test
    void insideAFormulaArrowsStay() {
        browser.focus(".equation-formula > .formula");

        browser.type(Keys.ARROW_RIGHT);

        assertTrue(browser.location().startsWith(PAGE));
    }

    @Test
    void tChangesTheTheme() {
        browser.type("t");

        assertEquals("light", browser.evaluate("return document.documentElement.dataset.theme"));
    }

    @Test
    void aQuestionMarkListsTheKeysAndEscapeClosesTheList() {
        browser.type("?");
        assertTrue(browser.is("arguments[0].open", browser.find(DIALOG)));

        browser.press(Keys.ESCAPE);
        assertFalse(browser.is("arguments[0].open", browser.find(DIALOG)));
    }

    @Test
    void slashGoesToTheSearch() {
        browser.evaluate("document.querySelector('.bar').insertAdjacentHTML('beforeend', '<input data-search>')");

        browser.type("/");

        assertTrue(browser.is("document.activeElement.matches('input[data-search]') && document.activeElement.value === ''"));
    }

    @Test
    void whoTypesIsNotInterrupted() {
        browser.evaluate("const field = document.createElement('input'); document.querySelector('main').prepend(field); field.focus()");

        browser.type("jt?");

        assertEquals("jt?", browser.evaluate("return document.activeElement.value"));
        assertFalse(browser.is("'theme' in document.documentElement.dataset"));
    }

    @Test
    void withAModifierTheyBelongToTheBrowser() {
        browser.chord(Keys.ALT, "j");

        assertEquals(-1, equation());
    }

    @Test
    void switchedOffTheyDoNothingAndThatIsRemembered() {
        browser.click(".keys");
        browser.click(DIALOG + " input");
        browser.click(DIALOG + " button");
        browser.type("j");
        assertEquals(-1, equation());

        browser.open(Address.HTTP, "softmax-entropy-cross-entropy.html");
        browser.type("jt?");
        assertEquals(-1, equation());
        assertFalse(browser.is("arguments[0].open || 'theme' in document.documentElement.dataset", browser.find(DIALOG)));
    }

    private String target(String relation) {
        return browser.find(".neighbors [rel=" + relation + "]").getDomAttribute("href");
    }

    /** The position on the page of the equation that has the focus; less than zero when none has. */
    private int equation() {
        return ((Number) browser.evaluate("""
                return [...document.querySelectorAll('.equation')]
                    .findIndex(equation => equation.contains(document.activeElement))""")).intValue();
    }
}
