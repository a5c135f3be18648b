package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class QuiresTest {
    private static final String HEAD = "<head><title>t</title><bookmarks><bookmark name=\"a\" href=\"#a\"/></bookmarks></head>";

    @TempDir
    private Path folder;

    @Test
    void eachArticleAndEachMatterStandsAlone() throws IOException {
        assertEquals(List.of("html(head(title) body(p#1))", "html(head(title) body(section#m))", "html(head(title) body(main#main(article#a)))",
                "html(head(title) body(main(article#b(p))))", "html(head(title) body(section#n))"),
            cut("<p id=\"1\"/><section class=\"matter\" id=\"m\"/><main id=\"main\"><article id=\"a\"/><article id=\"b\"><p>x</p></article></main>"
                + "<section class=\"matter\" id=\"n\"/>"));
    }

    @Test
    void whatStandsAtTheHeadOfPagesStandsInAll() throws IOException {
        assertEquals(List.of("html(head(title) body(p div#r))", "html(head(title) body(div#r article))"),
            cut("<p/><div class=\"running-book\" id=\"r\"/><article/>"));
    }

    @Test
    void whatIsBeforeTheFirstArticleMayBeNothing() throws IOException {
        assertEquals(List.of("html(head(title) body(main(article#a)))", "html(head(title) body(main(article#b)))"),
            cut("<main><article id=\"a\"/><article id=\"b\"/></main>"));
    }

    @Test
    void anArticleInAnotherBelongsToIt() throws IOException {
        assertEquals(List.of("html(head(title) body(article(article p)))"), cut("<article><article/><p/></article>"));
    }

    @Test
    void textKeepsItsSpacesAndCharacters() throws IOException {
        try (Quires quires = Quires.of(written("<p> a &lt; <b>b</b>\n&#160;\u2192</p>"))) {
            assertEquals(" a < b\n\u00a0\u2192", quires.next().getElementsByTagName("p").item(0).getTextContent());
        }
    }

    @Test
    void anErrorSaysWhereItIs() throws IOException {
        try (Quires quires = Quires.of(written("<article/>\n<article><p></article>"))) {
            quires.next();
            String message = assertThrows(UnprintableException.class, quires::next).getMessage();
            assertTrue(message.startsWith("the document is not well-formed XML at line 2, column 15"), message);
        }
    }

    private List<String> cut(String body) throws IOException {
        List<String> shapes = new ArrayList<>();
        try (Quires quires = Quires.of(written(body))) {
            for (Document part = quires.next(); part != null; part = quires.next()) {
                shapes.add(shape(part.getDocumentElement()));
            }
            assertNull(quires.next());
            assertEquals("a", ((Element) quires.bookmarks().getFirstChild()).getAttribute("name"));
        }
        return shapes;
    }

    private Path written(String body) throws IOException {
        return Files.writeString(folder.resolve("document.xhtml"), "<html>" + HEAD + "<body>" + body + "</body></html>\n");
    }

    private static String shape(Element element) {
        List<String> inner = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                inner.add(shape(inside));
            }
        }
        String id = element.getAttribute("id");
        return element.getLocalName() + (id.isEmpty() ? "" : "#" + id) + (inner.isEmpty() ? "" : "(" + String.join(" ", inner) + ")");
    }
}
