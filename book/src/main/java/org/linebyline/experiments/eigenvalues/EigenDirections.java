package org.linebyline.experiments.eigenvalues;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Arrow;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Polygon;
import org.linebyline.experiments.figure.Segment;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The unit circle, what four maps make of it, and the lines through the origin that each map keeps. */
public final class EigenDirections implements Experiment {

    private static final int CORNERS = 72;
    private static final double REACH = 3.3;
    private static final Color[] COLORS = {Color.VERMILLION, Color.GREEN};

    @Override
    public String chapter() {
        return Example.CHAPTER;
    }

    @Override
    public Run run() {
        Matrix symmetric = Matrix.of(new double[] {2, 1}, new double[] {1, 2});
        Matrix oblique = Matrix.of(new double[] {2, 1}, new double[] {0, -1});
        Matrix shear = Matrix.of(new double[] {1, 1.5}, new double[] {0, 1});
        Matrix turn = Matrix.of(new double[] {0, -1}, new double[] {1, 0});
        return Run.empty().figure("eigen-directions", Panels.inColumns(2)
                .panel("(2, 1; 1, 2): symmetric", plot(symmetric, Vector.of(1, 1), Vector.of(1, -1)))
                .panel("(2, 1; 0, −1): oblique", plot(oblique, Vector.of(1, 0), Vector.of(1, -3)))
                .panel("(1, 1½; 0, 1): shear", plot(shear, Vector.of(1, 0)))
                .panel("(0, −1; 1, 0): quarter turn", plot(turn)));
    }

    /** The map, with the lines along its eigenvectors and the arrows that these become. */
    private static Plot plot(Matrix map, Vector... eigenvectors) {
        List<Mark> marks = new ArrayList<>();
        Matrix circle = Matrix.generate(2, CORNERS, (i, j) -> i == 0 ? Math.cos(angle(j)) : Math.sin(angle(j)));
        marks.add(polygon(circle).dashed().color(Color.SOFT));
        marks.add(polygon(map.times(circle)));
        for (int j = 0; j < eigenvectors.length; j++) {
            Vector direction = eigenvectors[j].scale(1 / eigenvectors[j].norm());
            Vector image = map.times(direction);
            Vector end = direction.scale(REACH);
            marks.add(Segment.of(-end.get(0), -end.get(1), end.get(0), end.get(1)).color(COLORS[j]).dashed());
            marks.add(Arrow.to(image.get(0), image.get(1)).color(COLORS[j]));
            marks.add(Arrow.to(direction.get(0), direction.get(1)));
        }
        return Plot.plane(marks.toArray(Mark[]::new))
                .x(Axis.linear("").range(-REACH, REACH).ticks(-2, 0, 2))
                .y(Axis.linear("").range(-REACH, REACH).ticks(-2, 0, 2))
                .size(215, 215);
    }

    private static double angle(int corner) {
        return 2 * Math.PI * corner / CORNERS;
    }

    private static Polygon polygon(Matrix corners) {
        return Polygon.of(corners.row(0).toArray(), corners.row(1).toArray());
    }
}
