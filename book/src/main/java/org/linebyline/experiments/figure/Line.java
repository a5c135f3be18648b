package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * A line through points in the given order: a series or the graph of a function.
 *
 * @param label written at the end of the line in its color; may be empty
 */
public record Line(List<Point> points, Color color, boolean isDashed, String label) implements Mark {

    public Line {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line needs two points but has " + points.size());
        }
    }

    /** The line through (xs[0], ys[0]), (xs[1], ys[1]), … in ink. */
    public static Line of(double[] xs, double[] ys) {
        return new Line(Point.list(xs, ys), Color.INK, false, "");
    }

    /** The line through (0, ys[0]), (1, ys[1]), …: one value a step. */
    public static Line of(double... ys) {
        double[] steps = new double[ys.length];
        for (int i = 0; i < ys.length; i++) {
            steps[i] = i;
        }
        return of(steps, ys);
    }

    /**
     * The line through (1, ys[1]), (2, ys[2]), …, for a logarithmic axis, which has no place for 0: every step up to the
     * tenth, then steps that grow by a tenth.
     */
    public static Line ofSteps(double... ys) {
        List<Point> points = new ArrayList<>();
        for (int step = 1; step < ys.length; step = Math.max(step + 1, step + step / 10)) {
            points.add(new Point(step, ys[step]));
        }
        return new Line(points, Color.INK, false, "");
    }

    /** The graph of {@code f} from {@code from} to {@code to}, in 200 straight pieces. */
    public static Line of(DoubleUnaryOperator f, double from, double to) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            double x = from + (to - from) * i / 200;
            points.add(new Point(x, f.applyAsDouble(x)));
        }
        return new Line(points, Color.INK, false, "");
    }

    /** This line in another color. */
    public Line color(Color color) {
        return new Line(points, color, isDashed, label);
    }

    /** This line, dashed: for what is expected, ideal or compared with. */
    public Line dashed() {
        return new Line(points, color, true, label);
    }

    /** This line with its name at its end. */
    public Line label(String label) {
        return new Line(points, color, isDashed, label);
    }

    @Override
    public List<Point> reach() {
        return points;
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.path(points, color, 2, isDashed);
        canvas.nameEnd(points, color, label);
    }
}
