package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of a chapter can be read at any width, and answer when one points at them. */
@InChromium
class FigureIT {

    private static final String TWO_CURVES = "scaled-dot-product-attention.html";

    /** Words that are smaller than so many pixels. */
    private static final String SMALL = """
            return [...document.querySelectorAll('.figure svg text')].map(text =>
                [parseFloat(getComputedStyle(text).fontSize) * Math.abs(text.getScreenCTM().a), text.textContent.trim()])
                .filter(([size, words]) => words && size < %s).map(([size, words]) => `${words}: ${size} pixels`)""";

    private final Browser browser;

    FigureIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> chapters() {
        return Book.chapterPages();
    }

    @AfterEach
    void backToTheDesktop() {
        browser.pointAtNothing();
        browser.desktop();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void itsWordsAreLegible(String page) {
        browser.open(Address.HTTP, page);
        for (int width : new int[] {1280, 1920}) {
            browser.width(width);
            assertEquals(List.of(), browser.words(SMALL.formatted("12")), width + " pixels");
        }
        browser.width(360);
        assertEquals(List.of(), browser.words(SMALL.formatted("9.5")), "on a phone");
    }

    @Test
    void theHueThatIsPointedAtStandsOut() {
        browser.open(Address.HTTP, TWO_CURVES);
        assertEquals(List.of("1", "1"), opacities());

        browser.pointAt(".figure:has(.s-t1):has(.s-t2) text.f-t1");

        assertEquals(List.of("1", "0.2"), opacities());
    }

    @Test
    void theMarkOfAListingSaysWhereInItsFileItIs() {
        browser.open(Address.HTTP, TWO_CURVES);
        List<String> marks = browser.words("""
                return [...document.querySelectorAll('.listing [class^=at]')].map(place => {
                    const [from, to, all] = place.textContent.match(/\\d+/g).map(Number);
                    return getComputedStyle(place).getPropertyValue('--at').trim() - Math.floor(5 * (from - 1 + (all ? to : from)) / (all || to));
                }).map(String)""");
        assertTrue(marks.size() > 10, marks::toString);
        assertEquals(List.of(), marks.stream().filter(off -> !off.equals("0")).toList());
    }

    private List<String> opacities() {
        return browser.words("""
                const figure = [...document.querySelectorAll('.figure')].find(some => some.matches(':has(.s-t1):has(.s-t2)'));
                return ['.s-t1', '.s-t2'].map(hue => getComputedStyle(figure.querySelector(hue)).opacity)""");
    }
}
