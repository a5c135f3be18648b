package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Axe finds nothing that keeps people from reading a page, in light and in dark, on a desk and on a phone. */
@InChromium
class AxeIT {

    private static final String AXE = axe();

    /** Each finding with the elements that it is about; rules to leave out are the first argument. */
    private static final String RUN = """
            const [without, done] = arguments;
            const rules = { 'target-size': { enabled: true } };
            without.forEach(rule => { rules[rule] = { enabled: false }; });
            axe.run(document, { resultTypes: ['violations'], rules }).then(
                ({ violations }) => done(violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id}: ${help}: ${node.target}`))),
                error => done([String(error)]))""";

    private final Browser browser;

    AxeIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> pageTypes() {
        return Book.pageTypes();
    }

    static List<String> chapters() {
        return Book.chapterPages();
    }

    @AfterEach
    void asBefore() {
        browser.dark(false);
        browser.desktop();
    }

    @ParameterizedTest
    @MethodSource("pageTypes")
    void findsNothingOnAnyTypeOfPageInLightAndDark(String page) {
        browser.desktop();
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            browser.open(Address.HTTP, page);
            assertEquals(List.of(), findings(List.of()), dark ? "dark" : "light");
        }
        Measurements.note("axe findings, light and dark", page, 0);
    }

    /** Colors are those of the type; {@link Contrast} measures them on every page. */
    @ParameterizedTest
    @MethodSource("chapters")
    void findsNothingInAnyChapterOnAPhone(String page) {
        browser.phone();
        browser.open(Address.HTTP, page);
        assertEquals(List.of(), findings(List.of("color-contrast")));
        Measurements.note("axe findings, phone", page, 0);
    }

    /** The other settings, each with some pages and each page with one of them: in dark, in high contrast, and in both. */
    @ParameterizedTest
    @MethodSource("pageTypes")
    void findsNothingOnAPhoneInTheDarkAndInHighContrast(String page) {
        int turn = Book.pageTypes().indexOf(page) % 3;
        browser.phone();
        browser.dark(turn != 1);
        browser.open(Address.HTTP, page);
        if (turn != 0) {
            browser.evaluate("document.documentElement.dataset.theme = 'high contrast'");
        }
        assertEquals(List.of(), findings(List.of()));
        Measurements.note("axe findings, phone, dark or high contrast", page, 0);
    }

    private List<?> findings(List<String> without) {
        browser.evaluate(AXE);
        return (List<?>) browser.await(RUN, without);
    }

    private static String axe() {
        try (InputStream script = AxeIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
