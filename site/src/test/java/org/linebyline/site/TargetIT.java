package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one presses is large enough for a finger, even where nothing is near it: stricter than WCAG 2.2, success criterion 2.5.8. */
@InChromium
class TargetIT {

    /** Other than words in a sentence, which are as high as their line, and boxes to tick, which their words belong to. */
    private static final String LOW = """
            document.querySelectorAll('details').forEach(fold => { fold.open = true; });
            return [...document.querySelectorAll('a[href], button, summary, label:not([for])')].filter(target => target.checkVisibility({ visibilityProperty: true })
                    && !target.closest('svg, .skip') && getComputedStyle(target).display !== 'inline')
                .filter(target => target.getBoundingClientRect().height < 23.9)
                .map(target => `${target.className} ${target.textContent.trim().slice(0, 30)}: ${target.getBoundingClientRect().height}`)""";

    private final Browser browser;

    TargetIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> pageTypes() {
        return Book.pageTypes();
    }

    @AfterEach
    void backToTheDesktop() {
        browser.desktop();
    }

    @ParameterizedTest
    @MethodSource("pageTypes")
    void isTwentyFourPixelsHigh(String page) {
        for (int width : new int[] {360, 1280}) {
            browser.width(width);
            browser.open(Address.HTTP, page);
            assertEquals(List.of(), browser.words(LOW).stream().distinct().toList(), width + " pixels");
        }
    }
}
