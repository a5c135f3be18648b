package org.linebyline.experiments.figure;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The SVG of Lets-Plot made fit for a page: its random ids, style sheet and settings of its own page go,
 * and its colors become classes of the house, with the color on paper beside them.
 */
final class LetsPlotSvg {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
    private static final Pattern TRANSLATION =
            Pattern.compile("translate\\((-?[\\d.E-]+) (-?[\\d.E-]+) ?\\)");
    /** What a figure of ours needs; all else is dropped. */
    private static final List<String> ATTRIBUTES = List.of("transform", "d", "x", "y", "x1", "y1", "x2", "y2", "dy",
            "cx", "cy", "r", "width", "height", "points", "text-anchor", "stroke-width", "stroke-dasharray",
            "fill-opacity", "stroke-opacity");

    private final Document document;
    private final String prefix;

    LetsPlotSvg(String svg, String prefix) {
        this.document = parsed(svg);
        this.prefix = prefix;
    }

    /** Where the marks lie: the rectangle between the axes, in pixels. */
    record Panel(double left, double top, double width, double height) {}

    Panel panel() {
        NodeList clips = document.getElementsByTagName("clipPath");
        Element inner = (Element) ((Element) clips.item(0)).getElementsByTagName("rect").item(0);
        double left = 0;
        double top = 0;
        for (Node node = clips.item(0); node instanceof Element element; node = node.getParentNode()) {
            Matcher translation = TRANSLATION.matcher(element.getAttribute("transform"));
            if (translation.find()) {
                left += Double.parseDouble(translation.group(1));
                top += Double.parseDouble(translation.group(2));
            }
        }
        return new Panel(left, top, Double.parseDouble(inner.getAttribute("width")),
                Double.parseDouble(inner.getAttribute("height")));
    }

    /** The elements of the picture, without the document around them; marks end at the panel's edge. */
    String body() {
        StringBuilder body = new StringBuilder("<clipPath id=\"" + prefix + "-panel\"><rect width=\""
                + Svg.number(panel().width()) + "\" height=\"" + Svg.number(panel().height()) + "\"/></clipPath>\n");
        children(document.getDocumentElement(), body);
        return body.toString();
    }

    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("Lets-Plot wrote SVG that is no XML", e);
        }
    }

    private void children(Node parent, StringBuilder body) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                append(element, body);
            }
        }
    }

    private void append(Element element, StringBuilder body) {
        String tag = element.getTagName();
        switch (tag) {
            case "style", "defs" -> { }
            case "g" -> appendGroup(element, body);
            case "text" -> body.append("<text").append(attributes(element)).append(">")
                    .append(Svg.escaped(element.getTextContent().strip())).append("</text>\n");
            default -> {
                if (isVisible(element)) {
                    body.append("<").append(tag).append(attributes(element)).append("/>\n");
                }
            }
        }
    }

    private void appendGroup(Element group, StringBuilder body) {
        StringBuilder inner = new StringBuilder();
        children(group, inner);
        if (inner.length() == 0) {
            return;
        }
        String attributes = attributes(group) + (group.hasAttribute("clip-path") ? clip() : "");
        if (attributes.isEmpty()) {
            body.append(inner);
        } else {
            body.append("<g").append(attributes).append(">\n").append(inner).append("</g>\n");
        }
    }

    private String clip() {
        return " clip-path=\"url(#" + prefix + "-panel)\"";
    }

    private static boolean isVisible(Element element) {
        boolean filled = paint(element, "fill") != null && !element.getAttribute("fill-opacity").equals("0.0");
        boolean stroked = paint(element, "stroke") != null && !element.getAttribute("stroke-width").equals("0.0");
        return filled || stroked;
    }

    private String attributes(Element element) {
        StringBuilder text = new StringBuilder();
        for (String name : ATTRIBUTES) {
            String value = element.getAttribute(name).strip();
            if (!value.isEmpty() && !value.equals("1.0")) {
                text.append(" ").append(name).append("=\"").append(Svg.escaped(shortened(value))).append("\"");
            }
        }
        return text.append(paints(element)).toString();
    }

    /** Fill and stroke as class and color. Lets-Plot's own words are the axes', all in one color. */
    private static String paints(Element element) {
        if (element.getTagName().equals("g")) {
            return "";
        }
        if (element.getTagName().equals("text")) {
            return " " + Svg.fill(Color.SOFT);
        }
        Color fill = paint(element, "fill");
        Color stroke = element.getAttribute("stroke-width").equals("0.0") ? null : paint(element, "stroke");
        List<String> classes = new ArrayList<>();
        if (fill != null) {
            classes.add(fill.fillClass());
        }
        if (stroke != null) {
            classes.add(stroke.strokeClass());
        }
        return " class=\"" + String.join(" ", classes) + "\" fill=\"" + (fill == null ? "none" : fill.hex()) + "\""
                + (stroke == null ? "" : " stroke=\"" + stroke.hex() + "\"");
    }

    /** The color of the house that is meant, or null for none. */
    private static Color paint(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        Matcher rgb = RGB.matcher(value);
        String hex = rgb.matches()
                ? String.format(Locale.ROOT, "#%02x%02x%02x", Integer.valueOf(rgb.group(1)),
                        Integer.valueOf(rgb.group(2)), Integer.valueOf(rgb.group(3)))
                : value;
        for (Color color : Color.values()) {
            if (color.hex().equals(hex)) {
                return color;
            }
        }
        return null;
    }

    private static String shortened(String value) {
        return NUMBER.matcher(value).replaceAll(m -> Svg.number(Double.parseDouble(m.group())));
    }
}
