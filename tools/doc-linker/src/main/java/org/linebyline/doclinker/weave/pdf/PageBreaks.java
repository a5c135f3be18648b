package org.linebyline.doclinker.weave.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Says by classes what a style sheet cannot count. A listing of more than ten lines is {@code over-10}, one of more than twenty
 * {@code over-20}; its lines stand in groups that are {@code kept} together, so that, where a style lets it go over to the next page, it
 * parts between methods if it can and never leaves less than three lines behind. A paragraph of a line or so, between a
 * heading and a figure, is {@code short}. In columns a heading is {@code kept} with what follows it. A table whose widest cells have more
 * than 80 letters in a row is {@code broad}.
 */
final class PageBreaks {
    static final String KEPT = "kept";

    private static final int MIDDLING = 10;
    private static final int LONG = 20;
    private static final int TOGETHER = 3;
    private static final int SHORT = 90;
    private static final int BROAD = 80;

    private PageBreaks() {
    }

    static void mark(Element body) {
        elements(body, "figure").filter(figure -> is(figure, "listing")).forEach(PageBreaks::markListing);
        elements(body, "p").filter(PageBreaks::isShort).forEach(paragraph -> add((Element) paragraph.getParentNode(), "short"));
        elements(body, "table").filter(table -> letters(table) > BROAD).forEach(table -> add(table, "broad"));
        elements(body, "div").filter(box -> is(box, "columns")).flatMap(box -> elements(box, "h2")).toList()
            .forEach(heading -> keep("div", Stream.of(heading, next(heading)).filter(Objects::nonNull).toList()));
    }

    /** Of the longest cell of each column, all together. */
    private static int letters(Element table) {
        List<Integer> columns = new ArrayList<>();
        for (Element row : elements(table, "tr").toList()) {
            List<Element> cells = elements(row, "*").filter(cell -> cell.getParentNode() == row).toList();
            for (int i = 0; i < cells.size(); i++) {
                int letters = cells.get(i).getTextContent().strip().length();
                if (i == columns.size()) {
                    columns.add(letters);
                }
                columns.set(i, Math.max(columns.get(i), letters));
            }
        }
        return columns.stream().mapToInt(letters -> letters).sum();
    }

    private static void markListing(Element listing) {
        List<Element> lines = elements(listing, "span").filter(span -> is(span, "line")).toList();
        if (lines.size() > MIDDLING) {
            add(listing, lines.size() > LONG ? "over-10 over-20" : "over-10");
            int first = 0;
            for (int end : ends(lines)) {
                keep("span", lines.subList(first, end + 1));
                first = end + 1;
            }
            keep("span", lines.subList(first, lines.size()));
        }
    }

    private static void keep(String name, List<Element> elements) {
        if (elements.size() > 1) {
            Element first = elements.get(0);
            Element kept = first.getOwnerDocument().createElementNS(first.getNamespaceURI(), name);
            add(kept, KEPT);
            first.getParentNode().insertBefore(kept, first);
            elements.forEach(kept::appendChild);
        }
    }

    /** The lines behind which a page may end: empty ones, which stand between methods; inside what is long without one, any. */
    private static List<Integer> ends(List<Element> lines) {
        List<Integer> ends = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i == lines.size() - 1 || isEmpty(lines.get(i))) {
                if (i - first >= LONG) {
                    IntStream.range(first + TOGETHER - 1, i - TOGETHER + 1).forEach(ends::add);
                }
                ends.add(i);
                first = i + 1;
            }
        }
        ends.removeIf(i -> i < TOGETHER - 1 || i >= lines.size() - TOGETHER);
        return ends;
    }

    private static boolean isEmpty(Element line) {
        return elements(line, "span").filter(span -> is(span, "code")).allMatch(code -> code.getTextContent().isBlank());
    }

    /** The first paragraph of a section stands with all others in a box of their own. */
    private static boolean isShort(Element paragraph) {
        Element box = (Element) paragraph.getParentNode();
        return is(box, "paragraph") && paragraph.getTextContent().length() < SHORT && isFigure(next(box))
            && (isHeading(before(box)) || before(box) == null && is((Element) box.getParentNode(), "sectionbody"));
    }

    private static Element before(Element element) {
        Node before = element.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
            before = before.getPreviousSibling();
        }
        return (Element) before;
    }

    private static Element next(Element element) {
        Node next = element.getNextSibling();
        while (next != null && !(next instanceof Element)) {
            next = next.getNextSibling();
        }
        return (Element) next;
    }

    private static boolean isFigure(Element element) {
        return element != null && is(element, "figure");
    }

    private static boolean isHeading(Element element) {
        return element != null && element.getLocalName().matches("h[2-4]");
    }

    private static void add(Element element, String name) {
        element.setAttribute("class", (element.getAttribute("class") + " " + name).strip());
    }

    private static boolean is(Element element, String name) {
        return (" " + element.getAttribute("class") + " ").contains(" " + name + " ");
    }

    private static Stream<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
