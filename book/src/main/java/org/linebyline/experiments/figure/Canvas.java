package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * What the marks of one plot draw on, in the coordinates of the data. Lines, areas and points are handed to
 * Lets-Plot; names wait until it is known how many pixels a unit has.
 */
final class Canvas {

    private final Scale x;
    private final Scale y;
    private final LetsPlot strokes = new LetsPlot();
    private final List<Name> names = new ArrayList<>();

    /**
     * Words near a point.
     *
     * @param right how far they stand to the right of it: 1, 0 or -1, or anything between
     * @param up how far they stand above it, likewise
     * @param isEnd whether they stand at the end of a line, where they make room for each other
     */
    record Name(Point at, double right, double up, Color color, String words, boolean isEnd) {}

    Canvas(Scale x, Scale y) {
        this.x = x;
        this.y = y;
    }

    Scale x() {
        return x;
    }

    Scale y() {
        return y;
    }

    LetsPlot strokes() {
        return strokes;
    }

    List<Name> names() {
        return names;
    }

    /** A line through {@code points}, so many pixels wide. */
    void path(List<Point> points, Color color, double width, boolean isDashed) {
        strokes.path(points, color, width, isDashed);
    }

    /** The inside of a closed outline. */
    void area(List<Point> outline, Color color, double opacity) {
        strokes.area(outline, color, opacity);
    }

    void dots(List<Point> points, Color color, boolean isHollow) {
        strokes.dots(points, isHollow ? Color.PAPER : color, color, points.size() > 20 ? 2.8 : 4);
    }

    void arrow(Point tail, Point tip, Color color) {
        strokes.arrow(tail, tip, color);
    }

    /** Words beside {@code at}, in the direction (right, up); centered on it when both are 0. */
    void name(Point at, double right, double up, Color color, String words) {
        if (!words.isEmpty()) {
            names.add(new Name(at, right, up, color, words, false));
        }
    }

    /** Words to the right of the last of {@code points} that lies between the axes. */
    void nameEnd(List<Point> points, Color color, String words) {
        for (int i = points.size() - 1; i >= 0 && !words.isEmpty(); i--) {
            if (x.holds(points.get(i).x()) && y.holds(points.get(i).y())) {
                names.add(new Name(points.get(i), 1, 0, color, words, true));
                return;
            }
        }
    }

    /** Words to the lower right of {@code at}. */
    void nameUnder(Point at, Color color, String words) {
        name(at, 1, -1, color, words);
    }
}
