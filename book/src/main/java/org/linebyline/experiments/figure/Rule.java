package org.linebyline.experiments.figure;

import java.util.List;

/**
 * A dashed line across the whole plot: a threshold, a bound, a mean.
 *
 * @param isLevel whether it runs at the height {@code at}, or else upright at x = {@code at}
 * @param label written at its end; may be empty
 */
public record Rule(boolean isLevel, double at, Color color, String label) implements Mark {

    /** The level line y = {@code y}, in soft ink. */
    public static Rule horizontal(double y) {
        return new Rule(true, y, Color.SOFT, "");
    }

    /** The upright line x = {@code x}, in soft ink. */
    public static Rule vertical(double x) {
        return new Rule(false, x, Color.SOFT, "");
    }

    /** This rule in another color. */
    public Rule color(Color color) {
        return new Rule(isLevel, at, color, label);
    }

    /** This rule with its name at its end. */
    public Rule label(String label) {
        return new Rule(isLevel, at, color, label);
    }

    /** Nothing: a rule does not widen the plot, so give the axis a range that holds it. */
    @Override
    public List<Point> reach() {
        return List.of();
    }

    @Override
    public void draw(Canvas canvas) {
        if (isLevel) {
            List<Point> ends = List.of(new Point(canvas.x().from(), at), new Point(canvas.x().to(), at));
            canvas.path(ends, color, 1.2, true);
            canvas.nameEnd(ends, color, label);
        } else {
            Point top = new Point(at, canvas.y().to());
            canvas.path(List.of(new Point(at, canvas.y().from()), top), color, 1.2, true);
            canvas.nameUnder(top, color, label);
        }
    }
}
