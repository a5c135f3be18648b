package org.linebyline.doclinker.weave.figure;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;

import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.DocumentLoader;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.UserAgentAdapter;
import org.jsoup.nodes.Element;
import org.w3c.dom.svg.SVGDocument;

/** A small picture made of a figure: what is drawn in ink and colors, without words and grid, cut to its edges; of several panels one. */
public final class Vignette {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final String SHAPES = "path, circle, rect, line, ellipse, polyline, polygon";
    /** Words, the lines of a grid, and what is paper alone, such as the ground of words. */
    private static final String QUIET = "text, .s-line, .f-line, [class=f-paper]";
    /** Around the edges, for the width of their lines. */
    private static final int MARGIN = 3;

    private Vignette() {
    }

    /** The SVG file of a figure's vignette; empty where nothing but words is drawn. */
    public static String of(String svg) {
        Element picture = FigurePicture.of(svg);
        picture.select(QUIET).remove();
        keepFullestPanel(picture);
        picture.select(SHAPES).attr("vector-effect", "non-scaling-stroke");
        picture.attr("xmlns", NAMESPACE).removeAttr("font-family").removeAttr("font-size");
        Rectangle2D edges = edges(picture.outerHtml());
        if (edges == null) {
            return "";
        }
        long x = (long) Math.floor(edges.getX()) - MARGIN;
        long y = (long) Math.floor(edges.getY()) - MARGIN;
        long width = (long) Math.ceil(edges.getMaxX()) + MARGIN - x;
        long height = (long) Math.ceil(edges.getMaxY()) + MARGIN - y;
        return picture.attr("viewBox", x + " " + y + " " + width + " " + height).attr("width", String.valueOf(width))
                .attr("height", String.valueOf(height)).outerHtml();
    }

    /** Panels are groups side by side; that with the most shapes stays, of equals the first. */
    private static void keepFullestPanel(Element picture) {
        List<Element> panels = picture.children().stream().filter(part -> part.nameIs("g")).toList();
        panels.stream().max(Comparator.comparingInt((Element panel) -> panel.select(SHAPES).size())
                        .thenComparing(Element::elementSiblingIndex, Comparator.reverseOrder()))
                .ifPresent(fullest -> panels.stream().filter(panel -> panel != fullest).forEach(Element::remove));
    }

    private static Rectangle2D edges(String svg) {
        try {
            SVGDocument document = new SAXSVGDocumentFactory(null).createSVGDocument("", new StringReader(svg));
            UserAgentAdapter reader = new UserAgentAdapter();
            return new GVTBuilder().build(new BridgeContext(reader, new DocumentLoader(reader)), document).getBounds();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
