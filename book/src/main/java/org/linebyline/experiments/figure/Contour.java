package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * The level lines of a function of two variables: a landscape seen from above.
 *
 * @param paths one list of points for each piece of a line; a closed line ends where it began
 */
public record Contour(List<List<Point>> paths, Color color) implements Mark {

    public Contour {
        paths = paths.stream().map(List::copyOf).toList();
    }

    /** The lines on which {@code f} has one of the values {@code levels}, over a rectangle, in the color of grids. */
    public static Contour of(DoubleBinaryOperator f, Point lowerLeft, Point upperRight, double... levels) {
        List<List<Point>> paths = new ArrayList<>();
        for (double level : levels) {
            paths.addAll(new MarchingSquares(f, lowerLeft, upperRight, level).paths());
        }
        return new Contour(paths, Color.LINE);
    }

    /** These lines in another color. */
    public Contour color(Color color) {
        return new Contour(paths, color);
    }

    @Override
    public List<Point> reach() {
        return paths.stream().flatMap(List::stream).toList();
    }

    @Override
    public void draw(Canvas canvas) {
        paths.forEach(path -> canvas.path(path, color, 1.2, false));
    }
}
