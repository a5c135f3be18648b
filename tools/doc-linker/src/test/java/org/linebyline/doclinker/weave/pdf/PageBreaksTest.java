package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PageBreaksTest {

    @Test
    void aListingOfTenLinesIsOneOfTwentyAndOneOfMoreAreToldApart() {
        assertEquals("listing", kind(listing(10)));
        assertEquals("listing over-10", kind(listing(11)));
        assertEquals("listing over-10", kind(listing(20)));
        assertEquals("listing over-10 over-20", kind(listing(21)));
    }

    @Test
    void aLongListingPartsBetweenItsMethods() {
        assertEquals(List.of(5, 8, 9), groups(listing(22, 5, 13)));
    }

    @Test
    void lessThanThreeLinesAreNeverLeftBehind() {
        assertEquals(List.of(12), groups(listing(12, 2, 10)));
        assertEquals(List.of(3, 9), groups(listing(12, 3)));
    }

    @Test
    void aLongMethodPartsAnywhereButNearItsEnds() {
        assertEquals(List.of(3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3), groups(listing(24)));
        assertEquals(List.of(20), groups(listing(20)));
    }

    @Test
    void allLinesStayInTheirOrder() {
        Document document = marked(listing(40, 4, 30));
        NodeList lines = document.getElementsByTagNameNS("*", "i");
        assertEquals(IntStream.rangeClosed(1, 40).mapToObj(String::valueOf).toList(),
                IntStream.range(0, lines.getLength()).mapToObj(i -> lines.item(i).getTextContent()).toList());
    }

    @Test
    void aLineOfTextBetweenAHeadingAndAFigureIsShort() {
        String line = "<div class='paragraph'><p>Now the bowl.</p></div>";
        String figure = "<figure class='figure'/>";
        assertEquals("paragraph short", text("<h3>On</h3>" + line + figure));
        assertEquals("paragraph short", text("<h2>On</h2><div class='sectionbody'>" + line + figure + "</div>"));
        assertEquals("paragraph", text("<h3>On</h3>" + line + "<div class='equation'/>"));
        assertEquals("paragraph", text("<h3>On</h3>" + line.replace("bowl", "bowl ".repeat(20)) + figure));
        assertEquals("paragraph", text("<h3>On</h3><div class='equation'/>" + line + figure));
    }

    @Test
    void aTableOfManyLettersInARowIsBroad() {
        String wide = "<tr><th>" + "a".repeat(40) + "</th><th>b</th></tr>";
        assertEquals("data", table(wide + "<tr><td>c</td><td>" + "d".repeat(40) + "</td></tr>"));
        assertEquals("data broad", table(wide + "<tr><td>c</td><td>" + "d".repeat(41) + "</td></tr>"));
        assertEquals("data", table(""));
    }

    private static String table(String rows) {
        return ((Element) marked("<table class='data'>" + rows + "</table>").getElementsByTagNameNS("*", "table").item(0)).getAttribute("class");
    }

    @Test
    void aHeadingInColumnsStaysWithWhatFollowsIt() {
        Element columns = (Element) marked("<div class='columns'><h2>A</h2><p>angle</p><p>area</p><h2>B</h2></div>")
                .getElementsByTagNameNS("*", "div").item(0);
        assertEquals("Aangle", columns.getFirstChild().getTextContent());
        assertEquals("B", columns.getLastChild().getTextContent());
        assertEquals(3, columns.getChildNodes().getLength());
    }

    /** A listing of so many lines; after those with the given numbers stands a method of its own: they are empty. */
    private static String listing(int lines, Integer... empty) {
        return IntStream.rangeClosed(1, lines).mapToObj(line -> "<span class='line i0'><i>" + line + "</i><span class='code'>"
                + (List.of(empty).contains(line) ? "" : "x = 1;") + "</span></span>\n")
                .collect(Collectors.joining("", "<figure class='listing'><pre><code>", "</code></pre></figure>"));
    }

    private static String kind(String listing) {
        return ((Element) marked(listing).getElementsByTagNameNS("*", "figure").item(0)).getAttribute("class");
    }

    private static String text(String html) {
        return ((Element) marked(html).getElementsByTagNameNS("*", "p").item(0).getParentNode()).getAttribute("class");
    }

    /** How many lines stay together, from group to group. */
    private static List<Integer> groups(String listing) {
        NodeList children = marked(listing).getElementsByTagNameNS("*", "code").item(0).getChildNodes();
        List<Integer> groups = new ArrayList<>();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                groups.add(child.getElementsByTagNameNS("*", "i").getLength());
            }
        }
        return groups;
    }

    private static Document marked(String html) {
        Document document = Xml.parse("<body>" + html + "</body>");
        PageBreaks.mark(document.getDocumentElement());
        return document;
    }
}
