package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader has read and solved is remembered on the device, shown wherever chapters are listed, and goes to a file and back. */
@InChromium
class ProgressIT {

    private static final String CHAPTER = "probability-by-hand";
    private static final String BOOK = "Machine Learning, Line by Line";
    private static final String FIRST_BOX = ".exercises li:first-child .solved input";

    private final Browser browser;

    ProgressIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void forgetAll() {
        browser.desktop();
        for (Address address : Address.values()) {
            browser.open(address, "index.html");
            browser.evaluate("localStorage.clear()");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aChapterMarkedAsReadIsTickedInEveryList(Address address) {
        browser.open(address, CHAPTER + ".html");
        assertEquals("false", pressed());
        browser.click(".mark-read button");
        assertEquals("true", pressed());

        for (String list : List.of("gradient-descent-by-hand.html .contents", "index.html .written", "index.html .chapters",
                "map.html .map-list", "progress.html .chapters")) {
            String[] where = list.split(" ");
            browser.open(address, where[0]);
            assertEquals(List.of(CHAPTER + ".html"), browser.words(
                    "return [...document.querySelectorAll(arguments[0])].map(link => link.getAttribute('href'))", where[1] + " a.read"), list);
        }
        browser.open(address, CHAPTER + ".html");
        assertTrue(browser.is("document.querySelector('.contents [aria-current]').classList.contains('read')"));
        browser.click(".mark-read button");
        assertEquals("false", pressed());
    }

    @ParameterizedTest
    @EnumSource
    void aSolvedExerciseStaysSolved(Address address) {
        browser.open(address, CHAPTER + ".html");
        browser.click(FIRST_BOX);
        browser.open(address, CHAPTER + ".html");
        assertTrue(browser.is("document.querySelector(arguments[0]).checked", FIRST_BOX));
        assertFalse(browser.is("document.querySelector('.exercises li:nth-child(2) .solved input').checked"));

        browser.open(address, "progress.html");
        assertEquals("0 of " + Book.chapterPages().size() + " chapters read, 1 exercise solved.", browser.find(".progress-sum").getText());
        assertEquals("1 exercise solved", browser.find("[data-chapter='" + CHAPTER + "'] .solved-count").getText());
    }

    @Test
    void anExerciseThatIsPutBeforeItTakesNoTickAway() {
        browser.open(Address.HTTP, CHAPTER + ".html");
        browser.click(FIRST_BOX);
        String another = """
                new MutationObserver((_, observer) => {
                    const list = document.querySelector('.exercises > .sectionbody > .olist > ol');
                    if (!list) return;
                    observer.disconnect();
                    list.insertAdjacentHTML('afterbegin', '<li id="another"><p>Another one.</p></li>');
                }).observe(document, { childList: true, subtree: true });""";
        browser.beforeEachPage(another, () -> {
            browser.open(Address.HTTP, CHAPTER + ".html");
            assertEquals(List.of("false", "true", "false"),
                    browser.words("return [...document.querySelectorAll('.solved input')].slice(0, 3).map(box => box.checked)"));
        });
    }

    @Test
    void everyExerciseOfEveryChapterHasABoxThatCoversNothing() {
        for (String page : Book.chapterPages()) {
            browser.open(Address.HTTP, page);
            assertTrue(browser.is("document.querySelectorAll('.solved').length > 0"), page);
            assertEquals(List.of(), browser.words("""
                    document.querySelectorAll('.exercises details').forEach((fold, i) => { fold.open = i % 2 === 0; });
                    return [...document.querySelectorAll('.solved')].filter(box => {
                        const at = box.getBoundingClientRect(), range = document.createRange();
                        return [...box.parentElement.children].filter(other => other !== box).some(other => {
                            range.selectNodeContents(other.matches('details:not([open])') ? other.firstElementChild : other);
                            return [...range.getClientRects()].some(text => text.width && text.bottom > at.top + 4
                                && text.top < at.bottom - 4 && text.right > at.left && text.left < at.right);
                        });
                    }).map(box => box.textContent)"""), page);
        }
    }

    @Test
    void whatIsMarkedMovesNothing() {
        browser.open(Address.HTTP, CHAPTER + ".html");
        String contents = "return [...document.querySelectorAll('.contents a, .chip, .mark-read + *')].map(e => e.getBoundingClientRect())"
                + ".map(box => [box.left, box.top + scrollY, box.width, box.height].join())";
        List<String> before = browser.words(contents);
        for (String read : List.of("vectors-dot-products-matrix-products", CHAPTER)) {
            browser.evaluate("progress.set('chapters', arguments[0], true)", read);
        }
        assertEquals(before, browser.words(contents));
    }

    @Test
    void progressGoesToAFileAndBack(@TempDir Path folder) throws IOException {
        browser.open(Address.HTTP, CHAPTER + ".html");
        browser.click(".mark-read button");
        browser.click(FIRST_BOX);
        browser.open(Address.HTTP, "progress.html");
        browser.evaluate("URL.createObjectURL = blob => { blob.text().then(text => { window.written = text; }); return 'about:blank#'; }");
        browser.evaluate("HTMLAnchorElement.prototype.click = function () { window.writtenTo = this.download; }");
        browser.click(".progress-write");
        assertEquals("progress.json", browser.evaluate("return writtenTo"));
        Path file = Files.writeString(folder.resolve("mine.json"), (String) browser.evaluate("return written"));

        browser.evaluate("confirm = () => true");
        browser.click(".progress-forget");
        assertEquals("0 of " + Book.chapterPages().size() + " chapters read, 0 exercises solved.", browser.find(".progress-sum").getText());

        assertEquals("1 chapter and 1 exercise were added from mine.json; what was here is kept.", add(file));
        assertEquals("1 of " + Book.chapterPages().size() + " chapters read, 1 exercise solved.", browser.find(".progress-sum").getText());
        assertEquals("Nothing was added: all that mine.json has was here already.", add(file));
    }

    @Test
    void aFileIsAddedToWhatIsThere(@TempDir Path folder) throws IOException {
        browser.open(Address.HTTP, CHAPTER + ".html");
        browser.click(".mark-read button");
        browser.open(Address.HTTP, "progress.html");
        Path file = Files.writeString(folder.resolve("other.json"), "{\"book\": \"" + BOOK + "\", \"version\": 1,"
                + " \"chapters\": [\"linear-regression\"], \"exercises\": []}");
        assertEquals("1 chapter and 0 exercises were added from other.json; what was here is kept.", add(file));
        assertEquals("2 of " + Book.chapterPages().size() + " chapters read, 0 exercises solved.", browser.find(".progress-sum").getText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "not json | This is no progress file: it is not JSON.",
        "[1, 2] | This is no progress file: it does not say its version.",
        "null | This is no progress file: it does not say its version.",
        "{\"version\": 2} | This file has version 2 of progress; this page reads version 1.",
        "{\"version\": 1, \"book\": \"Another\"} | This is the progress in another book, “Another”.",
        "{\"version\": 1, \"book\": \"Machine Learning, Line by Line\", \"chapters\": \"all\"}"
                + " | This progress file is damaged: its list of chapters cannot be read.",
        "{\"version\": 1, \"book\": \"Machine Learning, Line by Line\", \"chapters\": [], \"exercises\": [\"<b>\"]}"
                + " | This progress file is damaged: its list of exercises cannot be read."})
    void aMalformedFileIsExplainedAndChangesNothing(String content, String sentence, @TempDir Path folder) throws IOException {
        browser.open(Address.HTTP, "progress.html");
        browser.evaluate("progress.set('chapters', 'linear-regression', true)");
        assertEquals(sentence + " Nothing was changed.", add(Files.writeString(folder.resolve("bad.json"), content)));
        assertEquals("1 of " + Book.chapterPages().size() + " chapters read, 0 exercises solved.", browser.find(".progress-sum").getText());
    }

    @Test
    void whatAnotherEditionKeptDoesNoHarm() {
        browser.evaluate("localStorage.setItem('progress of " + BOOK + "', '{\"version\": 7}')");
        browser.complaints();
        browser.open(Address.FILE, CHAPTER + ".html");
        assertEquals("false", pressed());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void whereNothingCanBeKeptThePageSaysSo() {
        String denied = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } })";
        browser.beforeEachPage(denied, () -> {
            browser.open(Address.HTTP, CHAPTER + ".html");
            browser.click(".mark-read button");
            assertEquals("true", pressed());
            assertEquals("Your progress is forgotten when you leave this page: your browser keeps nothing for this site.",
                    browser.find(".mark-read p").getText());
            browser.open(Address.HTTP, "progress.html");
            assertTrue(browser.find(".progress-unkept").isDisplayed());
        });
    }

    private String pressed() {
        return browser.find(".mark-read button").getDomAttribute("aria-pressed");
    }

    /** Chooses a file; returns what the page says then. */
    private String add(Path file) {
        browser.evaluate("document.querySelector('.progress-said').replaceChildren()");
        browser.find(".progress [type=file]").sendKeys(file.toString());
        browser.evaluate("""
                const said = document.querySelector('.progress-said');
                return new Promise(done => {
                    if (said.textContent) done();
                    else new MutationObserver(() => done()).observe(said, {childList: true});
                })""");
        return browser.find(".progress-said").getText();
    }
}
