package org.linebyline.experiments.figure;

import java.util.List;

/**
 * Marks over two axes.
 *
 * <pre>{@code
 * Plot.of(Line.of(steps, exact).color(Color.BLUE).label("exact"),
 *         Line.of(steps, naive).color(Color.VERMILLION).label("naive"),
 *         Points.at(3, 0.2).labels("minimum"))
 *     .x(Axis.linear("step"))
 *     .y(Axis.log("loss (nats)"))
 * }</pre>
 *
 * @param isPlane whether a unit is as long on both axes, which then cross at the origin
 * @param width of the whole figure in pixels, with the labels
 * @param height of the whole figure in pixels
 */
public record Plot(List<Mark> marks, Axis x, Axis y, boolean isPlane, int width, int height) implements Figure {

    public Plot {
        marks = List.copyOf(marks);
        if (marks.isEmpty()) {
            throw new IllegalArgumentException("a plot needs at least one mark");
        }
    }

    /** A plot of the usual size, 440 by 270, with untitled linear axes. */
    public static Plot of(Mark... marks) {
        return new Plot(List.of(marks), Axis.linear(""), Axis.linear(""), false, 440, 270);
    }

    /** The plane, in which squares are square: for vectors, polygons and maps. At most 300 by 300. */
    public static Plot plane(Mark... marks) {
        return new Plot(List.of(marks), Axis.linear(""), Axis.linear(""), true, 300, 300);
    }

    /** This plot with another x axis. */
    public Plot x(Axis x) {
        return new Plot(marks, x, y, isPlane, width, height);
    }

    /** This plot with another y axis. */
    public Plot y(Axis y) {
        return new Plot(marks, x, y, isPlane, width, height);
    }

    /**
     * This plot in another size in pixels. A phone shows 360, the page at most 640. A plane takes what of it
     * its ranges allow.
     */
    public Plot size(int width, int height) {
        return new Plot(marks, x, y, isPlane, width, height);
    }

    @Override
    public Drawing draw(String prefix) {
        return new PlotDrawing(this, prefix).drawing();
    }
}
