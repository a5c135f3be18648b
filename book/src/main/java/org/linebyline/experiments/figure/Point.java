package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;

/** A place in the coordinates of the data. */
public record Point(double x, double y) {

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("a point must be finite but is (" + x + ", " + y + ")");
        }
    }

    /** The points (xs[0], ys[0]), (xs[1], ys[1]), … */
    static List<Point> list(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException("there are " + xs.length + " x but " + ys.length + " y");
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < xs.length; i++) {
            points.add(new Point(xs[i], ys[i]));
        }
        return points;
    }
}
