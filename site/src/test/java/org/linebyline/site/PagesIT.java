package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page is quiet, keeps to itself, and can be read on a phone and in the dark. */
@InChromium
class PagesIT {

    private final Browser browser;

    PagesIT(Browser browser) {
        this.browser = browser;
    }

    static List<String> pages() {
        return Book.pages();
    }

    static List<String> pageTypes() {
        return Book.pageTypes();
    }

    static Stream<Arguments> addressesAndPages() {
        return Stream.of(Address.values()).flatMap(address -> pages().stream().map(page -> Arguments.of(address, page)));
    }

    @ParameterizedTest
    @MethodSource("addressesAndPages")
    void opensWithoutAComplaintAndAsksNoOtherHost(Address address, String page) {
        browser.complaints();
        browser.requests();

        browser.open(address, page);

        assertEquals(List.of(), browser.complaints());
        List<URI> requests = browser.requests();
        assertTrue(requests.size() > 5, "the log of requests is " + requests);
        String home = browser.base(address);
        assertEquals(List.of(), requests.stream().map(URI::toString).filter(request -> !request.startsWith(home)).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsAPhoneAndIsReadableInLightAndDark(String page) {
        browser.open(Address.HTTP, page);
        for (boolean dark : new boolean[] {false, true}) {
            browser.dark(dark);
            browser.desktop();
            for (String lit : List.of(Contrast.UNLIT, Contrast.OUTERMOST_LIT, Contrast.INNERMOST_LIT)) {
                assertEquals(List.of(), browser.words(Contrast.SCRIPT, lit), (dark ? "dark " : "light ") + lit);
            }
        }
        browser.phone();
        assertEquals(List.of(), browser.words(Contrast.SCRIPT, Contrast.UNLIT), "dark phone");
        browser.dark(false);
        assertEquals(List.of(), browser.words(Contrast.SCRIPT, Contrast.UNLIT), "light phone");
        List<String> wide = browser.words("""
                return document.documentElement.scrollWidth <= innerWidth && innerWidth === 360 ? []
                    : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 361)
                        .map(e => e.tagName + '.' + e.getAttribute('class') + ' to ' + e.getBoundingClientRect().right)""");
        List<String> cut = browser.words("""
                return [...document.querySelectorAll('.equation :is(p, dt, dd, li, summary, a)')]
                    .filter(e => e.getBoundingClientRect().right > e.closest('.equation').getBoundingClientRect().right + 1)
                    .map(e => e.closest('.equation').id + ': ' + e.textContent.slice(0, 40))""");
        browser.desktop();
        assertEquals(List.of(), wide);
        assertEquals(List.of(), cut);
    }

    /** For people to look at: the head of the page and, if it has one, its first equation. */
    @ParameterizedTest
    @MethodSource("pageTypes")
    void isPictured(String page) {
        browser.open(Address.HTTP, page);
        for (int width : new int[] {360, 768, 1280, 1920}) {
            browser.width(width);
            for (boolean dark : new boolean[] {false, true}) {
                browser.dark(dark);
                String name = page.replace("/", "-").replace(".html", "-" + width + (dark ? "-dark" : "-light"));
                browser.evaluate("scrollTo(0, 0)");
                browser.picture(name);
                if (browser.is("(equation => equation && (equation.scrollIntoView(), true))(document.querySelector('.equation')) || false")) {
                    browser.picture(name + "-equation");
                }
            }
        }
        browser.dark(false);
        browser.desktop();
    }
}
