package org.linebyline.experiments.figure;

import java.util.List;

/**
 * An arrow from one point to another.
 *
 * @param label written beside its tip; may be empty
 */
public record Arrow(Point tail, Point tip, Color color, String label) implements Mark {

    /** The vector (x, y), drawn from the origin, in ink. */
    public static Arrow to(double x, double y) {
        return new Arrow(new Point(0, 0), new Point(x, y), Color.INK, "");
    }

    /** This arrow, starting at another point; its tip stays. */
    public Arrow from(double x, double y) {
        return new Arrow(new Point(x, y), tip, color, label);
    }

    /** This arrow in another color. */
    public Arrow color(Color color) {
        return new Arrow(tail, tip, color, label);
    }

    /** This arrow with its name at its tip. */
    public Arrow label(String label) {
        return new Arrow(tail, tip, color, label);
    }

    @Override
    public List<Point> reach() {
        return List.of(tail, tip);
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.arrow(tail, tip, color);
        double length = Math.hypot(tip.x() - tail.x(), tip.y() - tail.y());
        if (length > 0) {
            canvas.name(tip, (tip.x() - tail.x()) / length, (tip.y() - tail.y()) / length, color, label);
        }
    }
}
