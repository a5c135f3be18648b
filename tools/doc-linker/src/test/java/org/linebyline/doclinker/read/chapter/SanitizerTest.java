package org.linebyline.doclinker.read.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.read.files.SourceText;

/** What reaches a page is what is allowed, not what escaped a list of dangers. */
class SanitizerTest {

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
        "java\nscript:alert(1)", "\u0001javascript:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)",
        "java&Tab;script:alert(1)", "\u00A0javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
        "//example.org", "\\\\example.org", "ftp://example.org", "blob:x", "other.html", "http:/example.org", ""})
    void aLinkOfAnotherSchemeIsTakenOut(String address) {
        assertEquals("<a>x</a>", clean("<a href=\"" + address + "\">x</a>", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c#d", "http://example.org", "HTTPS://example.org", "mailto:a@example.org", "#length"})
    void aLinkOfAKnownSchemeStays(String address) {
        assertEquals("<a href=\"" + address + "\">x</a>", clean("<a href=\"" + address + "\">x</a>", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>x()</script>", "<svg><a href=\"javascript:x()\"><text>x</text></a></svg>",
        "<iframe src=\"https://example.org\"></iframe>", "<math><mtext></mtext></math>", "<object data=\"x\"></object>",
        "<embed src=\"x\">", "<form action=\"x\"><input></form>", "<meta http-equiv=\"refresh\" content=\"0\">",
        "<base href=\"https://example.org\">", "<link rel=\"stylesheet\" href=\"x\">", "<style>p { color: red }</style>",
        "<img src=\"x\" onerror=\"x()\">", "<video src=\"x\"></video>", "<x-y></x-y>", "<template><p>x</p></template>"})
    void anElementThatAsciidoctorDoesNotWriteGoesWithAllThatItHolds(String html) {
        assertEquals("<div>ab</div>", clean("<div>a" + html + "b</div>", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick=\"x()\"", "ONMOUSEOVER=\"x()\"", "style=\"background: url(x)\"", "style=\"width: 1%; color: red\"",
        "srcdoc=\"x\"", "formaction=\"x\"", "background=\"x\"", "src=\"x\"", "xlink:href=\"javascript:x()\"", "contenteditable=\"\""})
    void anAttributeThatAsciidoctorDoesNotWriteIsTakenOut(String attribute) {
        assertEquals("<p>x</p>", clean("<p " + attribute + ">x</p>", 1));
    }

    @Test
    void whatAsciidoctorWritesStays() {
        String html = "<table class=\"tableblock\" id=\"t\"><colgroup><col style=\"width: 33.3333%;\"></colgroup><tbody><tr>"
                + "<td colspan=\"2\"><p><em>a</em> <strong>b</strong> <code>c</code></p></td></tr></tbody></table>"
                + "<details open><summary class=\"title\">Answer</summary></details>";
        assertEquals(html, clean(html, 0));
    }

    @Test
    void aPassthroughBlockIsTakenOut() {
        assertEquals("", clean("<div data-kind=\"pass\"></div>", 1));
    }

    @Test
    void itTellsWhereTheMarkupStands() {
        ChapterText text = new ChapterText(SourceText.of("a.adoc", "= T\n\n<b onclick>\n\nA +++<b onclick='x()'>+++ b"), Map.of());
        Element body = Jsoup.parseBodyFragment("<p data-line=\"5\">A <b onclick=\"x()\">b</b></p>").body();
        assertEquals("a.adoc:5:9", new Sanitizer(text).clean(body).get(0).place().toString());
    }

    private static String clean(String html, int findings) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        List<Damage> damage = new Sanitizer(new ChapterText(SourceText.of("a.adoc", ""), Map.of())).clean(body);
        assertEquals(findings, damage.size(), () -> damage.toString());
        return body.html();
    }
}
