package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCapitalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "PCA finds axes | [PCA] finds axes",
        "scores by BM25, in UTF-8 | scores by [BM25], in [UTF-8]",
        "TCP/IP and GPT-2 | [TCP]/[IP] and [GPT-2]",
        "two DAGs and an SVD's cost | two [DAG]s and an [SVD]'s cost",
        "TD(0) | [TD](0)",
        "AB | [AB]"})
    void namesInCapitalsAreMarked(String words, String marked) {
        assertEquals(marked, marked("<div class=\"paragraph\"><p>" + words + "</p></div>"));
    }

    @ParameterizedTest
    @CsvSource({"A matrix", "R. S. Sutton", "NaN", "XLNet", "RMSProp", "Q-learning", "ReLU6", "MAX_VALUE", "ÀB", "x2"})
    void otherCapitalsStayAsTheyAre(String words) {
        assertEquals(words, marked("<div class=\"paragraph\"><p>" + words + "</p></div>"));
    }

    @ParameterizedTest
    @CsvSource({"code", "em", "strong", "span"})
    void whatHasAFaceOfItsOwnStaysAsItIs(String element) {
        assertEquals("by SVD", marked("<div class=\"paragraph\"><p>by <" + element + ">SVD</" + element + "></p></div>"));
    }

    @Test
    void linksAndItemsAreText() {
        assertEquals("see [PCA]", marked("<ul><li><p>see <a href=\"#pca\">PCA</a></p></li></ul>"));
    }

    @Test
    void headingsCaptionsAndCellsStayAsTheyAre() {
        assertEquals("PCASVDTD", marked("<h2>PCA</h2><figcaption>SVD</figcaption><table><tbody><tr><td><p>TD</p></td></tr></tbody></table>"));
    }

    @Test
    void whatTouchesThemStaysWithThem() {
        Element body = Jsoup.parseBodyFragment("<div class=\"paragraph\"><p>axes (of PCA), or SVD.</p></div>").body();
        SmallCapitals.mark(body);
        Glue.touch(body);
        assertEquals("axes (of <span class=\"glued\"><span class=\"caps\">PCA</span>),</span> or "
                + "<span class=\"glued\"><span class=\"caps\">SVD</span>.</span>", body.selectFirst("p").html());
    }

    private static String marked(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        SmallCapitals.mark(body);
        body.select("span.caps").forEach(name -> name.prependText("[").appendText("]"));
        return body.wholeText();
    }
}
