package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.weave.search.Kind;
import org.linebyline.doclinker.weave.search.Passage;
import org.linebyline.doclinker.weave.search.SearchFiles;
import org.linebyline.doclinker.weave.search.Volume;
import org.openqa.selenium.Keys;
import org.openqa.selenium.json.Json;

/** The box in the bar finds, as one types, what of the whole book matches, and needs no mouse. */
@InChromium
class SearchIT {

    private static final String BOX = "[data-search]";
    private static final String OPEN = "document.querySelector('[data-search]').getAttribute('aria-expanded') === 'true'";
    private static final String ACTIVE = "document.getElementById(document.querySelector('[data-search]').getAttribute('aria-activedescendant'))";

    private final Browser browser;

    SearchIT(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void desktop() {
        browser.desktop();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "attention output  | scaled-dot-product-attention.html#attention-output",
        "99.4              | scaled-dot-product-attention.html#attention-output",
        "X^\\top y         | linear-regression.html#ols-normal-equations",
        "Q K^{\\top}       | scaled-dot-product-attention.html#attention-scores",
        "\\softmax         | softmax-entropy-cross-entropy.html#softmax-definition",
        "scaledDot         | indexes/code.html#src.main.java.org.linebyline.attention.ScaledDotProductAttention",
        "attention is all  | indexes/papers.html#vaswani2017",
        "Why the root      | scaled-dot-product-attention.html#why-the-root",
        "logistic regressi | logistic-regression.html",
        "Kronecker delta   | indexes/symbols.html#notation-7",
    })
    void whatIsMeantComesFirst(String query, String expected) {
        search(Address.FILE, "index.html", query);

        assertEquals(expected, found().get(0));
    }

    @Test
    void aSymbolIsFoundByItsMeaningWithTheEquationThatDeclaresIt() {
        search(Address.FILE, "index.html", "width of a query");

        browser.until("document.querySelector('.found-y math')?.textContent.startsWith('d')");
        assertTrue(browser.find(".found-y").getDomAttribute("href").endsWith("scaled-dot-product-attention.html#attention-scores"));
    }

    @ParameterizedTest
    @EnumSource
    void arrowsMoveEnterOpensAndEscapeCloses(Address address) {
        search(address, "linear-regression.html", "softmax");
        List<String> found = found();
        assertTrue(found.size() > 3, found::toString);
        assertEquals(found.get(0), active());

        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ARROW_DOWN);
        assertEquals(found.get(2), active());
        browser.press(Keys.ARROW_UP);
        assertEquals(found.get(1), active());
        browser.press(Keys.ESCAPE);
        assertFalse(browser.is(OPEN));
        browser.press(Keys.ARROW_DOWN);
        browser.until(OPEN);
        browser.press(Keys.ENTER);

        assertEquals(found.get(0), within(address));
    }

    @Test
    void fromAPageBelowTheTopTheSamePlacesAreFound() {
        search(Address.FILE, "rules/index.html", "attention output");
        browser.press(Keys.ENTER);

        assertEquals("scaled-dot-product-attention.html#attention-output", browser.location());
    }

    @ParameterizedTest
    @EnumSource
    void aResultShowsItsFormulaAndTheWordsThatMatch(Address address) {
        search(address, "index.html", "learning rate");

        browser.until("document.querySelectorAll('.found-e .found-formula math').length > 1");
        assertTrue(browser.words("return [...document.querySelectorAll('.found-text mark')].map(mark => mark.innerText)").contains("learning"));
        browser.picture("search-" + address);
    }

    @Test
    void everyResultLeadsToAPlaceThatExists() {
        search(Address.FILE, "index.html", "the");
        Set<String> found = new TreeSet<>(browser.words("""
                return ['the', 'a', 'of', 'in', 'x', 'double', 'journal', 'b', 'n'].flatMap(query => finder.find(query, 1e6))
                    .flatMap(group => group.found.map(result => result.href))"""));
        Set<String> places = new HashSet<>();
        for (String page : Book.pages()) {
            browser.open(Address.FILE, page);
            places.add(page);
            browser.words("return [...document.querySelectorAll('[id]')].map(element => element.id)").forEach(id -> places.add(page + "#" + id));
        }

        assertTrue(found.size() > 500, () -> found.size() + " places");
        found.removeAll(places);
        assertEquals(Set.of(), found);
    }

    @Test
    void whatIsNowhereIsSaidToBeNowhere() {
        search(Address.FILE, "index.html", "zzzz");

        browser.until("document.querySelector('.search [role=status]').innerText === 'Nothing found.'");
        assertFalse(browser.is(OPEN));
    }

    /** A letter too few, too many, another, two exchanged; as the beginning of a word; beside words that are right; with an accent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "sofmax            | softmax",
        "softtmax          | softmax",
        "softmix           | softmax",
        "sotfmax           | softmax",
        "entorp            | entropy",
        "attenton output   | attention output",
        "mean sqared eror  | mean squared error",
        "Grádiant descent  | gradient descent",
    })
    void forAMisspelledWordTheNearestIsSearchedAndThatIsSaid(String query, String meant) {
        search(Address.FILE, "index.html", query);
        browser.until("document.querySelector('.search [role=status]').innerText === arguments[0]", "Showing results for " + meant);
        assertTrue(browser.is("document.querySelector('.found-said').getBoundingClientRect().bottom"
                + " <= document.querySelector('.found-list').getBoundingClientRect().top + 1"));
        List<String> found = found();

        search(Address.FILE, "index.html", meant);
        assertEquals(found, found());
        browser.until("document.querySelector('.search [role=status]').textContent.endsWith(' results')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attention outp", "softmax", "d_k", "99.4", "X^\\top y", "scaledDot"})
    void whatIsInTheBookIsNotCorrected(String query) {
        search(Address.FILE, "index.html", query);

        assertEquals(query, browser.evaluate("return finder.meant(arguments[0])", query));
        assertTrue(browser.is("document.querySelector('.found-said').matches('.unseen')"));
    }

    @Test
    void twoMistakesInAWordAndWordsOfThreeLettersAreNotGuessed() {
        search(Address.FILE, "index.html", "sxfxmax qqx");

        browser.until("document.querySelector('.search [role=status]').innerText === 'Nothing found.'");
    }

    /** Two programs cut words, one in the build and one in the browser: what is typed as it stands in the book is found. */
    @Test
    void aQueryIsCutIntoWordsAsTheBookIs() {
        search(Address.FILE, "index.html", "the");
        for (String text : List.of("Naïve Bayes", "Naïve Bayes", "Poincaré–Bendixson", "don’t", "state-of-the-art", "a/b, c;d", "ﬁnite", "x² + ½",
                "10 000", "Łukasiewicz", "Straße, STRASSE", "İstanbul ılık", "ΛΌΓΟΣ", "ΑΣ.Β", "ΑΣ’Β", "𝔼[X]", "σ-algebra", "日本語 テスト", "हिन्दी",
                "scaledDotProduct", "XMLReader2", "snake_case", "tab\tand\nline", "", "—")) {
            assertCutAlike(text, Passage.plain(Kind.SECTION, "a", "", text));
        }
    }

    @Test
    void aFormulaIsCutAndSpelledAsThoseOfTheBookAre() {
        search(Address.FILE, "index.html", "the");
        for (String latex : List.of("X^\\top y", "\\dfrac{a}{b}", "\\tfrac12", "\\operatorname{softmax}(z)_i", "\\mathbb{E}[X\\mid Y]",
                "\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix}", "\\left( x \\right)", "\\bigl[ x \\bigr]", "\\text{if } x", "\\textstyle x",
                "a \\, b \\; c \\quad d \\qquad e", "\\theta_{t+1} \\leftarrow \\theta_t", "\\bar\\delta^{(l)}", "é_ß")) {
            Map<String, Object> index = assertCutAlike(latex, new Passage(Kind.EQUATION, "a", "", "", latex, "", ""));
            assertEquals(((List<?>) index.get("formulas")).get(0), browser.evaluate("return finder.spelling(arguments[0])", latex), latex);
        }
    }

    @Test
    void nothingIsLoadedBeforeSomebodySearches() {
        browser.open(Address.HTTP, "linear-regression.html");
        assertFalse(browser.is("performance.getEntriesByType('resource').some(entry => entry.name.includes('/search/'))"));

        browser.focus(BOX);

        browser.until("performance.getEntriesByType('resource').some(entry => entry.name.endsWith('/search/index.js'))");
    }

    @Test
    void onAPhoneTheButtonOpensTheBoxOverTheBarAndNothingIsCut() {
        browser.phone();
        browser.open(Address.FILE, "linear-regression.html");
        browser.tap(".search svg");
        browser.until("document.activeElement.matches('[data-search]')");
        browser.type("learning rate");
        browser.until(OPEN);

        browser.picture("search-phone");
        assertTrue(browser.is("[...document.querySelectorAll('.search input, .found-list')].every(element => {"
                + "const box = element.getBoundingClientRect(); return box.left >= 0 && box.right <= 360 && box.width > 300; })"));
        assertEquals(360L, browser.evaluate("return document.documentElement.scrollWidth"));
    }

    private void search(Address address, String page, String query) {
        browser.open(address, page);
        browser.focus(BOX);
        browser.type(query);
        browser.until("document.querySelector('.search [role=status]').textContent !== '' && document.querySelector('[data-search]').value === arguments[0]",
                query);
    }

    /** Each word of the query is one of the index; what the index has besides begins at a hump of a name. Returns the index. */
    private Map<String, Object> assertCutAlike(String query, Passage passage) {
        String script = SearchFiles.of(List.of(new Volume("a.html", "", "", List.of(passage)))).get(SearchFiles.FOLDER + "index.js");
        Map<String, Object> index = new Json().toType(script.substring(script.indexOf('(') + 1, script.lastIndexOf(')')), Json.MAP_TYPE);
        Set<String> built = new TreeSet<>(List.of(((String) index.get("words")).split(" ")));
        built.remove("");
        Set<String> typed = new TreeSet<>(browser.words("return finder.split(arguments[0])", query));

        assertTrue(built.containsAll(typed), () -> query + ": " + typed + " of " + built);
        built.removeIf(word -> typed.stream().anyMatch(whole -> whole.endsWith(word)));
        assertEquals(Set.of(), built, query);
        return index;
    }

    /** Where the results lead, from the top of the site. */
    private List<String> found() {
        return browser.words("return [...document.querySelectorAll('[role=option]')].map(option => option.getAttribute('href'))");
    }

    private String active() {
        return (String) browser.evaluate("return " + ACTIVE + ".getAttribute('href')");
    }

    private String within(Address address) {
        return ((String) browser.evaluate("return location.href")).substring(browser.base(address).length());
    }
}
