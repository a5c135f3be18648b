package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers may enlarge a page and spread its text, and lose nothing: WCAG 2.2, success criteria 1.4.4, 1.4.10 and 1.4.12. */
@InChromium
class ReflowIT {

    /** What sticks out of the page. */
    private static final String WIDE = """
            return document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .map(e => `${e.tagName}.${e.getAttribute('class')} to ${e.getBoundingClientRect().right}`)""";

    /** What hides a part of its text, other than what only listeners hear and formulas, which are pictures. */
    private static final String CUT = """
            return [...document.querySelectorAll('body *')].filter(e => {
                const { overflowX, overflowY, clipPath } = getComputedStyle(e);
                const hides = flow => flow === 'hidden' || flow === 'clip';
                return clipPath === 'none' && e.checkVisibility() && e.textContent.trim() && !e.closest('svg, math, .formula, .unseen')
                    && (hides(overflowX) && e.scrollWidth > e.clientWidth + 1 || hides(overflowY) && e.scrollHeight > e.clientHeight + 1);
            }).map(e => `${e.tagName}.${e.getAttribute('class')} ${e.textContent.trim().slice(0, 40)}`)""";

    /** As the criterion asks: lines 1.5, paragraphs 2, letters 0.12 and words 0.16 times the size of the type apart. */
    private static final String SPREAD = """
            const spread = new CSSStyleSheet();
            spread.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
                + 'p { margin-bottom: 2em !important }');
            document.adoptedStyleSheets = [spread]""";

    private final Browser browser;

    ReflowIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> pages() {
        return Book.pages();
    }

    static List<String> pageTypes() {
        return Book.pageTypes();
    }

    @AfterEach
    void backToTheDesktop() {
        browser.desktop();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void twoFingersMayEnlargeAPage(String page) {
        assertEquals("width=device-width, initial-scale=1", Pages.all().get(page).select("meta[name=viewport]").attr("content"));
    }

    /** A window of 1280 pixels, enlarged four times. */
    @ParameterizedTest
    @MethodSource("pages")
    void atFourTimesItsSizeAPageScrollsOneWayOnly(String page) {
        browser.window(320, 256);
        browser.open(Address.HTTP, page);

        assertEquals(List.of(), browser.words(WIDE));
    }

    @ParameterizedTest
    @MethodSource("pageTypes")
    void spreadTextIsNeitherCutNorWiderThanThePage(String page) {
        browser.open(Address.HTTP, page);
        for (int width : new int[] {360, 1280}) {
            browser.width(width);
            browser.evaluate(SPREAD);

            assertEquals(List.of(), browser.words(WIDE), width + " pixels");
            assertEquals(List.of(), browser.words(CUT), width + " pixels");
        }
    }
}
