package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * A closed shape with a pale inside.
 *
 * @param isDashed whether only a dashed outline is drawn: the shape as it was before
 * @param label written in its middle; may be empty
 */
public record Polygon(List<Point> corners, Color color, boolean isDashed, String label) implements Mark {

    public Polygon {
        corners = List.copyOf(corners);
        if (corners.size() < 3) {
            throw new IllegalArgumentException("a polygon needs three corners but has " + corners.size());
        }
    }

    /** The polygon with these corners in order, in blue. */
    public static Polygon of(double[] xs, double[] ys) {
        return new Polygon(Point.list(xs, ys), Color.BLUE, false, "");
    }

    /** This polygon in another color. */
    public Polygon color(Color color) {
        return new Polygon(corners, color, isDashed, label);
    }

    /** This polygon as a dashed outline without an inside. */
    public Polygon dashed() {
        return new Polygon(corners, color, true, label);
    }

    /** This polygon with a word in its middle. */
    public Polygon label(String label) {
        return new Polygon(corners, color, isDashed, label);
    }

    @Override
    public List<Point> reach() {
        return corners;
    }

    @Override
    public void draw(Canvas canvas) {
        List<Point> closed = new ArrayList<>(corners);
        closed.add(corners.get(0));
        if (!isDashed) {
            canvas.area(corners, color, 0.2);
        }
        canvas.path(closed, color, 1.5, isDashed);
        canvas.name(middle(), 0, 0, color, label);
    }

    private Point middle() {
        return new Point(
                corners.stream().mapToDouble(Point::x).average().orElseThrow(),
                corners.stream().mapToDouble(Point::y).average().orElseThrow());
    }
}
