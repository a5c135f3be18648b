package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.weave.theme.Theme;

/** A book of one equation that cites nothing, shows nothing and defines no term, printed with the tool's own theme. */
class PrintMatterTest {

    @Test
    void whatABookLacksHasNoList() throws IOException {
        assertEquals(List.of(), matter(told()).front());
        assertEquals(List.of("matrix", "tests", "equations", "symbols", "code", "subjects"),
                matter(DotBook.links()).back().stream().map(PrintMatter.Matter::name).toList());
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
    void notationIsPrintedWithItsFormulas() throws IOException {
        List<PrintMatter.Matter> front = matter(told(new Plan.Convention(List.of("", " is wide & ", " is not."), Stream.of("wide", "narrow")
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

    private static Document parse(PrintMatter.Matter matter) {
        assertTrue(!matter.title().isEmpty());
        return Jsoup.parse("<div>" + matter.body() + "</div>", "", Parser.xmlParser());
    }

    private static PrintMatter matter(Links links) throws IOException {
        return new PrintMatter(links, new Shown(links), new PrintMedium(links.book().typeset(), "en"), new Templates(Theme.of(Path.of("none"))));
    }
}
