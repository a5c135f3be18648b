package org.linebyline.experiments.figure;

import java.util.List;

/** A straight line between two points. */
public record Segment(Point from, Point to, Color color, boolean isDashed) implements Mark {

    /** The segment from (x1, y1) to (x2, y2), in soft ink. */
    public static Segment of(double x1, double y1, double x2, double y2) {
        return new Segment(new Point(x1, y1), new Point(x2, y2), Color.SOFT, false);
    }

    /** This segment in another color. */
    public Segment color(Color color) {
        return new Segment(from, to, color, isDashed);
    }

    /** This segment, dashed. */
    public Segment dashed() {
        return new Segment(from, to, color, true);
    }

    @Override
    public List<Point> reach() {
        return List.of(from, to);
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.path(List.of(from, to), color, 1.5, isDashed);
    }
}
