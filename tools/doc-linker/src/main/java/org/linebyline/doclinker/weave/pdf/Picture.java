package org.linebyline.doclinker.weave.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param sides    the names of the terms of a formula whose terms are stacked, none for any other
 */
record Picture(double width, double height, double depth, List<Mark> marks, List<Bracket> brackets, List<SideName> sides) {

    /**
     * The picture of a formula that stands in a line of text.
     *
     * @param outlines of glyphs that were read before, by their path data
     */
    static Picture inline(Typeset.Drawn drawn, Map<String, Shape> outlines) {
        Element svg = Xml.parse(drawn.svg()).getDocumentElement();
        Rectangle2D box = PictureReader.viewBox(svg);
        return new Picture(box.getWidth(), -box.getMinY(), box.getMaxY(), PictureReader.marks(svg, drawn.glyphs(), outlines),
            List.of(), List.of());
    }

    /** The picture of a formula that stands alone: each of its terms has its name, at a bracket below or beside its line. */
    static Picture display(Typeset.Drawn drawn, Map<String, Shape> outlines) {
        Picture bare = inline(drawn, outlines);
        SortedMap<Integer, Rectangle2D> extents = bare.extents(drawn.terms().size());
        if (SideName.fit(extents)) {
            List<SideName> sides = SideName.beside(bare.width, extents, drawn.terms());
            double width = sides.stream().mapToDouble(SideName::right).reduce(bare.width, Math::max);
            return new Picture(width, bare.height, bare.depth, bare.marks, List.of(), sides);
        }
        List<Bracket> brackets = Bracket.below(bare.depth, extents, drawn.terms());
        double depth = brackets.stream().mapToDouble(Bracket::depth).reduce(bare.depth, Math::max);
        return new Picture(bare.width, bare.height, depth, bare.marks, brackets, List.of());
    }

    /** The extent of each term that has ink, by its number. */
    private SortedMap<Integer, Rectangle2D> extents(int terms) {
        SortedMap<Integer, Rectangle2D> extents = new TreeMap<>();
        for (int term = 1; term <= terms; term++) {
            int number = term;
            marks.stream().filter(mark -> mark.terms().contains(number)).map(Mark::bounds)
                .filter(bounds -> !bounds.isEmpty()).reduce(Rectangle2D::createUnion)
                .ifPresent(extent -> extents.put(number, extent));
        }
        return extents;
    }
}
