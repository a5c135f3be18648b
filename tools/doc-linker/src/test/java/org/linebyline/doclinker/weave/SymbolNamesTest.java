package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Place;

/** Names of symbols in a line of Java. */
class SymbolNamesTest {

    @Test
    void aJavaNameOfASymbolCarriesItsNumber() {
        Place place = Place.line("book/chapters/dot.adoc", 5);
        Element code = new Element("span").appendText("sum += a[i] * ab.a(")
                .appendElement("span").addClass("s").text("\"a\"").parent().appendText(");");
        new SymbolNames(List.of(DotBook.symbol("x", place), DotBook.symbol("a", place), DotBook.symbol("a", place))).mark(code);
        assertEquals("sum += <span class=\"sym s2 s3\">a</span>[i] * ab.<span class=\"sym s2 s3\">a</span>("
                + "<span class=\"s\">\"a\"</span>);", code.html());
    }
}
