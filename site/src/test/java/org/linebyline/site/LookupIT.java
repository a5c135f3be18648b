package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The indexes name everything that there is, and need no script. */
@InChromium(scripts = false)
class LookupIT {

    private static final int LARGEST = 60_000;

    private final Browser browser;

    LookupIT(Browser browser) {
        this.browser = browser;
    }

    static Stream<String> indexes() {
        return Book.pages().stream().filter(page -> page.startsWith("indexes/"));
    }

    @Test
    void everyEquationIsListedOnceWithItsFormula() {
        List<String> listed = all("equations", """
                return [...document.querySelectorAll('.lookup-equations li:has(.formula > svg)')]
                    .map(entry => entry.querySelector('b').innerText + ' ' + entry.querySelector('a').getAttribute('href'))""");
        assertEquals(Book.equations().stream().map(equation -> "(" + equation.number() + ") ../" + equation.page() + "#" + equation.id()).toList(),
                listed);
    }

    @Test
    void everyRegionIsListedUnderItsClassWithItsEquation() {
        List<String> listed = all("code", """
                return [...document.querySelectorAll('.lookup-code dd')].map(use => use.parentElement.querySelector('dt').innerText + ': '
                    + use.querySelector('.lookup-lines').innerText + ' ' + use.querySelector('b').innerText)""");
        List<String> expected = Book.equations().stream().flatMap(equation -> equation.regions().stream()
                .map(region -> region.name().replace(".java", "") + ": " + region.lines() + " (" + equation.number() + ")")).toList();
        assertEquals(expected.stream().sorted().toList(), listed.stream().sorted().toList());
    }

    @Test
    void everyFigureHasAPictureAndWords() {
        List<String> mute = all("figures", """
                return [...document.querySelectorAll('.lookup-figures img')].filter(picture => !picture.alt || !picture.complete
                    && picture.loading !== 'lazy').map(picture => picture.src)""");
        assertEquals(List.of(), mute);
        assertTrue(all("figures", "return [...document.querySelectorAll('.lookup-figures li')].map(entry => entry.innerText)").size() > 30);
    }

    @ParameterizedTest
    @EnumSource
    void everyPageLeadsToTheIndexes(Address address) {
        browser.open(address, "linear-regression.html");
        browser.click(".foot a[href*=indexes]");
        browser.click(".lookup-list li:first-child a");

        assertEquals("equations.html", browser.location());
    }

    @Test
    void withoutScriptsThereIsNoSearchBox() {
        browser.open(Address.FILE, "linear-regression.html");
        assertTrue(browser.is("getComputedStyle(document.querySelector('.search')).visibility === 'hidden'"));
    }

    @ParameterizedTest
    @MethodSource("indexes")
    void aPageOfAnIndexIsSmall(String page) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed)) {
            Files.copy(Book.site().resolve(page), gzip);
        }
        assertTrue(compressed.size() < LARGEST, compressed.size() + " bytes");
    }

    /** What a script says on each page of an index. */
    private List<String> all(String index, String script) {
        List<String> words = new ArrayList<>();
        for (int page = 1; page == 1 || Files.exists(Book.site().resolve("indexes/" + index + "-" + page + ".html")); page++) {
            browser.open(Address.FILE, "indexes/" + index + (page == 1 ? "" : "-" + page) + ".html");
            words.addAll(browser.words(script));
        }
        return words;
    }
}
