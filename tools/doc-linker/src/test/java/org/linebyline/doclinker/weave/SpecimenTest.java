package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SpecimenTest {

    private static final String TERMS = "<p class=\"equation-terms\"><a href=\"#F-1\">one</a> <a href=\"#F-2\">two</a></p>";
    private static final String LINE = "<span class=\"line\" id=\"F-1\"><a href=\"#F-1\">1</a></span>";

    @Test
    void isTheFirstEquationWithSeveralTermsAndAShortListing() {
        Element chapter = chapter(equation("no-terms", "", LINE), equation("long", TERMS, LINE.repeat(11)),
                equation("fitting", TERMS, LINE.repeat(10)), equation("later", TERMS, LINE));

        assertEquals("fitting", specimen(chapter).orElseThrow().attr("data-equation"));
    }

    @Test
    void leadsToTheChapterAndHasNoAnchors() {
        Element specimen = specimen(chapter(equation("dot", TERMS, LINE))).orElseThrow();

        assertEquals("sums.html#F-1", specimen.selectFirst(".equation-terms a").attr("href"));
        assertEquals(0, specimen.select("[id]").size());
    }

    @Test
    void showsOnlyTheFormulaAndTheCodeAndLeavesTheChapterAsItIs() {
        Element chapter = chapter(equation("dot", TERMS, LINE + "<dl class=\"where\"></dl><p class=\"calls\"></p><div class=\"evidence\"></div>"));
        String before = chapter.html();

        assertEquals(0, specimen(chapter).orElseThrow().select(".where, .calls, .evidence").size());
        assertEquals(before, chapter.html());
    }

    @Test
    void isMissingWhereNothingFits() {
        assertTrue(specimen(chapter()).isEmpty());
    }

    private static Optional<Element> specimen(Element chapter) {
        return Specimen.of("sums.html", chapter);
    }

    private static Element chapter(String... equations) {
        return Jsoup.parseBodyFragment(String.join("", equations)).body();
    }

    private static String equation(String id, String terms, String rest) {
        return "<section class=\"equation\" id=\"" + id + "\" data-equation=\"" + id + "\">" + terms + rest + "</section>";
    }
}
