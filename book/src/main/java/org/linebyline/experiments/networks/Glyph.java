package org.linebyline.experiments.networks;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.experiments.figure.Point;

/** A digit as strokes in the unit square, whose second coordinate points down. */
record Glyph(List<List<Point>> strokes) {

    private static final int PIECES = 14;

    private static final List<Glyph> DIGITS = List.of(
            new Glyph(List.of(arc(0.50, 0.50, 0.25, 0.38, 0, 360))),
            new Glyph(List.of(line(0.36, 0.26, 0.54, 0.12, 0.54, 0.88))),
            new Glyph(List.of(join(arc(0.50, 0.32, 0.24, 0.21, 190, 400), line(0.26, 0.88, 0.76, 0.88)))),
            new Glyph(List.of(join(arc(0.48, 0.31, 0.22, 0.19, 200, 450), arc(0.48, 0.70, 0.25, 0.19, 270, 520)))),
            new Glyph(List.of(line(0.60, 0.12, 0.22, 0.62, 0.80, 0.62), line(0.60, 0.12, 0.60, 0.88))),
            new Glyph(List.of(join(line(0.72, 0.12, 0.32, 0.12, 0.29, 0.46), arc(0.47, 0.65, 0.26, 0.23, 225, 500)))),
            new Glyph(List.of(arc(0.70, 0.66, 0.44, 0.54, 180, 260), arc(0.50, 0.66, 0.24, 0.22, 0, 360))),
            new Glyph(List.of(line(0.24, 0.12, 0.76, 0.12, 0.42, 0.88))),
            new Glyph(List.of(arc(0.50, 0.31, 0.19, 0.19, 0, 360), arc(0.50, 0.69, 0.24, 0.19, 0, 360))),
            new Glyph(List.of(arc(0.48, 0.34, 0.23, 0.22, 0, 360), line(0.71, 0.34, 0.64, 0.88))));

    /** The digit 0 to 9. */
    static Glyph of(int digit) {
        return DIGITS.get(digit);
    }

    /** The distance of (x, y) from the nearest stroke. */
    double distance(double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (List<Point> stroke : strokes) {
            for (int k = 1; k < stroke.size(); k++) {
                nearest = Math.min(nearest, distance(x, y, stroke.get(k - 1), stroke.get(k)));
            }
        }
        return nearest;
    }

    /** From (x, y) to the nearest point of the segment from p to q. */
    private static double distance(double x, double y, Point p, Point q) {
        double dx = q.x() - p.x();
        double dy = q.y() - p.y();
        double along = ((x - p.x()) * dx + (y - p.y()) * dy) / (dx * dx + dy * dy);
        double t = Math.max(0, Math.min(1, along));
        double ex = x - p.x() - t * dx;
        double ey = y - p.y() - t * dy;
        return Math.sqrt(ex * ex + ey * ey);
    }

    private static List<Point> line(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int k = 0; k < coordinates.length; k += 2) {
            points.add(new Point(coordinates[k], coordinates[k + 1]));
        }
        return points;
    }

    /** Part of an ellipse; angles in degrees, 0 to the right, 90 down. */
    private static List<Point> arc(double x, double y, double rx, double ry, double from, double to) {
        List<Point> points = new ArrayList<>();
        for (int k = 0; k <= PIECES; k++) {
            double angle = Math.toRadians(from + (to - from) * k / PIECES);
            points.add(new Point(x + rx * Math.cos(angle), y + ry * Math.sin(angle)));
        }
        return points;
    }

    private static List<Point> join(List<Point> first, List<Point> second) {
        List<Point> points = new ArrayList<>(first);
        points.addAll(second);
        return points;
    }
}
