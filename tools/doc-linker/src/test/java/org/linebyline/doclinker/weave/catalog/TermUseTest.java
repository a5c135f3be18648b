package org.linebyline.doclinker.weave.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TermUseTest {

    private static final String LONG = "A line of more than eighty letters says for itself what it is about, and that is the <strong class=\"defined\">term</strong>.";

    @Test
    void aTermIsSaidByTheLineThatItStandsIn() {
        assertEquals(List.of("A line of more than eighty letters says for itself what it is about, and that is the term."),
                said("<p>Before.\n" + LONG + "\nAfter.</p>"));
    }

    @Test
    void aShortLineNeedsTheOneBeforeIt() {
        assertEquals(List.of("All slopes together are a vector. It is the gradient."),
                said("<p>First.\nAll slopes together are a <b>vector</b>.\nIt is the <strong class=\"defined\">gradient</strong>.\nAfter.</p>"));
    }

    @Test
    void aTermIsDefinedOnceInAChapterAndEmphasisDefinesNothing() {
        List<TermUse> terms = TermUse.in(null, Jsoup.parseBodyFragment("<p><strong>Never</strong> a <strong class=\"defined\">Dual number</strong>.</p>"
                + "<p>A <strong class=\"defined\">dual number</strong>.</p>").body());
        assertEquals(List.of("term-dual-number"), terms.stream().map(TermUse::anchor).toList());
    }

    private static List<String> said(String html) {
        return TermUse.in(null, Jsoup.parseBodyFragment(html).body()).stream().map(use -> use.said().text()).toList();
    }
}
