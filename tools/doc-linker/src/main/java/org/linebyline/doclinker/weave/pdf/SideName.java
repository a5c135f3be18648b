package org.linebyline.doclinker.weave.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The name of a term to the right of the line that it stands on, for a formula whose terms are stacked: brackets below it
 * would not say which line they mean. Lengths are thousandths of an em.
 *
 * @param term number of the term: 1, 2, …
 * @param name of the term
 * @param left where the name begins
 * @param baseline of the name, upward from the formula's own
 */
record SideName(int term, String name, double left, double baseline) {

    private static final double GAP = 1400;
    /** From the middle of a line down to the baseline of its name. */
    private static final double HALF_LETTER = 0.24 * Bracket.NAME_SIZE;
    private static final double LETTER = 0.52 * Bracket.NAME_SIZE;

    /** Whether two terms stand one above the other, and no two side by side: their names would meet. */
    static boolean fit(Map<Integer, Rectangle2D> extents) {
        Collection<Rectangle2D> terms = extents.values();
        return terms.stream().anyMatch(upper -> terms.stream().anyMatch(lower -> above(upper, lower)))
            && terms.stream().noneMatch(one -> terms.stream().anyMatch(other -> beside(one, other)));
    }

    private static boolean above(Rectangle2D upper, Rectangle2D lower) {
        return upper.getMinY() > lower.getMaxY() && upper.getMinX() < lower.getMaxX() && lower.getMinX() < upper.getMaxX();
    }

    private static boolean beside(Rectangle2D one, Rectangle2D other) {
        return one.getMinX() > other.getMaxX() && one.getMinY() < other.getMaxY() && other.getMinY() < one.getMaxY();
    }

    /** A name for each term, all beginning at the same place. */
    static List<SideName> beside(double width, Map<Integer, Rectangle2D> extents, List<String> names) {
        List<SideName> sides = new ArrayList<>();
        extents.forEach((term, box) ->
            sides.add(new SideName(term, names.get(term - 1), width + GAP, box.getCenterY() - HALF_LETTER)));
        return List.copyOf(sides);
    }

    /** Where the name ends, at most. */
    double right() {
        return left + name.length() * LETTER;
    }
}
