package org.linebyline.doclinker.weave.formula;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Typeset.Drawn;

/**
 * The picture of a formula as the site shows it: glyphs as text in MathJax's own fonts, everything at its place.
 *
 * <p>What no font has stays an outline. The groups of terms and symbols stay, because scripts light them.
 */
public final class FormulaPicture {

    private static final Advances ADVANCES = new Advances();

    private final Drawing drawing;
    private final StringBuilder svg = new StringBuilder();
    private TextLine line;

    private FormulaPicture(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The picture of a formula that stands alone: an {@code <svg>} that needs css/formula.css and css/mathfonts.css, and nothing else. */
    public static String alone(Drawn drawn) {
        return of(drawn, Frame.alone(drawn.box()), "");
    }

    /** The picture of a formula in a sentence, which stands on the line. */
    public static String inSentence(Drawn drawn) {
        Frame frame = Frame.inSentence(drawn.box());
        return of(drawn, frame, frame.depth());
    }

    private static String of(Drawn drawn, Frame frame, String depth) {
        FormulaPicture picture = new FormulaPicture(Drawing.of(drawn));
        picture.svg.append("<svg class=\"formula-svg").append(depth).append("\" aria-hidden=\"true\"").append(frame.attributes())
                .append('>');
        for (Element whole : picture.drawing.svg().children()) {
            picture.children(whole, Place.ORIGIN);
        }
        picture.endLine();
        return picture.svg.append("</svg>").toString();
    }

    private void children(Element parent, Place place) {
        for (Element child : parent.children()) {
            Optional<Place> moved = place.moved(child.attr("transform"));
            if (moved.isEmpty() || !wrote(child, moved.get())) {
                asDrawn(child, place);
            }
        }
    }

    /** Writes a part of a known kind; false for any other. */
    private boolean wrote(Element part, Place place) {
        if (part.nameIs("g") && isPlain(part, "transform", "class")) {
            group(part, place);
            return true;
        }
        if (part.nameIs("rect") && isPlain(part, "transform", "x", "y", "width", "height")) {
            bar(part, place);
            return true;
        }
        return part.nameIs("use") && wroteGlyph(part, place);
    }

    private void group(Element group, Place place) {
        if (group.className().isEmpty()) {
            children(group, place);
        } else {
            endLine();
            svg.append("<g class=\"").append(group.className()).append("\">");
            children(group, place);
            endLine();
            svg.append("</g>");
        }
    }

    private boolean wroteGlyph(Element use, Place place) {
        if (drawing.isBlank(use)) {
            return true;
        }
        Optional<Letter> letter = drawing.letter(use, place);
        letter.ifPresent(shown -> letter(shown, place));
        return letter.isPresent();
    }

    private void letter(Letter letter, Place place) {
        if (line == null) {
            line = new TextLine(place);
        }
        line.add(letter, place, ADVANCES.of(letter));
    }

    private void endLine() {
        if (line != null) {
            svg.append(line.svg());
            line = null;
        }
    }

    /** The bar of a fraction or a root. */
    private void bar(Element rect, Place place) {
        endLine();
        double height = number(rect, "height");
        svg.append("<rect x=\"").append(place.right(number(rect, "x")))
                .append("\" y=\"").append(place.down(number(rect, "y") + height))
                .append("\" width=\"").append(place.length(number(rect, "width")))
                .append("\" height=\"").append(place.length(height)).append("\"></rect>");
    }

    /** What is not text stays as MathJax drew it, with the outlines of its glyphs. */
    private void asDrawn(Element part, Place place) {
        endLine();
        Element drawn = part.clone();
        for (Element use : drawn.select("use")) {
            use.tagName("path").attr("d", drawing.outline(use)).removeAttr("href");
        }
        svg.append("<g transform=\"").append(place.transform()).append("\">").append(drawn.outerHtml()).append("</g>");
    }

    private static boolean isPlain(Element part, String... known) {
        return part.attributes().asList().stream().map(Attribute::getKey).allMatch(List.of(known)::contains);
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.attr(name));
    }
}
