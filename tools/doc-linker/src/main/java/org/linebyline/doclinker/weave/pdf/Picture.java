package org.linebyline.doclinker.weave.pdf;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.linebyline.doclinker.model.Typeset;
import org.w3c.dom.Element;

/**
 * A formula as ink on paper. All lengths are thousandths of an em.
 *
 * @param width    of the box
 * @param height   of the box above the baseline
 * @param depth    of the box below the baseline, brackets included
 * @param marks    the ink, in reading order
 * @param brackets the brackets that name the terms, none for a formula inside a line of text
 */
record Picture(double width, double height, double depth, List<Mark> marks, List<Bracket> brackets) {

    /** The picture of a formula that stands in a line of text. */
    static Picture inline(Typeset.Drawn drawn) {
        Element svg = Xml.parse(drawn.svg()).getDocumentElement();
        Rectangle2D box = PictureReader.viewBox(svg);
        return new Picture(box.getWidth(), -box.getMinY(), box.getMaxY(), PictureReader.marks(svg, drawn.glyphs()), List.of());
    }

    /** The picture of a formula that stands alone: each of its terms has a bracket below, with its name. */
    static Picture display(Typeset.Drawn drawn) {
        Picture bare = inline(drawn);
        List<Bracket> brackets = Bracket.below(bare, drawn.terms());
        double depth = brackets.stream().mapToDouble(Bracket::depth).reduce(bare.depth, Math::max);
        return new Picture(bare.width, bare.height, depth, bare.marks, brackets);
    }
}
