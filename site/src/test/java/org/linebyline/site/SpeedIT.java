package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a processor four times slower, nothing that was painted moves, and no script holds up the first paint. */
@InChromium
class SpeedIT {

    private static final int SLOWER = 4;

    /** Scrolls to the end, then says when something was first painted, and what has moved since, without being asked to. */
    private static final String SHIFTS = """
            const [done] = arguments;
            const shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
            const frame = () => new Promise(next => requestAnimationFrame(() => setTimeout(next)));
            (async () => {
                for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
                    scrollTo({ top, behavior: 'instant' });
                    await frame();
                }
                await frame();
                const unasked = shifts.filter(shift => !shift.hadRecentInput);
                done([performance.getEntriesByName('first-contentful-paint')[0].startTime,
                    unasked.reduce((sum, shift) => sum + shift.value, 0),
                    unasked.flatMap(shift => shift.sources.map(source => source.node?.parentElement?.outerHTML.slice(0, 80))).join('\\n')]);
            })();""";

    private final Browser browser;

    SpeedIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> pageTypes() {
        return Book.pageTypes();
    }

    @AfterEach
    void atItsOwnSpeed() {
        browser.slow(1);
        browser.holdScripts(Duration.ZERO);
        browser.desktop();
    }

    @ParameterizedTest
    @MethodSource("pageTypes")
    void nothingMovesOnAWideScreen(String page) {
        browser.desktop();
        measure(page, "wide");
    }

    @ParameterizedTest
    @MethodSource("pageTypes")
    void nothingMovesOnAPhone(String page) {
        browser.phone();
        measure(page, "phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "scaled-dot-product-attention.html"})
    void scriptsThatComeLateDoNotHoldUpTheFirstPaint(String page) {
        Duration late = Duration.ofSeconds(6);
        browser.forget();
        browser.holdScripts(late);

        browser.open(Address.HTTP, page);

        double painted = (Double) browser.evaluate("return performance.getEntriesByName('first-contentful-paint')[0].startTime + .5");
        assertTrue(painted < late.toMillis(), "painted after " + painted + " ms");
    }

    private void measure(String page, String screen) {
        browser.forget();
        browser.slow(SLOWER);
        browser.open(Address.HTTP, page);
        List<?> measured = (List<?>) browser.await(SHIFTS);
        String shift = String.format(Locale.ROOT, "%.2f", ((Number) measured.get(1)).doubleValue());
        Measurements.note("first paint, ms, " + screen, page, Math.round(((Number) measured.get(0)).doubleValue()));
        Measurements.note("layout shift, " + screen, page, shift);
        assertEquals("0.00", shift, () -> "moved: " + measured.get(2));
    }
}
