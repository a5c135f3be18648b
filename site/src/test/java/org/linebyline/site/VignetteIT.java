package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small picture that a chapter opens with, which the first page shows as well. */
@InChromium
class VignetteIT {

    private static final String CHAPTER = "momentum-rmsprop-adam.html";

    private final Browser browser;

    VignetteIT(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void backToTheDesktop() {
        browser.dark(false);
        browser.desktop();
    }

    @ParameterizedTest
    @EnumSource
    void everyChapterOfTheFirstPageHasOne(Address address) {
        browser.open(address, "index.html");
        browser.evaluate("document.querySelectorAll('.vignette').forEach(picture => { picture.loading = 'eager' })");

        browser.until("[...document.querySelectorAll('.written .vignette')].every(picture => picture.complete && picture.naturalWidth > 0)");

        assertEquals(List.of(), browser.words("""
                return [...document.querySelectorAll('.written a')].filter(chapter => chapter.querySelector('.vignette')?.alt !== '')
                    .map(chapter => chapter.textContent)"""));
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1280, 1920})
    void atTheHeadOfAChapterItTouchesNoWords(int width) {
        browser.width(width);
        browser.open(Address.HTTP, CHAPTER);
        browser.until("document.querySelector('.chapter-head .vignette').naturalWidth > 0");

        assertEquals(List.of(), browser.words("""
                const picture = document.querySelector('.chapter-head .vignette').getBoundingClientRect();
                const range = document.createRange();
                return [...document.querySelectorAll('.chapter-head :is(.part, h1, .description, .chapter-meta)')].filter(words => {
                    range.selectNodeContents(words);
                    return [...range.getClientRects()].some(line => line.left < picture.right && line.right > picture.left
                        && line.top + 4 < picture.bottom && line.bottom - 4 > picture.top);
                }).map(words => words.className || words.tagName)"""));
        assertTrue(browser.is("document.querySelector('.chapter-head .vignette').checkVisibility()"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void onADarkPageItIsTurnedOver(boolean dark) {
        browser.open(Address.HTTP, CHAPTER);
        browser.dark(dark);

        assertEquals(dark, browser.is("getComputedStyle(document.querySelector('.vignette')).filter !== 'none'"));
    }
}
