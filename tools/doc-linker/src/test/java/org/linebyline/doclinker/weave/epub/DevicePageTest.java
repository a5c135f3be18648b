package org.linebyline.doclinker.weave.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DevicePageTest {

    @Test
    void isWellFormed() {
        assertEquals("<p>a &amp; b&#xa0;c<br /></p>", page("<p>a &amp; b&nbsp;c<br></p>"));
    }

    @Test
    void formulasAndFiguresAreOfTheirNamespaces() {
        assertEquals("<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>a</mi></math><svg viewBox=\"0 0 1 1\" xmlns=\"http://www.w3.org/2000/svg\"></svg>",
                page("<math><mi>a</mi></math><svg viewBox=\"0 0 1 1\"></svg>"));
    }

    @Test
    void whatOnlyScriptsUseIsLeftOut() {
        assertEquals("<p>int a</p>", page("<p data-term=\"t\">int <span class=\"sym s1\">a</span><button>copy</button></p><p class=\"copies\">copy</p>"));
    }

    @Test
    void notesStandAtTheEndAndAreKnownAsNotes() {
        String page = page("<p>A claim.<sup class=\"note-call\" id=\"note-1-call\"><a href=\"#note-1\">1</a></sup>"
                + "<span class=\"note\" id=\"note-1\" role=\"note\"><a class=\"note-number\" href=\"#note-1-call\">1</a> Its proof.</span></p><p>More.</p>");

        assertTrue(page.contains("<a href=\"#note-1\" epub:type=\"noteref\" role=\"doc-noteref\">1</a></sup></p><p>More.</p>"), page);
        assertTrue(page.endsWith("<aside class=\"note\" id=\"note-1\" role=\"doc-footnote\" epub:type=\"footnote\">"
                + "<a class=\"note-number\" href=\"#note-1-call\" role=\"doc-backlink\">1</a> Its proof.</aside></section>"), page);
    }

    private static String page(String html) {
        return DevicePage.of(Jsoup.parseBodyFragment(html).body());
    }
}
