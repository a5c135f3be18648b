package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;

/** The area between a lower and an upper line: a spread, an interval, an area under a curve. */
public record Band(List<Point> outline, Color color) implements Mark {

    public Band {
        outline = List.copyOf(outline);
    }

    /** The area between the lines (xs[i], low[i]) and (xs[i], high[i]), in blue. */
    public static Band of(double[] xs, double[] low, double[] high) {
        List<Point> outline = new ArrayList<>(Point.list(xs, low));
        List<Point> back = Point.list(xs, high);
        for (int i = back.size() - 1; i >= 0; i--) {
            outline.add(back.get(i));
        }
        return new Band(outline, Color.BLUE);
    }

    /** This band in another color. */
    public Band color(Color color) {
        return new Band(outline, color);
    }

    @Override
    public List<Point> reach() {
        return outline;
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.area(outline, color, 0.2);
    }
}
