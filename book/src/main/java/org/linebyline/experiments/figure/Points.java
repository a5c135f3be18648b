package org.linebyline.experiments.figure;

import java.util.List;

/**
 * Points, full or hollow.
 *
 * @param labels one label a point, or empty
 * @param side on which side of its point a label stands
 */
public record Points(List<Point> points, Color color, boolean isHollow, List<String> labels, Side side) implements Mark {

    public Points {
        points = List.copyOf(points);
        labels = List.copyOf(labels);
        if (!labels.isEmpty() && labels.size() != points.size()) {
            throw new IllegalArgumentException(
                    "there are " + points.size() + " points but " + labels.size() + " labels");
        }
    }

    /** The points (xs[0], ys[0]), (xs[1], ys[1]), … in ink. */
    public static Points of(double[] xs, double[] ys) {
        return new Points(Point.list(xs, ys), Color.INK, false, List.of(), Side.UPPER_RIGHT);
    }

    /** One point in ink. */
    public static Points at(double x, double y) {
        return new Points(List.of(new Point(x, y)), Color.INK, false, List.of(), Side.UPPER_RIGHT);
    }

    /** These points in another color. */
    public Points color(Color color) {
        return new Points(points, color, isHollow, labels, side);
    }

    /** These points as rings: a second kind that differs by more than its hue. */
    public Points hollow() {
        return new Points(points, color, true, labels, side);
    }

    /** These points with one label each. */
    public Points labels(String... labels) {
        return new Points(points, color, isHollow, List.of(labels), side);
    }

    /** These points with their labels on another side than the upper right. */
    public Points side(Side side) {
        return new Points(points, color, isHollow, labels, side);
    }

    @Override
    public List<Point> reach() {
        return points;
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.dots(points, color, isHollow);
        for (int i = 0; i < labels.size(); i++) {
            canvas.name(points.get(i), side.right(), side.up(), color, labels.get(i));
        }
    }
}
