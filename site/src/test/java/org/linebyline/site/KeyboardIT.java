package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** The Tab key reaches whatever can be followed, pressed or scrolled, in the order of the page, and one sees where it is. */
@InChromium
class KeyboardIT {

    /** Presses in a page: all of a chapter, and the beginning of the longest indexes. */
    private static final int PRESSES = 200;

    private static final String PAGE = "scaled-dot-product-attention.html";
    private static final String CODE = "#attention-scores .listing";

    /** Lists in the order of the page what the key should reach. */
    private static final String STOPS = """
            const reached = 'a[href], button:enabled, summary, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';
            window.stops = [...document.querySelectorAll(reached)].filter(stop => stop.checkVisibility({ visibilityProperty: true })
                && stop.tabIndex === 0 && !stop.closest('[inert]'));
            return window.stops.map(stop => stop.outerHTML.slice(0, 100));""";

    /** Where the focus is, as a place in that list, and what is wrong with it there. */
    private static final String HERE = """
            const here = document.activeElement;
            const style = getComputedStyle(here);
            const box = here.getClientRects()[0] || new DOMRect();
            const [x, y] = [box.left + Math.min(box.width, innerWidth - box.left) / 2, box.top + Math.min(box.height, 40) / 2];
            const top = document.elementFromPoint(x, y);
            const faults = [];
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no ring');
            if (!here.contains(top) && !(top && top.contains(here))) faults.push('covered by ' + (top && top.outerHTML.slice(0, 60)));
            return [window.stops.indexOf(here), faults.join(', ') + ': ' + here.outerHTML.slice(0, 100), faults.length];""";

    /** Gives the focus to everything from the end of the page to its beginning, and lists what then lies wholly under something else. */
    private static final String COVERED = """
            const covered = stop => {
                const seen = [...stop.getClientRects()].flatMap(box => [.1, .5, .9].map(part =>
                    document.elementFromPoint(box.left + part * box.width, box.top + box.height / 2)));
                return !seen.some(top => top && (stop.contains(top) || top.contains(stop)));
            };
            return window.stops.reverse().filter(stop => {
                stop.focus();
                return document.activeElement !== stop || covered(stop);
            }).map(stop => stop.outerHTML.slice(0, 100));""";

    private final Browser browser;

    KeyboardIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> pageTypes() {
        return Book.pageTypes();
    }

    @ParameterizedTest
    @MethodSource("pageTypes")
    void reachesEverythingInOrderAndShowsWhereItIs(String page) {
        browser.open(Address.HTTP, page);
        List<String> stops = browser.words(STOPS);
        int presses = Math.min(PRESSES, stops.size());
        List<String> reached = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int press = 0; press < presses; press++) {
            browser.tab();
            List<?> here = (List<?>) browser.evaluate(HERE);
            int stop = ((Long) here.get(0)).intValue();
            reached.add(stop < 0 ? "elsewhere: " + here.get(1) : stops.get(stop));
            if ((Long) here.get(2) > 0) {
                faults.add((String) here.get(1));
            }
        }
        assertEquals(stops.subList(0, presses), reached);
        assertEquals(List.of(), faults);
        Measurements.note("tab stops walked, of " + stops.size(), page, presses);
    }

    @Test
    void aChapterHasFewerThanTwoHundredStops() {
        for (String page : Book.chapterPages()) {
            browser.open(Address.HTTP, page);
            int stops = browser.words(STOPS).size();
            assertTrue(stops < PRESSES, page + " has " + stops);
            Measurements.note("tab stops", page, stops);
        }
    }

    @Test
    void inCodeArrowsGoFromLineToLineAndAlongALine() {
        browser.open(Address.HTTP, PAGE);
        browser.focus(CODE + " .copy");

        browser.press(Keys.ARROW_DOWN);
        assertEquals("24", focused());
        browser.press(Keys.ARROW_DOWN);
        assertEquals("25", focused());
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("99.2 keys", focused());
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_DOWN);
        assertEquals("99.2 products", focused(), "a line of brackets alone has no link");
        browser.press(Keys.END);
        assertEquals("99.2 scale", focused());
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("99.2 scale", focused(), "the end is the end, and no other chapter");
        browser.press(Keys.ARROW_UP);
        assertEquals("99.2 products", focused());
    }

    @Test
    void besideAFormulaArrowsGoFromLinkToLink() {
        browser.open(Address.HTTP, PAGE);
        browser.focus("#attention-scores .equation-number");

        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_RIGHT);
        assertEquals("products", focused());
        browser.press(Keys.END);
        assertEquals("scores", focused());
        browser.press(Keys.HOME);
        assertEquals("(99.2)", focused());
        browser.press(Keys.ARROW_LEFT);
        assertEquals("(99.2)", focused());
        assertTrue(browser.location().startsWith(PAGE));
    }

    @Test
    void whoComesBackComesBackToWhereTheyWere() {
        browser.open(Address.HTTP, PAGE);
        browser.focus(CODE + " .copy");
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_DOWN);
        browser.tab();
        assertTrue(browser.is("document.activeElement.matches('.evidence *')"));
        browser.chord(Keys.SHIFT, Keys.TAB);
        assertEquals("25", focused());
    }

    @Test
    void amongTheEvidenceArrowsReachWhereThereIsMore() {
        browser.open(Address.HTTP, PAGE);
        browser.focus("#attention-scores .evidence a");
        browser.press(Keys.ARROW_RIGHT);
        assertTrue(focused().startsWith("see tests"), focused());
        browser.press(Keys.END);
        assertEquals("citation", focused());
    }

    @Test
    void afterALinkToALineTabGoesOnFromThatLine() {
        browser.open(Address.HTTP, PAGE);
        browser.click("#attention-scores .equation-terms .term-scale");
        browser.until("location.hash.endsWith('-30')");
        browser.until("document.querySelector('.line:target .line-number').tabIndex === 0");
        browser.tab();
        assertEquals("30", focused());
    }

    private String focused() {
        return (String) browser.evaluate("return document.activeElement.textContent");
    }

    /** WCAG 2.2, success criterion 2.4.11: neither under the bar nor under a formula that stays in sight beside its code. */
    @ParameterizedTest
    @CsvSource({"1280, 800", "1280, 540", "360, 780", "320, 256"})
    void backwardsToo(int width, int height) {
        browser.window(width, height);
        for (String page : List.of("automatic-differentiation.html", "indexes/code.html")) {
            browser.open(Address.HTTP, page);
            browser.words(STOPS);

            assertEquals(List.of(), browser.words(COVERED));
        }
        browser.desktop();
    }
}
