package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.model.StatementKind;
import org.linebyline.doclinker.model.Symbol;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.weave.theme.Theme;

/** One equation with a term and one listing, woven with a theme of a few lines. */
class SiteWeaverTest {

    private static final Path THEME = Path.of("src/test/resources/theme");
    private static final String JAVA = "src/main/java/sample/Dot.java";
    private static final SourceHost HOST = new SourceHost("https://example.org/{commit}/{path}#L{first}-L{last}", "c0ffee", "part/");
    private static final Formula FORMULA = new Formula("a \\cdot b", true);

    @TempDir
    static Path folder;

    private static Document page;
    private static Document evidence;

    @BeforeAll
    static void weave() throws IOException {
        new SiteWeaver(links(), Theme.of(THEME), "../book.pdf", HOST).weave(folder.resolve("site"), Map.of("trace.json", "{}"));
        new SiteWeaver(announced(), Theme.of(Path.of("../../site/theme")), "../book.pdf", HOST).weave(folder.resolve("announced"), Map.of());
        page = Jsoup.parse(Files.readString(folder.resolve("site/dot.html")));
        evidence = Jsoup.parse(Files.readString(folder.resolve("site/evidence/dot.html")));
    }

    @Test
    void anEquationCarriesItsNumberItsFormulaAndMathMlForReaders() {
        Element block = page.selectFirst("section.equation#dot-product");
        assertEquals("(1.1)", block.selectFirst(".equation-number").text());
        assertEquals(1, block.select(".formula.display > svg").size());
        assertEquals(1, block.select(".formula.display > math").size());
        assertEquals("code: Dot.java, lines 3 to 7; tests: 2; mutants: 2 killed of 3", block.selectFirst(".evidence p").text());
    }

    @Test
    void itsNameIsItsIdInWordsAndSoItIsKnownToListeners() {
        assertEquals("Dot product", page.selectFirst(".equation-name").text());
        assertEquals("Equation 1.1, Dot product", page.getElementById("dot-product").attr("aria-label"));
    }

    @Test
    void whatCanBeCopiedOfAnEquationIsItsLatexItsAddressAndItsSource() throws IOException {
        assertEquals(List.of("latex", "link", "citation"), page.select(".copies button").eachAttr("value"));
        String script = Files.readString(folder.resolve("site/cards/dot.js"));
        assertTrue(script.contains("\"latex\":\"a \\\\cdot b\",\"citation\":\", The dot product, equation (1.1): Dot product\""), script);
    }

    @Test
    void aListingLinksItsLinesWhereTheyAreOnTheWeb() {
        assertEquals("https://example.org/c0ffee/part/src/main/java/sample/Dot.java#L3-L7", page.selectFirst("figcaption a").attr("href"));
    }

    @Test
    void codeThatIsNowhereOnTheWebHasNoLink() throws IOException {
        new SiteWeaver(links(), Theme.of(THEME), "", SourceHost.NONE).weave(folder.resolve("private"), Map.of());
        Document woven = Jsoup.parse(Files.readString(folder.resolve("private/dot.html")));
        assertTrue(woven.select("figcaption a").isEmpty());
        assertEquals(1, woven.select("figcaption .copy").size());
    }

    @Test
    void otherPagesTakeTheCardsOfAChapterFromAScript() throws IOException {
        String script = Files.readString(folder.resolve("site/cards/dot.js"));
        assertTrue(script.startsWith("keepCards({\"slug\":\"dot\",\"number\":1,\"title\":\"The dot product\""), script);
        assertTrue(script.contains("\"dot-product\":{\"number\":\"1.1\",\"name\":\"Dot product\",\"formula\":\"<div class="), script);
    }

    @Test
    void aChapterSaysHowLongItTakes() {
        assertEquals("Time a minute", page.selectFirst(".chapter-meta > div").text());
    }

    @Test
    void whereASymbolIsWideItsMeaningStandsBelowIt() {
        assertEquals(List.of("wide below it"), page.select(".where > .wide").eachText());
        assertEquals(2, page.select(".where > div").size());
    }

    @Test
    void everyLinkOfAnEquationLeadsToAPlaceOnThePage() {
        List<String> targets = page.select("a[href^=#]").eachAttr("href");
        assertTrue(targets.contains("#Dot-3"), targets::toString);
        targets.forEach(target -> assertTrue(page.getElementById(target.substring(1)) != null, target));
    }

    @Test
    void aLineKnowsItsEquationAndItsTermAndHidesItsMarker() {
        Element line = page.getElementById("Dot-5");
        assertEquals("dot-product", line.closest("pre").attr("data-equation"));
        assertTrue(line.is(".term-products.t1"));
        assertEquals("1.1 products", line.selectFirst("a.line-equation").text());
        assertEquals("#dot-product", line.selectFirst("a.line-equation").attr("href"));
        assertEquals("    sum += a[i] * b[i];", line.selectFirst(".code").wholeText());
    }

    @Test
    void aLineWithoutATermLeadsToTheWholeEquation() {
        Element line = page.getElementById("Dot-6");
        assertFalse(line.is("[class*=term-]"));
        assertEquals("1.1", line.selectFirst("a.line-equation").text());
    }

    @Test
    void aJavaNameOfASymbolCarriesItsNumber() {
        Place place = Place.line("book/chapters/dot.adoc", 5);
        Element code = new Element("span").appendText("sum += a[i] * ab.a(")
                .appendElement("span").addClass("s").text("\"a\"").parent().appendText(");");
        new SymbolNames(List.of(symbol("x", place), symbol("a", place), symbol("a", place))).mark(code);
        assertEquals("sum += <span class=\"sym s2 s3\">a</span>[i] * ab.<span class=\"sym s2 s3\">a</span>("
                + "<span class=\"s\">\"a\"</span>);", code.html());
    }

    private static Symbol symbol(String java, Place place) {
        return new Symbol(java, place, List.of(), List.of(new Symbol.JavaName(java, place)), List.of(), place);
    }

    @Test
    void bracesCarryNoLabel() {
        assertTrue(page.getElementById("Dot-7").select(".line-equation").isEmpty());
    }

    @Test
    void anEquationLeadsToItsEvidenceAndBack() {
        Element more = page.selectFirst(".evidence .more");
        assertEquals("see tests, mutants", more.text());
        assertEquals("evidence/dot.html#dot-product", more.attr("href"));
        assertEquals("../dot.html#dot-product", evidence.selectFirst("#dot-product h2 a").attr("href"));
    }

    @Test
    void testsReadAsClaims() {
        assertEquals(List.of("DotTest: products are added", "1 of OtherTest"), evidence.select("h3:contains(Tests) + ul li").eachText());
    }

    @Test
    void mutantsThatSurvivedComeFirstAndThenTheTestsThatKilledTheOthers() {
        assertEquals(List.of("Dot.java, line 5: replaced double addition with subtraction \u2013 no test noticed",
                "DotTest: products are added"), evidence.select("h3:contains(Mutants) ~ ul li").eachText());
        assertEquals("../dot.html#Dot-5", evidence.selectFirst(".survivors a").attr("href"));
    }

    @Test
    void onPaperSurvivorsStandOpen() {
        Links links = links();
        Element evidence = new EvidenceWeaver(links, new Shown(links), new PrintMedium(Map.of()), "dot").of(links.equations().get(0));
        assertEquals(List.of("Dot.java, line 5: replaced double addition with subtraction \u2013 no test noticed"),
                evidence.select("li").eachText());
        assertEquals("code: Dot.java, lines 3 to 7; tests: 2; mutants: 2 killed of 3", evidence.selectFirst("p").text());
        assertTrue(evidence.select(".more").isEmpty());
    }

    @Test
    void whereNoMutantsWerePlantedNothingIsSaid() {
        LinkedEquation planted = links().equations().get(0);
        LinkedEquation none = new LinkedEquation(planted.chapter(), planted.equation(), planted.number(), planted.regions(),
                planted.lines(), planted.tests(), Mutants.NONE, new Evaluation.Missing());
        Element evidence = new EvidenceWeaver(links(), new Shown(links()), new SiteMedium(Map.of(), "en"), "dot").of(none);
        assertEquals("code: Dot.java, lines 3 to 7; tests: 2", evidence.selectFirst("p").text());
        assertEquals("see tests", evidence.selectFirst(".more").text());
    }

    @Test
    void whereNothingSpeaksForAnEquationNothingIsReferredTo() {
        LinkedEquation tested = links().equations().get(0);
        LinkedEquation alone = new LinkedEquation(tested.chapter(), tested.equation(), tested.number(), tested.regions(),
                tested.lines(), new TreeSet<>(), Mutants.NONE, new Evaluation.Missing());
        Element evidence = new EvidenceWeaver(links(), new Shown(links()), new SiteMedium(Map.of(), "en"), "dot").of(alone);
        assertTrue(evidence.select(".more").isEmpty());
    }

    @Test
    void aSymbolHasTheClassOfATermOnlyWhereALineOrATermAnswersToIt() {
        assertEquals(List.of(), page.select(".where > [class*=term-]").eachAttr("class"));
    }

    @Test
    void anEvaluatedEquationSaysOnHowManyInputsAndShowsSome() throws IOException {
        Evaluation agrees = new Evaluation.Agrees(64, 2.2e-16, List.of(StatementKind.IDENTITY),
                List.of(new Evaluation.SampleText(List.of("a = (1, 2)", "b = (3, 4)"), "11", "11")));
        Element evidence = evaluated(new SiteMedium(Map.of(), "en"), agrees);
        assertEquals("code: Dot.java, lines 3 to 7; tests: 2; mutants: 2 killed of 3; evaluated on 64 inputs,"
                + " largest difference 2.2e-16", evidence.selectFirst("p").text());
        assertEquals("see tests, mutants, inputs", evidence.selectFirst(".more").text());
        new SiteWeaver(links().evaluated(equation -> agrees), Theme.of(THEME), "", SourceHost.NONE).weave(folder.resolve("evaluated"), Map.of());
        assertEquals(List.of("a = (1, 2), b = (3, 4): formula 11, code 11"),
                Jsoup.parse(Files.readString(folder.resolve("evaluated/evidence/dot.html"))).select(".inputs li").eachText());
    }

    @Test
    void anExcusedEquationSaysWhyAndWhatStandsIn() {
        Element evidence = evaluated(new SiteMedium(Map.of(), "en"), new Evaluation.Excused("it holds for all measures", "DotTest#addsUp"));
        assertEquals("not evaluated: it holds for all measures; DotTest#addsUp stands in", evidence.selectFirst(".evaluation").text());
    }

    @Test
    void onPaperInputsAreCounted() {
        Element evidence = evaluated(new PrintMedium(Map.of()), new Evaluation.Agrees(1, 0, List.of(),
                List.of(new Evaluation.SampleText(List.of(), "11", "11"))));
        assertEquals("evaluated on 1 input, no difference", evidence.selectFirst(".evaluation").text());
        assertTrue(evidence.select(".more").isEmpty());
    }

    private static Element evaluated(Medium medium, Evaluation evaluation) {
        Links links = links().evaluated(equation -> evaluation);
        return new EvidenceWeaver(links, new Shown(links), medium, "dot").of(links.equation("dot-product").orElseThrow());
    }

    @Test
    void theIndexShowsWhatExistsAndWhatIsToCome() throws IOException {
        Document index = Jsoup.parse(Files.readString(folder.resolve("site/index.html")));
        assertEquals("dot.html", index.selectFirst("a").attr("href"));
        assertEquals("To come", index.selectFirst("i").text());
    }

    @Test
    void noPageHasAStyleAndOneSheetSaysHowWideColumnsAre() throws IOException {
        assertEquals(List.of(), page.select("[style]").eachAttr("style"));
        assertEquals("width-33", page.selectFirst("col").className());
        List<String> rules = Files.readAllLines(folder.resolve("site/css/columns.css"));
        assertEquals(List.of(".width-33 { width: 33% }"), rules.subList(1, rules.size()));
    }

    @Test
    void theFontsOfFormulasStandBesideThoseOfTheTheme() throws IOException {
        List<String> missing = Pattern.compile("url\\(\\.\\./(fonts/[^)]*)\\)").matcher(Files.readString(folder.resolve("site/css/mathfonts.css")))
                .results().map(face -> face.group(1)).filter(font -> !Files.exists(folder.resolve("site").resolve(font))).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void theWordsOfAPageSayAFormulaOnce() {
        Typeset.Drawn drawn = new Typeset.Drawn("<svg><g><use href=\"#g-I-1D44E\"/></g></svg>", new TreeMap<>(Map.of("g-I-1D44E", "M0 0Z")),
                new Box(1, 1, 0), "<math><mi>a</mi></math>", List.of());
        Element formula = new Element("span");
        new SiteMedium(Map.of(FORMULA, drawn), "en").draw(formula, FORMULA);
        assertTrue(formula.html().contains("<text>a</text>"), formula::html);
        assertEquals("a", formula.text());
    }

    @Test
    void formulasAreSaidInTheLanguageOfTheBookOrNotAtAll() {
        assertEquals("a", page.selectFirst("math").attr("aria-label"));
    }

    @Test
    void aBookWithAnAddressSaysWhereItsPagesAreAndWhatIsNew() throws IOException {
        Document head = Jsoup.parse(Files.readString(folder.resolve("announced/dot.html")));
        assertEquals("https://example.org/book/dot.html", head.select("link[rel=canonical]").attr("href"));
        assertEquals("https://example.org/book/dot.html", head.select("meta[property=og:url]").attr("content"));
        assertEquals(List.of("A. Author", "B. Author"), head.select("meta[name=citation_author]").eachAttr("content"));
        assertEquals("2026/02/01", head.select("meta[name=citation_publication_date]").attr("content"));
        assertEquals("https://example.org/book.pdf", head.select("meta[name=citation_pdf_url]").attr("content"));

        Document map = Jsoup.parse(Files.readString(folder.resolve("announced/sitemap.xml")), "", Parser.xmlParser());
        assertTrue(map.select("loc").eachText().containsAll(List.of("https://example.org/book/index.html", "https://example.org/book/dot.html",
                "https://example.org/book/rules/index.html")), map::html);
        assertEquals(List.of("2026-02-01"), map.select("lastmod").eachText());

        Document feed = Jsoup.parse(Files.readString(folder.resolve("announced/feed.xml")), "", Parser.xmlParser());
        assertEquals("2026-02-01T00:00:00Z", feed.selectFirst("feed > updated").text());
        assertEquals(List.of("https://example.org/book/dot.html", "https://example.org/book/index.html"),
                feed.select("entry > link").eachAttr("href"));
        assertEquals(List.of("Its proof & more.", "A sketch."), feed.select("summary").eachText());
        assertEquals(3, Set.copyOf(feed.select("id").eachText()).size());
    }

    @Test
    void aBookWithoutAnAddressAndWithoutChangesAnnouncesNothing() {
        for (String name : List.of("sitemap.xml", "feed.xml")) {
            assertFalse(Files.exists(folder.resolve("site").resolve(name)), name);
        }
        assertEquals(List.of(), page.select("[rel=canonical], [property=og:url], [rel=alternate]").eachAttr("href"));
    }

    @Test
    void themeAndReportsStandBesideThePages() {
        for (String name : List.of("css/a.css", "js/a.js", "fonts/a.txt", "trace.json")) {
            assertTrue(Files.isRegularFile(folder.resolve("site").resolve(name)), name);
        }
    }

    @Test
    void aSiteThatFailsHalfwayLeavesTheOldOneWhole(@TempDir Path empty) throws IOException {
        Path site = empty.resolve("site");
        Files.createDirectories(site);
        Files.writeString(site.resolve("index.html"), "old");
        Path theme = Files.createDirectories(empty.resolve("theme/templates")).getParent();
        Files.writeString(theme.resolve("templates/index.mustache"), "{{#parts}}");
        SiteWeaver broken = new SiteWeaver(links(), Theme.of(theme), "", HOST);
        String message = assertThrows(IOException.class, () -> broken.weave(site, Map.of())).getMessage();
        assertTrue(message.startsWith("the theme's templates/index.mustache cannot be filled: "), message);
        assertEquals("old", Files.readString(site.resolve("index.html")));
        try (Stream<Path> left = Files.list(empty)) {
            assertEquals(Set.of(site, theme), left.collect(Collectors.toSet()));
        }
    }

    @Test
    void whatIsNoSiteIsNotReplaced(@TempDir Path work) throws IOException {
        Files.writeString(work.resolve("Notes.java"), "mine");
        SiteWeaver weaver = new SiteWeaver(links(), Theme.of(THEME), "", HOST);
        String message = assertThrows(IOException.class, () -> weaver.weave(work, Map.of())).getMessage();
        assertTrue(message.contains("holds something else than a site"), message);
        assertEquals("mine", Files.readString(work.resolve("Notes.java")));
    }

    @Test
    void theSameBookGivesTheSameBytes() throws IOException {
        new SiteWeaver(links(), Theme.of(THEME), "../book.pdf", HOST).weave(folder.resolve("again"), Map.of());
        assertEquals(-1, Files.mismatch(folder.resolve("site/dot.html"), folder.resolve("again/dot.html")));
    }

    private static Mutants mutants() {
        SortedSet<String> none = new TreeSet<>();
        return new Mutants(List.of(
                new Mutant(Place.line(JAVA, 4), "removed negation", "InvertNegsMutator", Mutant.Status.TIMED_OUT, none),
                new Mutant(Place.line(JAVA, 5), "replaced double multiplication with division", "MathMutator", Mutant.Status.KILLED,
                        new TreeSet<>(List.of("sample.DotTest#productsAreAdded"))),
                new Mutant(Place.line(JAVA, 5), "replaced double addition with subtraction", "MathMutator", Mutant.Status.SURVIVED,
                        none)));
    }

    @Test
    void everyRuleHasAPageAndTheListLeadsToIt() throws IOException {
        Document list = Jsoup.parse(Files.readString(folder.resolve("site/rules/index.html")));
        assertEquals(Arrays.stream(Rule.values()).map(rule -> rule.id() + ".html").toList(), list.select("a").eachAttr("href"));
        for (Rule rule : Rule.values()) {
            Document woven = Jsoup.parse(Files.readString(folder.resolve("site/rules/" + rule.id() + ".html")));
            assertTrue(woven.select("b").text().contains("[" + rule.id() + "]"), woven.html());
        }
    }

    @Test
    void whatAPageShowsIsTextAndNames() throws IOException {
        Document woven = Jsoup.parse(Files.readString(folder.resolve("site/rules/formula-unlabelled.html")));
        assertEquals("step", woven.select("p code").get(0).text());
        assertTrue(woven.select("pre").text().contains("[stem]"), woven.html());
    }

    private static Links announced() {
        Links links = links();
        Book book = links.book();
        Plan plan = book.plan();
        Plan.Imprint imprint = new Plan.Imprint("Dots", "", "", "A. Author and B. Author", "", "en", "https://example.org/book/");
        Plan told = new Plan(imprint, plan.sections(), plan.parts(), plan.planned(), List.of(
                new Plan.Change(LocalDate.of(2026, 2, 1), "dot", "Its proof & more."), new Plan.Change(LocalDate.of(2026, 1, 31), "", "A sketch.")));
        return new Links(new Book(told, book.chapters(), book.sources(), book.evidence(), book.mutation(), book.works(), book.pictures(),
                book.typeset(), true, List.of()), links.equations(), links.steps(), links.byId());
    }

    static Links links() {
        Region region = new Region("dot-product", new Lines(3, 7), new Place(JAVA, 2, 8));
        Place place = Place.line("book/chapters/dot.adoc", 5);
        Equation equation = new Equation("dot-product", "", FORMULA, place, place, "", List.of("products"),
                List.of(symbol("wide", place), symbol("narrow", place)), List.of(),
                Optional.empty(), Optional.empty());
        Chapter chapter = new Chapter("dot", "book/chapters/dot.adoc", "The dot product", "", List.of(), List.of(equation), List.of(),
                List.of(new FormulaUse(FORMULA, place, FormulaUse.Role.EQUATION)),
                List.of(new Listing(place, "dot-product", List.of(new Listing.Pull(place, JAVA, "dot-product")), false)), List.of(), List.of(),
                List.of(), List.of(),
                "<div class=\"formula display equation\" id=\"dot-product\" data-n=\"0\"></div>"
                        + "<div class=\"where\"><dl><dt>wide</dt><dd>below it</dd><dt>narrow</dt><dd>beside it</dd></dl></div>"
                        + "<figure class=\"listing\" data-n=\"0\"></figure>"
                        + "<table class=\"tableblock\"><colgroup><col style=\"width: 33.3333%;\"></colgroup><tr><th></th></tr></table>", List.of());
        SourceFile source = new SourceFile(JAVA, List.of("final class Dot {", "    // tag::dot-product[]",
                "    static double dot(double[] a, double[] b) {", "        double sum = 0;",
                "        sum += a[i] * b[i]; // (products)", "        return sum;", "    }", "    // end::dot-product[]", "}"),
                List.of(), List.of(region), List.of(), List.of(new Marker("products", new Place(JAVA, 5, 33))), List.of());
        SortedSet<String> tests = new TreeSet<>(List.of("sample.DotTest#productsAreAdded", "far.OtherTest#works"));
        LinkedEquation linked = new LinkedEquation(chapter, equation, "1.1", List.of(region),
                List.of(new LinkedEquation.LinkedLine(JAVA, 4, "", ""), new LinkedEquation.LinkedLine(JAVA, 5, "products", "")),
                tests, mutants(), new Evaluation.Missing());
        Plan plan = new Plan(Plan.Imprint.NONE, List.of(), List.of(new Plan.Part("First", "", List.of(
                new Plan.Entry(1, "dot", "The dot product", List.of()),
                new Plan.Entry(2, "later", "To come", List.of("dot"))))), 2, List.of());
        SortedMap<String, Evidence.Coverage> files = new TreeMap<>();
        Map<Formula, Typeset> typeset = Map.of(FORMULA, drawn(5), new Formula("wide", false), drawn(27),
                new Formula("narrow", false), drawn(25));
        Book book = new Book(plan, List.of(chapter), List.of(source), new Evidence.Recorded(files), new Mutation.Missing(),
                new TreeMap<>(), new TreeMap<>(), typeset, true, List.of());
        return new Links(book, List.of(linked), List.of(), Map.of("dot-product", linked));
    }

    private static Typeset drawn(double width) {
        return new Typeset.Drawn("<svg class=\"formula-svg\"/>", new TreeMap<>(), new Box(width, 2, 0.5),
                "<math><mi>a</mi></math>", List.of("products"));
    }
}
