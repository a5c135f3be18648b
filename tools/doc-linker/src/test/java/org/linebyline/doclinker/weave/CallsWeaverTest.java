package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What a page says of the calls of an equation. */
class CallsWeaverTest {

    private static final String LONG = "a.times(x).plus(b)".repeat(9);

    @Test
    void callsAreASentence() {
        Element sentence = CallsWeaver.of(list("a.times(x)", "new Sum(a)"), false);
        assertEquals("<p class=\"calls\">In Java: <i>f</i> is <code>a.times(x)</code>; <i>f</i> is"
                + " <code><span class=\"k\">new</span> Sum(a)</code></p>", sentence.outerHtml());
    }

    @Test
    void longCallsAreAListToUnfold() {
        Element fold = CallsWeaver.of(list("a.times(x)", LONG), false);
        assertEquals("details", fold.tagName());
        assertEquals("in Java", fold.child(0).text());
        assertEquals(List.of("f", "a.times(x)", "f", LONG), fold.select("dl > *").eachText());
    }

    @Test
    void onPaperLongCallsAreASentenceToo() {
        assertEquals("In Java: f is " + LONG, CallsWeaver.of(list(LONG), true).text());
    }

    private static Element list(String... java) {
        StringBuilder entries = new StringBuilder();
        for (String expression : java) {
            entries.append("<dt class=\"hdlist1\"><i>f</i></dt><dd><p><code>").append(expression).append("</code></p></dd>");
        }
        return Jsoup.parseBodyFragment("<div class=\"calls\"><dl>" + entries + "</dl></div>").body().child(0);
    }
}
