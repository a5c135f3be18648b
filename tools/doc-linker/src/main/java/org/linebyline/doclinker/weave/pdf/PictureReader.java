package org.linebyline.doclinker.weave.pdf;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.batik.parser.AWTPathProducer;
import org.apache.batik.parser.AWTTransformProducer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the marks of a formula from its SVG: the small part of SVG that MathJax writes, and no more. */
final class PictureReader {
    private static final Pattern TERM = Pattern.compile("(?:^|\\s)t([1-9]\\d*)(?:\\s|$)");

    private final Map<String, String> glyphs;
    private final Map<String, Shape> outlines;
    private final List<Mark> marks = new ArrayList<>();

    private PictureReader(Map<String, String> glyphs, Map<String, Shape> outlines) {
        this.glyphs = glyphs;
        this.outlines = outlines;
    }

    /** What surrounds an element: where it stands, what cuts it off, which terms it is in, how its lines are drawn. */
    private record Place(AffineTransform at, Rectangle2D clip, List<Integer> terms, boolean hollow, double stroke) {
        Place moved(AffineTransform by) {
            AffineTransform moved = new AffineTransform(at);
            moved.concatenate(by);
            return new Place(moved, clip, terms, hollow, stroke);
        }

        Place clipped(Rectangle2D window) {
            Rectangle2D visible = at.createTransformedShape(window).getBounds2D();
            return new Place(at, clip == null ? visible : clip.createIntersection(visible), terms, hollow, stroke);
        }

        Place styled(Element element) {
            Matcher term = TERM.matcher(element.getAttribute("class"));
            List<Integer> inside = terms;
            if (term.find()) {
                inside = new ArrayList<>(terms);
                inside.add(Integer.valueOf(term.group(1)));
            }
            String fill = element.getAttribute("fill");
            return new Place(at, clip, List.copyOf(inside), fill.isEmpty() ? hollow : fill.equals("none"),
                number(element, "stroke-width", stroke));
        }
    }

    /**
     * The marks of a formula, in the order of its SVG.
     *
     * @param svg    the root element
     * @param glyphs path data of each glyph that the SVG uses
     * @param outlines what path data was read as; gets what is new
     * @throws UnprintableException when the SVG has a part that is not known here
     */
    static List<Mark> marks(Element svg, Map<String, String> glyphs, Map<String, Shape> outlines) {
        PictureReader reader = new PictureReader(glyphs, outlines);
        AffineTransform upward = AffineTransform.getScaleInstance(1, -1);
        reader.children(svg, new Place(upward, null, List.of(), false, 0));
        return List.copyOf(reader.marks);
    }

    private void children(Element parent, Place place) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                read(element, place);
            }
        }
    }

    private void read(Element element, Place surroundings) {
        Place place = surroundings.styled(element).moved(transform(element));
        switch (element.getTagName()) {
            case "g", "a" -> children(element, place);
            case "svg" -> window(element, place);
            case "use" -> glyph(element, place);
            case "rect" -> area(box(element), place);
            case "path" -> area(path(element.getAttribute("d")), place);
            case "line" -> area(new Line2D.Double(number(element, "x1", 0), number(element, "y1", 0),
                number(element, "x2", 0), number(element, "y2", 0)), place);
            case "ellipse" -> area(ellipse(element, number(element, "rx", 0), number(element, "ry", 0)), place);
            case "circle" -> area(ellipse(element, number(element, "r", 0), number(element, "r", 0)), place);
            case "polygon" -> area(path("M" + element.getAttribute("points") + "Z"), place);
            default -> throw new UnprintableException("a formula has a <" + element.getTagName() + "> that the PDF cannot draw");
        }
    }

    /** A nested svg: a window of its own, as MathJax makes for the straight piece of a tall bracket. */
    private void window(Element svg, Place place) {
        Rectangle2D outer = box(svg);
        Rectangle2D inner = viewBox(svg);
        AffineTransform fit = AffineTransform.getTranslateInstance(outer.getX(), outer.getY());
        fit.scale(outer.getWidth() / inner.getWidth(), outer.getHeight() / inner.getHeight());
        fit.translate(-inner.getX(), -inner.getY());
        children(svg, place.moved(fit).clipped(inner));
    }

    private void glyph(Element use, Place place) {
        String href = use.hasAttribute("href") ? use.getAttribute("href") : use.getAttribute("xlink:href");
        String id = href.replaceFirst("^#", "");
        String outline = glyphs.get(id);
        if (outline == null) {
            throw new UnprintableException("a formula uses the glyph '" + id + "', which was not drawn with it");
        }
        marks.add(new Mark.Glyph(id, outlines.computeIfAbsent(outline, PictureReader::path), place.at(), place.clip(), place.terms()));
    }

    private void area(Shape shape, Place place) {
        boolean line = place.hollow() || shape instanceof Line2D;
        Shape inked = line ? new BasicStroke((float) place.stroke()).createStrokedShape(shape) : shape;
        marks.add(new Mark.Area(place.at().createTransformedShape(inked), place.terms()));
    }

    static Rectangle2D viewBox(Element svg) {
        String[] parts = svg.getAttribute("viewBox").trim().split("[\\s,]+");
        if (parts.length != 4) {
            throw new UnprintableException("the SVG of a formula has no viewBox of four numbers");
        }
        return new Rectangle2D.Double(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2]), Double.parseDouble(parts[3]));
    }

    private static Rectangle2D box(Element element) {
        return new Rectangle2D.Double(number(element, "x", 0), number(element, "y", 0),
            number(element, "width", 0), number(element, "height", 0));
    }

    private static Ellipse2D ellipse(Element element, double rx, double ry) {
        return new Ellipse2D.Double(number(element, "cx", 0) - rx, number(element, "cy", 0) - ry, 2 * rx, 2 * ry);
    }

    private static double number(Element element, String attribute, double otherwise) {
        String text = element.getAttribute(attribute).trim();
        return text.isEmpty() ? otherwise : Double.parseDouble(text.replaceFirst("px$", ""));
    }

    private static Shape path(String data) {
        if (data.isBlank()) {
            return new Path2D.Double();
        }
        try {
            return AWTPathProducer.createShape(new StringReader(data), Path2D.WIND_NON_ZERO);
        } catch (IOException e) {
            throw new UnprintableException("a glyph's outline cannot be read: " + data, e);
        }
    }

    private static AffineTransform transform(Element element) {
        String text = element.getAttribute("transform");
        try {
            return text.isEmpty() ? new AffineTransform() : AWTTransformProducer.createAffineTransform(text);
        } catch (org.apache.batik.parser.ParseException e) {
            throw new UnprintableException("a formula has the transform '" + text + "', which cannot be read", e);
        }
    }
}
