package org.linebyline.experiments.figure;

import java.util.List;

/** Words at a place, centered on it. */
public record Label(Point at, String text, Color color) implements Mark {

    /** The words {@code text} at (x, y), in ink. */
    public static Label at(double x, double y, String text) {
        return new Label(new Point(x, y), text, Color.INK);
    }

    /** These words in another color. */
    public Label color(Color color) {
        return new Label(at, text, color);
    }

    @Override
    public List<Point> reach() {
        return List.of(at);
    }

    @Override
    public void draw(Canvas canvas) {
        canvas.name(at, 0, 0, color, text);
    }
}
