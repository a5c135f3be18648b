package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Terse HTML")
class TerseTest {

    @Test
    void quotesNoPlainWord() {
        assertEquals("<a class=x href=#y-1>\"z\"</a>", Terse.html("<a class=\"x\" href=\"#y-1\">\"z\"</a>"));
    }

    @Test
    void quotesWhatWouldEndTooSoon() {
        for (String needed : new String[] {"<a title=\"x y\">", "<a title=\"\">", "<a title=\"x=y\">", "<a title=\"a>b\">", "<a title=\"'\">", "<path d=\"M0\"/>"}) {
            assertEquals(needed, Terse.html(needed));
        }
        assertEquals("<a title=\"a ='b'> c\" class=x>", Terse.html("<a title=\"a ='b'> c\" class=\"x\">"));
    }

    @Test
    void leavesScriptsAndStyles() {
        String script = "<script>if (a<b) c=\"d\"; e>f</script><style>a<b[c=\"d\"]>e {}</style>";
        assertEquals(script, Terse.html(script));
    }

    @Test
    void endsNoEntryThatTheNextOneEnds() {
        assertEquals("<ul><li><p>a<li>b</ul>", Terse.html("<ul>\n<li>\n<p>a</p>\n</li>\n<li>b</li>\n</ul>".replace(">\n<li", "><li").replace("<li>\n", "<li>")));
        assertEquals("<dl><dt>a<dd><p>b<dt>c<dd>d</dl>", Terse.html("<dl><dt>a</dt><dd><p>b</p></dd> <dt>c</dt><dd>d</dd></dl>"));
        assertEquals("<table><tr><th>a<td>b<tr><td>c</table>".replace("c<", "c</tr><"),
                Terse.html("<table><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>"));
    }

    @Test
    void endsAParagraphThatWordsFollow() {
        assertEquals("<div><p>a</p> b</div>", Terse.html("<div><p>a</p> b</div>"));
        assertEquals("<a><p>a</p></a>", Terse.html("<a><p>a</p></a>"));
    }

    @Test
    void isReadAsTheSameDocument() {
        String page = "<div class=\"a\"><p>b</p><p>c</p><ul><li>d</li><li><p>e</p></li></ul><dl><dt>f</dt><dd><p>g</p></dd><div><dt>h</dt><dd>i</dd></div></dl>"
                + "<table><thead><tr><th>j</th></tr></thead><tbody><tr><td><p>k</p></td><td>l</td></tr><tr><td>m</td></tr></tbody></table></div>";
        assertEquals(Jsoup.parse(page).body().html(), Jsoup.parse(Terse.html(page)).body().html());
    }
}
