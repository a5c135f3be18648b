package org.linebyline.experiments.calculus;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.calculus.Quadratic;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.linearalgebra.Vector;

/** The lines of equal height of a bowl in two variables, as lines to draw. */
final class Contours {

    private static final int PIECES = 120;

    private Contours() {}

    /** One closed line for each height, in soft ink. */
    static List<Mark> of(Quadratic bowl, double... heights) {
        List<Mark> lines = new ArrayList<>();
        for (double height : heights) {
            lines.add(line(bowl, height));
        }
        return lines;
    }

    /** Along a direction u the height is t² L(u), so it is reached at t = √(height / L(u)). */
    private static Line line(Quadratic bowl, double height) {
        double[] first = new double[PIECES + 1];
        double[] second = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            double angle = 2 * Math.PI * i / PIECES;
            Vector u = Vector.of(Math.cos(angle), Math.sin(angle));
            Vector point = u.scale(Math.sqrt(height / bowl.value(u)));
            first[i] = point.get(0);
            second[i] = point.get(1);
        }
        return Line.of(first, second).color(Color.LINE);
    }
}
