package org.linebyline.doclinker.weave.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * One mark of ink of a formula. Coordinates are thousandths of an em, upward from the baseline.
 * The terms are the numbers (1, 2, …) of those that the mark lies in, outermost first.
 */
sealed interface Mark {
    List<Integer> terms();

    Rectangle2D bounds();

    /** A glyph of the formula's font, placed; {@code clip} is null where all of it shows. */
    record Glyph(String id, Shape outline, AffineTransform place, Rectangle2D clip, List<Integer> terms) implements Mark {
        @Override
        public Rectangle2D bounds() {
            Rectangle2D all = place.createTransformedShape(outline).getBounds2D();
            return clip == null ? all : all.createIntersection(clip);
        }
    }

    /** A filled area: a fraction bar, the line of a root, the border of a table. */
    record Area(Shape shape, List<Integer> terms) implements Mark {
        @Override
        public Rectangle2D bounds() {
            return shape.getBounds2D();
        }
    }
}
