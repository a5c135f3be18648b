package org.linebyline.doclinker.weave.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The picture of a figure as the site shows it: the same to the eye, in fewer characters. */
public final class FigurePicture {

    /** How the classes begin by which a page colors what an attribute would. */
    private static final Map<String, String> COLORED = Map.of("fill", "f-", "stroke", "s-");
    private static final List<String> PLACES = List.of("cx", "cy", "x", "y", "x1", "y1", "x2", "y2");

    private FigurePicture() {}

    /** The {@code <svg>} of a figure that stands alone, with its own colors. */
    public static Element of(String svg) {
        return shortest(parsed(svg));
    }

    /** The {@code <svg>} of a figure on a page whose styles color it. */
    public static Element onPage(String svg) {
        Element picture = parsed(svg);
        COLORED.forEach((attribute, beginning) -> picture.select("[" + attribute + "][class]").stream()
                .filter(part -> part.classNames().stream().anyMatch(name -> name.startsWith(beginning)))
                .forEach(part -> part.removeAttr(attribute)));
        return shortest(picture);
    }

    private static Element parsed(String svg) {
        return Jsoup.parse(svg, "", Parser.xmlParser()).child(0);
    }

    private static Element shortest(Element picture) {
        picture.removeAttr("xmlns");
        for (Element part : picture.select("*")) {
            withoutBlanks(part);
        }
        for (Element path : picture.select("path[d]")) {
            path.attr("d", PathData.shortest(path.attr("d")));
        }
        for (Element part : picture.select("circle, line, text")) {
            PLACES.forEach(place -> toTenths(part, place));
        }
        for (Element group : picture.select("g")) {
            Groups.pushDown(group);
        }
        for (Element parent : picture.select("svg, g")) {
            Groups.joinChildren(parent);
        }
        for (Element parent : picture.select("svg, g")) {
            Cells.join(parent);
        }
        for (Element parent : picture.select("svg, g")) {
            Groups.gatherStyles(parent);
        }
        return picture;
    }

    private static void toTenths(Element part, String place) {
        if (part.attr(place).matches("-?\\d+\\.\\d+")) {
            part.attr(place, new BigDecimal(part.attr(place)).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString());
        }
    }

    /** Between elements blanks say nothing; within words they do. */
    private static void withoutBlanks(Element part) {
        if (!part.nameIs("text") && part.closest("text") == null) {
            List.copyOf(part.textNodes()).stream().filter(TextNode::isBlank).forEach(TextNode::remove);
        }
    }
}
