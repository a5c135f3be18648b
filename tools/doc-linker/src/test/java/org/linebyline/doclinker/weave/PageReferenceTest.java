package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is printed behind a reference; the style sheet writes the page where # stands. */
class PageReferenceTest {

    @Test
    void thePageOfAnEquationStandsInItsParentheses() {
        assertEquals("By (4.1, p. #), so.", printed("<p>By <a href=\"#e\">(4.1)</a>, so.</p>"));
    }

    @Test
    void thePageOfAnythingElseStandsInParenthesesOfItsOwn() {
        assertEquals("See Figure 4.2 (p. #).", printed("<p>See <a href=\"#f\">Figure 4.2</a>.</p>"));
        assertEquals("Done (or not). See the bound (p. #).", printed("<p>Done (or not). See <a href=\"#e\">the bound</a>.</p>"));
        assertEquals("The x of y (p. #)", printed("<p>The <a href=\"#e\">x <em>of y</em></a></p>"));
    }

    @Test
    void parenthesesThatAreOpenAreNotOpenedAgain() {
        assertEquals("A slope (see <em>here</em> Figure 4.2, p. #).".replaceAll("<.*?>", ""),
                printed("<p>A slope (see <em>here</em> <a href=\"#f\">Figure 4.2</a>).</p>"));
    }

    private static String printed(String html) {
        Element paragraph = Jsoup.parseBodyFragment(html).body().child(0);
        paragraph.select("a").forEach(PageReference::within);
        String page = paragraph.selectFirst("a").attr("href");
        paragraph.select(".page-listed[data-page=" + page + "]").forEach(place -> place.text("p. #"));
        paragraph.select(".page-apart[data-page=" + page + "]").forEach(place -> place.text("(p. #)"));
        return paragraph.text();
    }
}
