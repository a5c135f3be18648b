package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers who ask for less motion get none. */
@InChromium
class MotionIT {

    /** What moves by the clock; what follows the reader's own scrolling may. */
    private static final String MOVING = """
            const moving = document.getAnimations().filter(animation => animation.timeline instanceof DocumentTimeline)
                .map(animation => animation.effect.target.outerHTML);
            const would = [...document.querySelectorAll('*')].filter(element => getComputedStyle(element).transitionDuration
                .split(', ').some(duration => parseFloat(duration) > 0)).map(element => element.outerHTML);
            const smooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scrolling'] : [];
            return [...moving, ...would, ...smooth].map(words => words.slice(0, 100));""";

    private final Browser browser;

    MotionIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> pageTypes() {
        return Book.pageTypes();
    }

    @ParameterizedTest
    @MethodSource("pageTypes")
    void nothingMovesByItself(String page) {
        browser.open(Address.HTTP, page);
        assertEquals(List.of(), browser.words(MOVING));
    }
}
