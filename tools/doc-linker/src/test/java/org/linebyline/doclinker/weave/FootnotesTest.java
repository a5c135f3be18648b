package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static final String TEXT = "<p>A claim.<span class=\"note\" data-note=\"1\">Its proof.</span> It again.<span"
            + " class=\"note-again\" data-note=\"1\"></span></p>";

    @Test
    void aNoteStandsBehindItsNumberAndEachLeadsToTheOther() {
        Element body = woven(new SiteMedium(Map.of(), "en"));

        Element note = body.getElementById("note-1");
        assertEquals("1 Its proof.", note.text());
        assertEquals("#note-1-call", note.selectFirst("a").attr("href"));
        assertEquals("#note-1", body.selectFirst("#note-1-call a").attr("href"));
        assertEquals(note, body.getElementById("note-1-call").nextElementSibling());
    }

    @Test
    void aSecondCallLeadsToTheSameNote() {
        assertEquals(2, woven(new SiteMedium(Map.of(), "en")).select("sup.note-call > a[href=#note-1]").size());
    }

    @Test
    void onPaperTheLinkNamesItsChapter() {
        assertEquals("#chapter--note-1", woven(new PrintMedium(Map.of(), "en")).selectFirst("sup a").attr("href"));
    }

    private static Element woven(Medium medium) {
        Element body = Jsoup.parseBodyFragment(TEXT).body();
        new Footnotes(medium, "chapter").weave(body);
        return body;
    }
}
