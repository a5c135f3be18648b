package org.linebyline.doclinker.weave.pdf;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the document of a book piece by piece: each article, and each section of the class {@code matter}, is a document of its own, with
 * the elements around it, the head, and what stands at the head of all pages (a child of the body whose class begins with
 * {@code running-}). So no more than a chapter is in memory.
 */
final class Quires implements Closeable {

    private final InputStream file;
    private final XMLStreamReader in;
    private final List<Element> running = new ArrayList<>();
    private Document document = Xml.empty();
    private Node open = document;
    private Element head;
    private Element bookmarks;
    private boolean filled;

    private Quires(InputStream file, XMLStreamReader in) {
        this.file = file;
        this.in = in;
    }

    /** Opens a document; nothing of it is read yet. */
    static Quires of(Path document) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        InputStream file = new BufferedInputStream(Files.newInputStream(document));
        try {
            return new Quires(file, factory.createXMLStreamReader(file, StandardCharsets.UTF_8.name()));
        } catch (XMLStreamException e) {
            file.close();
            throw unreadable(e);
        }
    }

    /** The outline of the whole book, known with the first piece; null where the document has none. */
    Element bookmarks() {
        return bookmarks;
    }

    /**
     * The next piece; null behind the last.
     *
     * @throws UnprintableException when the document is not well-formed; the message has line and column
     */
    Document next() {
        try {
            while (in.hasNext()) {
                Document finished = document;
                read(in.next());
                if (document != finished) {
                    return finished;
                }
            }
            Document last = document;
            document = null;
            return last;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static UnprintableException unreadable(XMLStreamException e) {
        return new UnprintableException("the document is not well-formed XML at line " + e.getLocation().getLineNumber()
            + ", column " + e.getLocation().getColumnNumber() + ": " + e.getMessage().replaceFirst("(?s).*Message: ", ""), e);
    }

    private void read(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (filled && beginsQuire()) {
                    begin();
                }
                open = open.appendChild(element());
            }
            case XMLStreamConstants.END_ELEMENT -> {
                close((Element) open);
                open = open.getParentNode();
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.appendChild(document.createTextNode(in.getText()));
            default -> { }
        }
    }

    private boolean beginsQuire() {
        return isOutermost(open) && (in.getLocalName().equals("article")
            || in.getLocalName().equals("section") && isOf(in.getAttributeValue(null, "class"), "matter"));
    }

    /** Whether what stands in an element is a part of the book. */
    private static boolean isOutermost(Node around) {
        return "body".equals(around.getLocalName()) || "main".equals(around.getLocalName());
    }

    private static boolean isOf(String names, String name) {
        return names != null && (" " + names + " ").contains(" " + name + " ");
    }

    private Element element() {
        Element element = document.createElementNS(in.getNamespaceURI(), name(in.getPrefix(), in.getLocalName()));
        for (int i = 0; i < in.getNamespaceCount(); i++) {
            String prefix = in.getNamespacePrefix(i);
            element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, prefix == null ? "xmlns" : "xmlns:" + prefix, in.getNamespaceURI(i));
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            element.setAttributeNS(in.getAttributeNamespace(i), name(in.getAttributePrefix(i), in.getAttributeLocalName(i)), in.getAttributeValue(i));
        }
        return element;
    }

    private static String name(String prefix, String local) {
        return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private void close(Element element) {
        if (element.getLocalName().equals("bookmarks")) {
            bookmarks = element;
        } else if (element.getLocalName().equals("head")) {
            head = element;
            if (bookmarks != null) {
                bookmarks.getParentNode().removeChild(bookmarks);
            }
        } else if (isOutermost(element.getParentNode())) {
            if (element.getAttribute("class").startsWith("running-")) {
                running.add(element);
            } else {
                filled = true;
            }
        }
    }

    /** Goes on in a new document, in which the same elements are open. */
    private void begin() {
        Deque<Element> around = new ArrayDeque<>();
        for (Node node = open; node instanceof Element element; node = node.getParentNode()) {
            around.push(element);
        }
        filled = false;
        document = Xml.empty();
        open = document;
        for (Element element : around) {
            open = open.appendChild(document.importNode(element, false));
            repeat(element);
        }
    }

    /** What was opened in vain stands in the new document only; of any other, the place is where it was opened. */
    private void repeat(Element element) {
        switch (element.getLocalName()) {
            case "html" -> open.appendChild(document.importNode(head, true));
            case "body" -> running.forEach(line -> open.appendChild(document.importNode(line, true)));
            default -> {
                if (element.getElementsByTagNameNS("*", "*").getLength() > 0) {
                    ((Element) open).removeAttribute("id");
                } else {
                    element.getParentNode().removeChild(element);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
