package org.linebyline.doclinker.read.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Place;

class ChapterReaderTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(folder);
    }

    @Test
    void theHeaderTellsTitleDescriptionAndPrerequisites() {
        project.replace(CHAPTER, "\n\nMultiply", "\n:description: One sentence.\n:needs: one, two ,three\n\nMultiply");
        Chapter chapter = chapter();
        assertEquals("dot", chapter.slug());
        assertEquals("The dot product", chapter.title());
        assertEquals("One sentence.", chapter.description());
        assertEquals(List.of("one", "two", "three"), chapter.needs());
    }

    @Test
    void anEquationHasItsTermsItsSourceAndItsPlace() {
        project.replace(CHAPTER, "[stem#dot-product]", "[.wide]\n[stem#dot-product,source=\"strang2016, sec. 1.2\"]");
        project.replace(CHAPTER, "a \\cdot b =", "\\term {dot}{a \\cdot b} = \\term{products}{0} +");
        assertEquals(List.of("dot", "products"), chapter().equations().get(0).terms());
        assertEquals("strang2016, sec. 1.2", chapter().equations().get(0).source());
        assertEquals(new Place(CHAPTER, 5, 1), chapter().equations().get(0).place());
    }

    @Test
    void anEquationMayHaveATitle() {
        assertEquals("", chapter().equations().get(0).title());
        project.replace(CHAPTER, "[stem#dot-product]", ".The *dot* product\n[stem#dot-product]");
        assertEquals("The dot product", chapter().equations().get(0).title());
        assertFalse(chapter().html().contains("data-title"));
    }

    @Test
    void aFootnoteStandsWhereItIsCalledAndMayHoldAFormula() {
        project.replace(CHAPTER, "Multiply and add.", "Multiply.footnote:n[By stem:[a], too.] Add.footnote:n[]");
        String html = chapter().html();
        assertTrue(html.contains("Multiply.<span class=\"note\" data-note=\"1\">By <span class=\"formula\""), html);
        assertTrue(html.contains("Add.<span class=\"note-again\" data-note=\"1\"></span>"), html);
        assertFalse(html.contains("footnotes"), html);
        assertEquals(List.of(), chapter().damage());
    }

    @Test
    void aFormulaHasARoleAndBeginsWhereItsLatexDoes() {
        project.replace(CHAPTER, "Multiply and add.", "An stem:[a], stem:[a] and\nstem:[a[1\\]]. Again stem:[a].");
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem.step.wide]\n++++\n  a\n++++\n\n[stem]\n++++\na\n++++\n");
        assertEquals(List.of("EQUATION 8:1", "STEP 21:3", "UNLABELLED 26:1", "INLINE 3:10", "INLINE 3:20", "INLINE 4:7",
                "INLINE 4:27", "INLINE 12:7"), chapter().formulas().stream().map(ChapterReaderTest::roleAndPlace).toList());
        assertEquals("a[1]", chapter().formulas().get(5).formula().latex());
    }

    @Test
    void aListingKnowsTheRegionsThatItShows() {
        project.replace(CHAPTER, "[source,java]", ".A title\n[source,java]");
        assertEquals(List.of(new Listing(new Place(CHAPTER, 14, 1), "dot-product",
                List.of(new Listing.Pull(new Place(CHAPTER, 16, 26), JAVA, "dot-product")), false)), chapter().listings());
    }

    @Test
    void anAnchorStandsWhereItIsWritten() {
        project.write(CHAPTER, project.text(CHAPTER)
                + "\n[.goals]\n[#length]\n== Length\n\nA [[point]]point.\n\n[.pitfalls]\n== From a title\n\nText.\n");
        assertEquals(List.of("length 19:2", "from-a-title 25:1", "point 22:4"), chapter().anchors().stream()
                .map(anchor -> anchor.id() + " " + anchor.place().line() + ":" + anchor.place().column()).sorted(
                        java.util.Comparator.comparing((String text) -> text.endsWith("4"))).toList());
    }

    @Test
    void anExerciseGoesByItsFirstWordsOrByTheIdThatItsAuthorWrote() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[.exercises]\n== Exercises\n\n"
                + ". *Routine.* An urn holds stem:[n] balls, red ones, blue ones, and so on.\n+\n.. Not this.\n"
                + ". [[urn]]*Derive.* Show it.\n. *Derive.* Show [[later]]it.\n");
        assertEquals(List.of("routine-an-urn-holds-balls-red-ones-blue", "urn", "derive-show-it"),
                Jsoup.parse(chapter().html()).select(".exercises li[id]").eachAttr("id"));
        assertEquals(List.of("exercises 19:1", "routine-an-urn-holds-balls-red-ones-blue 21:1", "urn 24:4", "derive-show-it 21:1", "later 25:19"),
                chapter().anchors().stream().map(anchor -> anchor.id() + " " + anchor.place().line() + ":" + anchor.place().column()).toList());
    }

    @Test
    void exercisesThatBeginAlikeNeedAnId() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[.exercises]\n== Exercises\n\n"
                + ". *Derive.* Show it.\n. *Derive.* Show it!\n. stem:[a]\n");
        assertEquals(List.of(CHAPTER + ":22:4 this exercise begins as that of line 21 does, and readers' ticks know it by its beginning:"
                        + " write an id of its own before its first word, as [[sum-by-hand]]",
                CHAPTER + ":21:1 this exercise begins without words, and readers' ticks know it by its beginning:"
                        + " write an id of its own before its first word, as [[sum-by-hand]]"),
                chapter().damage().stream().map(damage -> damage.place() + " " + damage.message()).toList());
    }

    @Test
    void whatAsciidoctorSaysOfAnIncludedFileIsReportedThere() {
        project.write("book/chapters/part.txt", "Text.\n\n====\nnever closed\n");
        project.replace(CHAPTER, "Multiply and add.\n", "Multiply.\n\ninclude::part.txt[]\n");
        assertEquals("book/chapters/part.txt:3:1", chapter().damage().get(0).place().toString());
    }

    @Test
    void aReferenceInACaptionStandsInTheCaption() {
        project.replace(CHAPTER, "Multiply and add.\n", "Text.\n\n.Steps of <<dot>>.\n[#steps]\n|===\n|words\n|===\n\nSee <<dot>>.\n");
        int line = chapter().references().get(0).place().line();
        assertEquals(List.of(line, 11, line + 6, 5), chapter().references().stream()
                .flatMap(reference -> Stream.of(reference.place().line(), reference.place().column())).toList());
    }

    @Test
    void theHtmlSaysNothingOfWhereItCameFrom() {
        project.replace(CHAPTER, "Multiply and add.", "Multiply and <<dot>>.\n\n* one\n\n== Section\n\nText.");
        String html = chapter().html();
        assertFalse(html.contains("data-line") || html.contains("data-file"), html);
        assertTrue(html.contains("data-n=\"0\""), html);
    }

    @Test
    void aChapterCannotClaimAnEntryThatIsNotItsOwn() {
        project.replace(CHAPTER, "Multiply and add.", "Multiply +++<span class=\"formula\" data-n=\"99\">x</span>+++ and add.");
        assertFalse(chapter().html().contains("99"), chapter().html());
    }

    @Test
    void oneChapterDoesNotAnswerForAnother() {
        project.write("book/chapters/a.adoc", "Text without a title.\n\n== A\n\ninclude::nowhere.txt[]\n\n{missing}\n\n====\nnever closed\n");
        assertEquals(List.of(), project.book().chapters().get(1).damage());
        assertEquals("dot", project.book().chapters().get(1).slug());
    }

    @Test
    void oneProjectDoesNotAnswerForAnother(@TempDir Path second) {
        Project other = Project.good(second).replace(CHAPTER, "Multiply and add.", "include::nowhere.txt[]");
        assertEquals(1, other.book().chapters().get(0).damage().size());
        assertEquals(List.of(), chapter().damage());
        assertEquals(1, other.book().chapters().get(0).damage().size());
    }

    private Chapter chapter() {
        return project.book().chapters().get(0);
    }

    private static String roleAndPlace(FormulaUse use) {
        return use.role() + " " + use.place().line() + ":" + use.place().column();
    }
}
