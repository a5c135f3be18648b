package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Work;
import org.linebyline.doclinker.weave.theme.Theme;

/** A book of one equation that cites nothing, shows nothing and defines no term, printed with the tool's own theme. */
class BookMatterTest {

    @Test
    void whatABookLacksHasNoList() throws IOException {
        assertEquals(List.of(), matter(told()).front());
        assertEquals(List.of("matrix", "tests", "equations", "symbols", "code", "subjects"),
                matter(DotBook.links()).back().stream().map(BookMatter.Matter::name).toList());
    }

    @Test
    void theTraceHasARowForEachEquation() throws IOException {
        Document trace = body("matrix");
        assertEquals(List.of("(1.1) Dot product", "Dot.java:3\u20137,", "2", "2 of 3 mutants killed"), trace.select("tbody tr:first-child td").eachText());
        assertEquals("DotTest 1, OtherTest 1", trace.selectFirst(".detail p").text());
        assertEquals("#dot--Dot-3", trace.selectFirst(".page-listed").attr("data-page"));
        assertEquals("#dot--dot-product", trace.selectFirst(".to-page").attr("href"));
    }

    @Test
    void testsAreListedWithTheirClaimsAndTheirEquations() throws IOException {
        assertEquals(List.of("OtherTest: works. 1.1", "DotTest: products are added. 1.1"), body("tests").select(".test").eachText());
    }

    @Test
    void equationsAreListedByTheirNumbersAndByTheirNames() throws IOException {
        assertEquals("1.1 Dot product", body("equations").selectFirst(".entry").text().replace("1.1D", "1.1 D"));
        assertEquals("dot product, (1.1)", body("subjects").selectFirst(".subject").text());
    }

    @Test
    void classesAndSymbolsLeadToTheirPlaces() throws IOException {
        assertEquals("#dot--Dot-3", body("code").selectFirst(".entry a").attr("href"));
        assertEquals(List.of("beside it (1.1)", "below it (1.1)"), body("symbols").select("dd").eachText());
    }

    @Test
    void aWorkIsListedWithWhereItIsCitedAndWithItsEquations() throws IOException {
        List<BookMatter.Matter> back = matter(citing(DotBook.links())).back();
        Document bibliography = parse(back.stream().filter(matter -> matter.name().equals("bibliography")).findFirst().orElseThrow());
        assertEquals("Jane Doe (1999). On dots. example.org/dots Cited on", bibliography.selectFirst(".bibliography").text());
        assertEquals(List.of("#dot--citation-1", "#dot--citation-2"), bibliography.select(".pages a").eachAttr("href"));
        Document origins = parse(back.stream().filter(matter -> matter.name().equals("origins")).findFirst().orElseThrow());
        assertEquals("Doe 1999 On dots eq. 3(1.1) Dot product", origins.selectFirst(".origin").text());
    }

    /** The equation comes from a paper, which the chapter refers to twice, behind another reference. */
    private static Links citing(Links links) {
        Place place = Place.line("a.adoc", 1);
        Chapter old = links.book().chapters().get(0);
        Chapter chapter = new Chapter(old.slug(), old.path(), old.title(), old.description(), old.needs(), old.equations(), old.steps(),
                old.formulas(), old.listings(), List.of(new Reference(Reference.Kind.SOURCE, "doe", place),
                        new Reference(Reference.Kind.XREF, "doe", place), new Reference(Reference.Kind.XREF, "doe", place)),
                old.figures(), old.sections(), old.anchors(), old.html(), old.damage());
        LinkedEquation linked = links.equations().get(0);
        Equation from = linked.equation();
        LinkedEquation equation = new LinkedEquation(chapter, new Equation(from.id(), from.title(), from.formula(), place, place, "doe, eq. 3",
                from.terms(), from.symbols(), from.calls(), from.tolerance(), from.excuse()), linked.number(), linked.regions(), linked.lines(),
                linked.tests(), linked.mutants(), linked.evaluation());
        Book book = links.book();
        Work work = new Work("doe", "Doe 1999", "Jane Doe", "On dots", "1999", "", "https://example.org/dots");
        return new Links(new Book(book.plan(), List.of(chapter), book.sources(), book.evidence(), book.mutation(),
                new TreeMap<>(Map.of("doe", work)), book.pictures(), book.typeset(), true, List.of()), List.of(equation), List.of(),
                Map.of(equation.id(), equation));
    }

    @Test
    void notationIsPrintedWithItsFormulas() throws IOException {
        List<BookMatter.Matter> front = matter(told(new Plan.Convention(List.of("", " is wide & ", " is not."), Stream.of("wide", "narrow")
                .map(latex -> new FormulaUse(new Formula(latex, false), Place.file("book.yaml"), FormulaUse.Role.INLINE)).toList()))).front();
        Document notation = parse(front.get(0));
        assertEquals("is wide & is not.", notation.text());
        assertEquals(List.of("k0", "k1"), notation.select("svg").eachAttr("data-key"));
    }

    private static Links told(Plan.Convention... notation) {
        Links links = DotBook.links();
        Book book = links.book();
        Plan plan = book.plan();
        Plan told = new Plan(plan.imprint(), plan.sections(), plan.parts(), plan.planned(), plan.changes(), List.of(notation));
        return new Links(new Book(told, book.chapters(), book.sources(), book.evidence(), book.mutation(), book.works(), book.pictures(),
                book.typeset(), true, List.of()), links.equations(), links.steps(), links.byId());
    }

    private static Document body(String name) throws IOException {
        return parse(matter(DotBook.links()).back().stream().filter(matter -> matter.name().equals(name)).findFirst().orElseThrow());
    }

    private static Document parse(BookMatter.Matter matter) {
        assertTrue(!matter.title().isEmpty());
        return Jsoup.parse("<div>" + matter.body() + "</div>", "", Parser.xmlParser());
    }

    private static BookMatter matter(Links links) throws IOException {
        return BookMatter.printed(links, new Shown(links), new PrintMedium(links.book().typeset(), "en"), new Templates(Theme.of(Path.of("none"))));
    }
}
