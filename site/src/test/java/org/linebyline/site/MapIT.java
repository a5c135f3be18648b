package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The map leads to any chapter: as a drawing, as a list, by mouse, finger and keyboard. */
@InChromium
class MapIT {

    private static final String PAGE = "map.html";
    private static final String ATTENTION = "scaled-dot-product-attention";
    private static final List<String> BEFORE_ATTENTION = List.of("1", "2", "3", "4");

    private final Browser browser;

    MapIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void startOnDesktop() {
        browser.desktop();
        browser.open(Address.HTTP, "index.html");
        browser.evaluate("localStorage.clear()");
        browser.pointAtNothing();
    }

    @Test
    void everyChapterOfThePlanIsListedAndDrawn() {
        browser.open(Address.HTTP, PAGE);
        assertEquals(217, browser.words("return [...document.querySelectorAll('.map-list li')].map(e => e.dataset.n)").size());
        assertEquals(browser.words("return [...document.querySelectorAll('.map-list li')].map(e => e.dataset.n)"),
                browser.words("return [...document.querySelectorAll('.box')].map(e => e.dataset.n)"));
    }

    @Test
    void theListAndTheDrawingSayTheSame() {
        browser.open(Address.HTTP, PAGE);
        List<String> drawn = browser.words("""
                return [...document.querySelectorAll('.arrows path')].map(a => a.dataset.from + '-' + a.dataset.to).sort()""");
        assertTrue(drawn.size() > 217, drawn::toString);
        for (String[] side : new String[][] {{"Needs", "other + '-' + own"}, {"Leads to", "own + '-' + other"}}) {
            assertEquals(drawn, browser.words("""
                    return [...document.querySelectorAll('.map-list dd')].flatMap(dd => {
                        let dt = dd;
                        while (dt.tagName !== 'DT') dt = dt.previousElementSibling;
                        const own = dd.closest('li').dataset.n, other = dd.querySelector('b').textContent;
                        return dt.textContent === '%s' ? [%s] : [];
                    }).sort()""".formatted(side[0], side[1])), side[0]);
        }
    }

    @Test
    void titlesFitTheirBoxesAndPartsTheirPanels() {
        browser.open(Address.HTTP, PAGE);
        browser.evaluate("for (let i = 0; i < 8; i++) document.querySelector('[data-zoom=in]').click()");
        assertEquals(List.of(), browser.words("""
                return [...document.querySelectorAll('.box text')].filter(text => {
                    const inner = text.getBBox(), outer = text.closest('.box').querySelector('rect').getBBox();
                    return inner.x < 4 || inner.x + inner.width > outer.width - 4
                        || inner.y < 1 || inner.y + inner.height > outer.height - 1;
                }).map(text => text.textContent)"""));
        browser.evaluate("document.querySelector('[data-zoom=all]').click()");
        assertEquals(List.of(), browser.words("""
                const titles = document.querySelectorAll('.panel-title');
                return [...document.querySelectorAll('.panel')].filter((panel, i) => {
                    const inner = titles[i].getBBox(), outer = panel.getBBox();
                    return inner.x < outer.x || inner.x + inner.width > outer.x + outer.width || inner.y < outer.y;
                }).map((panel, i) => titles[i].textContent)"""));
    }

    @Test
    void partsAndNumbersAreLegibleFromFar() {
        browser.window(1280, 900);
        browser.open(Address.HTTP, PAGE);
        assertEquals(List.of(), browser.words("""
                const zoom = +document.querySelector('.drawing > svg').style.getPropertyValue('--zoom');
                return [...document.querySelectorAll('.panel-title, .box .number')]
                    .filter(text => zoom * parseFloat(getComputedStyle(text).fontSize) < 11)
                    .map(text => `${text.textContent}: ${zoom * parseFloat(getComputedStyle(text).fontSize)} pixels`)"""));
    }

    @ParameterizedTest
    @EnumSource
    void anAddressShowsThePathToItsChapterInAnOrderToReadItIn(Address address) {
        for (String hash : List.of("#" + ATTENTION, "#to=" + ATTENTION)) {
            browser.open(address, "index.html");
            browser.open(address, PAGE + hash);
            assertEquals(BEFORE_ATTENTION, path(), hash);
            assertEquals(List.of("1", "2", "3", "4", "99"), lit());
            assertTrue(inSight(".path h2"), hash);
        }
    }

    @Test
    void eachChapterOfALongPathComesAfterAllThatItNeeds() {
        browser.open(Address.HTTP, PAGE + "#fine-tuning-in-practice");
        List<String> path = path();
        assertEquals(40, path.size());
        for (String arrow : browser.words("""
                return [...document.querySelectorAll('.arrows path')].map(a => a.dataset.from + ' ' + a.dataset.to)""")) {
            String[] ends = arrow.split(" ");
            if (path.contains(ends[1])) {
                assertTrue(path.contains(ends[0]) && path.indexOf(ends[0]) < path.indexOf(ends[1]), arrow);
            }
        }
    }

    @Test
    void allOfThePathIsInSightAndAsLargeAsItFits() {
        browser.open(Address.HTTP, PAGE);
        double all = zoom();
        browser.open(Address.HTTP, "index.html");
        browser.open(Address.HTTP, PAGE + "#" + ATTENTION);
        assertTrue(zoom() > all);
        assertEquals(List.of(), browser.words("""
                const frame = document.querySelector('.drawing').getBoundingClientRect();
                return [...document.querySelectorAll('.on-path:is(.box)')].filter(box => {
                    const at = box.getBoundingClientRect();
                    return at.left < frame.left || at.right > frame.right || at.top < frame.top || at.bottom > frame.bottom;
                }).map(box => box.dataset.n)"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"attention, from", "99", "Scaled Dot-Product Attention, from the Paper", " dot-product att"})
    void theFinderTakesWordsOrANumber(String words) {
        browser.open(Address.HTTP, PAGE);
        browser.find("#map-goal").sendKeys(words);
        browser.press(Keys.ENTER);
        assertEquals(PAGE + "#to=" + ATTENTION, browser.location());
        assertEquals(BEFORE_ATTENTION, path());
    }

    @Test
    void theFinderSaysWhenNothingIsCalledSo() {
        browser.open(Address.HTTP, PAGE);
        browser.find("#map-goal").sendKeys("phrenology");
        browser.press(Keys.ENTER);
        assertEquals("No chapter has these words in its title.", browser.find(".finder-said").getText());
        assertTrue(browser.is("document.querySelector('.path').hidden"));
    }

    @Test
    void aClickOnABoxChoosesItAndTheDrawingStaysWhereItIs() {
        browser.open(Address.HTTP, PAGE);
        String before = view();
        browser.click(".box[href='#" + ATTENTION + "'] rect");
        assertEquals(BEFORE_ATTENTION, path());
        assertEquals(before, view());

        browser.click(".path-close");
        assertEquals(List.of(), lit());
    }

    @Test
    void thePathLeadsToItsChaptersAndAChapterToItsPath() {
        browser.open(Address.HTTP, PAGE + "#" + ATTENTION);
        browser.click(".path-end a");
        assertEquals(ATTENTION + ".html", browser.location());
        browser.click(".chapter-meta a[href^='map.html']");
        assertEquals(BEFORE_ATTENTION, path());
    }

    @Test
    void backAndForthInTheHistoryIsBackAndForthOnTheMap() {
        browser.open(Address.HTTP, PAGE + "#" + ATTENTION);
        browser.focus(".box[data-n='3']");
        browser.press(Keys.ENTER);
        assertEquals(List.of("1"), path());
        browser.back();
        assertEquals(BEFORE_ATTENTION, path());
    }

    @Test
    void buttonsAndKeysMakeItLargerAndSmallerAndShowAll() {
        browser.open(Address.HTTP, PAGE);
        double all = zoom();
        browser.click("[data-zoom=in]");
        double larger = zoom();
        assertTrue(larger > all);
        browser.click("[data-zoom=out]");
        assertEquals(all, zoom(), 1e-6);
        for (String key : List.of("+", "+", "-")) {
            browser.find("[data-zoom=in]").sendKeys(key);
        }
        assertEquals(larger, zoom(), 1e-6);
        browser.find("[data-zoom=in]").sendKeys("0");
        assertEquals(all, zoom(), 1e-6);
    }

    @Test
    void theWheelEnlargesWhatIsUnderThePointer() {
        openDrawn();
        double[] before = middle(".box[data-n='99'] rect");
        browser.evaluate("""
                document.querySelector('.drawing > svg').dispatchEvent(new WheelEvent('wheel', {deltaY: -400,
                    clientX: arguments[0], clientY: arguments[1], bubbles: true, cancelable: true}))""", before[0], before[1]);
        double[] after = middle(".box[data-n='99'] rect");
        assertEquals(before[0], after[0], 1);
        assertEquals(before[1], after[1], 1);
    }

    @Test
    void draggingMovesTheDrawingAndChoosesNothing() {
        openDrawn();
        double[] before = middle(".box[data-n='99']");
        browser.drag(".box[data-n='99'] rect", 80, 30);
        double[] after = middle(".box[data-n='99']");
        assertEquals(before[0] + 80, after[0], 1);
        assertEquals(before[1] + 30, after[1], 1);
        assertEquals(List.of(), lit());
    }

    @Test
    void arrowKeysWalkAlongTheArrowsAndInReadingOrder() {
        browser.open(Address.HTTP, PAGE);
        browser.focus(".box[data-n='4']");
        for (Step step : List.of(new Step(Keys.ARROW_DOWN, "5"), new Step(Keys.ARROW_UP, "4"), new Step(Keys.ARROW_LEFT, "1"),
                new Step(Keys.ARROW_UP, "1"), new Step(Keys.ARROW_RIGHT, "2"))) {
            browser.press(step.key());
            assertEquals(step.chapter(), browser.evaluate("return document.activeElement.dataset.n"));
            assertTrue(inSight(".box[data-n='" + step.chapter() + "']"), step.chapter());
        }
        assertTrue(zoom() >= .8, "too small to be read");
    }

    /** The drawing gets its size in the first frame. */
    private void openDrawn() {
        browser.open(Address.HTTP, PAGE);
        browser.until("document.querySelector('.drawing > svg').style.getPropertyValue('--zoom')");
    }

    private record Step(Keys key, String chapter) {
    }

    @Test
    void theDrawingIsOneStopOfTheTabKey() {
        browser.open(Address.HTTP, PAGE);
        String stops = "return [...document.querySelectorAll('.box:not([tabindex=\"-1\"])')].map(box => box.dataset.n)";
        assertEquals(List.of("1"), browser.words(stops));
        browser.focus(".box[data-n='99']");
        assertEquals(List.of("99"), browser.words(stops));
    }

    @Test
    void theListLeadsTheWayOnAPhoneAndTheDrawingOpensOverIt() {
        browser.phone();
        browser.open(Address.HTTP, PAGE);
        assertTrue(browser.find(".map-list").isDisplayed());
        assertTrue(!browser.find(".drawing").isDisplayed());

        browser.tap(".map-open");
        assertTrue(browser.find(".drawing").isDisplayed());
        assertTrue(zoom() >= .18);
        assertTrue(inSight(".box[data-n='1']"));
        browser.picture("map-drawing-phone");

        browser.tap(".drawing-close");
        assertTrue(!browser.find(".drawing").isDisplayed());
    }

    @Test
    void whatWasReadIsTickedOnThePathAndFilledOnTheDrawing() {
        browser.open(Address.HTTP, "probability-by-hand.html");
        browser.click(".mark-read button");
        browser.open(Address.HTTP, PAGE + "#" + ATTENTION);
        assertEquals(List.of("2"), browser.words("return [...document.querySelectorAll('.path li.read b')].map(e => e.textContent)"));
        assertEquals(List.of("2"), browser.words("return [...document.querySelectorAll('.box.read')].map(e => e.dataset.n)"));
        assertTrue(browser.find(".path-said").getText().endsWith("You have read 1 of them."));
    }

    @Test
    void theDocumentIsLight() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
            Files.copy(Book.site().resolve(PAGE), packed);
        }
        assertTrue(bytes.size() < 60_000, () -> bytes.size() + " bytes");
    }

    /** The page learns of a new address a moment after the click. */
    private void settle() {
        browser.await("requestAnimationFrame(() => setTimeout(arguments[0]))");
    }

    private List<String> path() {
        settle();
        return browser.words("return [...document.querySelectorAll('.path:not([hidden]) li > b')].map(number => number.textContent)");
    }

    private List<String> lit() {
        settle();
        return browser.words("return [...document.querySelectorAll('.box.on-path')].map(box => box.dataset.n)");
    }

    private String view() {
        return browser.find(".drawing > svg").getDomAttribute("viewBox");
    }

    private double zoom() {
        browser.until("document.querySelector('.drawing > svg').style.getPropertyValue('--zoom')");
        return Double.parseDouble(String.valueOf(browser.evaluate(
                "return document.querySelector('.drawing > svg').style.getPropertyValue('--zoom')")));
    }

    private boolean inSight(String selector) {
        return browser.is("(at => at.top >= 0 && at.bottom <= innerHeight)(arguments[0].getBoundingClientRect())", browser.find(selector));
    }

    private double[] middle(String selector) {
        return browser.words("""
                const at = document.querySelector(arguments[0]).getBoundingClientRect();
                return [at.left + at.width / 2, at.top + at.height / 2]""", selector).stream().mapToDouble(Double::parseDouble).toArray();
    }
}
