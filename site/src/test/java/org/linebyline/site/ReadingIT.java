package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a chapter lies on the page: lines of a good length, code beside its equation, notes beside their sentence. */
@InChromium
class ReadingIT {

    private static final String PAGE = "scaled-dot-product-attention.html";
    private static final String NOTE = "#note-1";
    private static final String CALL = "#note-1-call a";

    /** The numbers of characters in the full lines of plain paragraphs: half of them are meant. */
    private static final String MEASURE = """
            return [...document.querySelectorAll('.sect1 > .sectionbody > .paragraph > p')]
                .filter(text => !text.querySelector('svg, code, .note'))
                .flatMap(text => {
                    const letters = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
                    const range = document.createRange();
                    const lines = new Map();
                    while (letters.nextNode()) {
                        for (let at = 0; at < letters.currentNode.length; at++) {
                            range.setStart(letters.currentNode, at);
                            range.setEnd(letters.currentNode, at + 1);
                            const line = Math.round((range.getBoundingClientRect().bottom - text.getBoundingClientRect().top) / 30);
                            lines.set(line, (lines.get(line) || 0) + 1);
                        }
                    }
                    return [...lines.values()].slice(0, -1);
                })""";

    private final Browser browser;

    ReadingIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> pages() {
        return Book.chapterPages();
    }

    @AfterEach
    void backToTheDesktop() {
        browser.printed(false);
        browser.desktop();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 1920})
    void aLineHasSixtyFiveToSeventyFiveCharacters(int width) {
        browser.window(width, 900);
        browser.open(Address.HTTP, PAGE);

        List<Integer> lines = browser.words(MEASURE).stream().map(Integer::valueOf).sorted().toList();

        assertTrue(lines.size() > 20, lines.toString());
        assertTrue(lines.get(lines.size() / 4) >= 65, lines.toString());
        assertTrue(lines.get(lines.size() * 3 / 4) <= 75, lines.toString());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onAWidePageTheListingStandsBesideItsEquation(String page) {
        browser.window(1280, 900);
        browser.open(Address.HTTP, page);

        assertEquals(List.of(), browser.words("""
                return [...document.querySelectorAll('.equation:has(.where):has(.listing)')].filter(equation => {
                    const where = equation.querySelector('.where').getBoundingClientRect();
                    const code = equation.querySelector('.equation-code').getBoundingClientRect();
                    return code.left < where.right || code.top > where.top || code.width < 480;
                }).map(equation => equation.id)"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {".equation:not(.wide-formula)", ".wide-formula"})
    void theFormulaAndItsWhereListStayInSightWhileALongListingScrollsBy(String kind) {
        browser.window(1280, 900);
        browser.open(Address.HTTP, "automatic-differentiation.html");
        browser.evaluate("""
                const longest = [...document.querySelectorAll(arguments[0])].reduce((a, b) =>
                    a.querySelector('.equation-code').offsetHeight > b.querySelector('.equation-code').offsetHeight ? a : b);
                longest.classList.add('longest');
                longest.querySelector('.equation-code').scrollIntoView({ block: 'end', behavior: 'instant' })""", kind);

        assertTrue(browser.is("arguments[0].getBoundingClientRect().top < 0", browser.find(".longest")));
        assertTrue(browser.is("arguments[0].getBoundingClientRect().top >= 50", browser.find(".longest .equation-formula")));
        assertTrue(browser.is("arguments[0].getBoundingClientRect().bottom <= innerHeight", browser.find(".longest .where")));
        assertTrue(browser.is("arguments[0].getBoundingClientRect().top >= arguments[1].getBoundingClientRect().bottom - 1",
                browser.find(".longest .where"), browser.find(".longest .equation-formula")));
    }

    @Test
    void theEndOfAWhereListThatIsTooLongForTheWindowIsReadBesideTheCode() {
        browser.window(1280, 640);
        browser.open(Address.HTTP, PAGE);
        browser.until("getComputedStyle(document.getElementById('additive-attention')).getPropertyValue('--where')");
        browser.evaluate("document.querySelector('#additive-attention .evidence').scrollIntoView({ block: 'end', behavior: 'instant' })");

        assertTrue(browser.is("arguments[0].getBoundingClientRect().top >= 50", browser.find("#additive-attention .equation-formula")));
        assertTrue(browser.is("Math.abs(arguments[0].getBoundingClientRect().bottom - innerHeight) < 20",
                browser.find("#additive-attention .where")));
    }

    @Test
    void theContentsSayWhichSectionIsRead() {
        browser.window(1280, 900);
        browser.open(Address.HTTP, PAGE);
        browser.evaluate("scrollTo(0, 0)");
        browser.until("!document.querySelector('.contents [aria-current=location]')");
        for (String section : List.of("why-the-root", "by-hand", "queries-keys-values")) {
            browser.evaluate("document.getElementById(arguments[0]).scrollIntoView({ behavior: 'instant' })", section);

            browser.until("document.querySelector('.contents [aria-current=location]')?.hash === arguments[0]", "#" + section);
        }
    }

    @Test
    void contentsThatOpenedOnANarrowPageStandBesideTheTextOnceItIsWide() {
        browser.window(768, 1024);
        browser.open(Address.HTTP, PAGE);
        browser.click(".menu");
        browser.window(1366, 1024);

        assertTrue(browser.is("arguments[0].matches(':popover-open')", browser.find(".contents")));
        assertTrue(browser.is("arguments[0].getBoundingClientRect().right <= arguments[1].getBoundingClientRect().left",
                browser.find(".contents"), browser.find("main")));
    }

    @Test
    void onAWidePageANoteStandsInTheMarginBesideItsSentence() {
        browser.window(1440, 900);
        browser.open(Address.HTTP, PAGE);

        assertTrue(browser.is("""
                ((note, call, text) => note.left > text.right && note.right <= innerWidth && Math.abs(note.top - call.top) < 24)\
                (...[...arguments].map(element => element.getBoundingClientRect()))""",
                browser.find(NOTE), browser.find(CALL), browser.find("p:has(" + NOTE + ")")));
    }

    @Test
    void onAPhoneANoteOpensInItsPlaceWhenItsNumberIsFollowed() {
        browser.phone();
        browser.open(Address.HTTP, PAGE);
        assertFalse(browser.find(NOTE).isDisplayed());

        browser.click(CALL);
        assertTrue(browser.find(NOTE).isDisplayed());
        assertTrue(browser.is("arguments[0].getBoundingClientRect().right <= innerWidth", browser.find(NOTE)));

        browser.click(NOTE + " .note-number");
        assertFalse(browser.find(NOTE).isDisplayed());
    }

    @Test
    void onPaperANoteIsPrinted() {
        browser.open(Address.HTTP, PAGE);

        browser.printed(true);

        assertTrue(browser.find(NOTE).isDisplayed());
    }
}
