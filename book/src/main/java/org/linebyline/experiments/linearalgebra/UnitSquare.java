package org.linebyline.experiments.linearalgebra;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Arrow;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Polygon;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** What four matrices make of the unit square. */
public final class UnitSquare implements Experiment {

    /** The corners of the unit square, one per column. */
    private static final Matrix CORNERS = Matrix.of(new double[] {0, 1, 1, 0}, new double[] {0, 0, 1, 1});

    private static final double ANGLE = Math.toRadians(30);

    @Override
    public String chapter() {
        return "vectors-dot-products-matrix-products";
    }

    @Override
    public Run run() {
        return Run.empty().figure("unit-square", Panels.inColumns(2)
                .panel("stretch: rows (2, 0), (0, ½)", image(2, 0, 0, 0.5))
                .panel("turn by 30°", image(Math.cos(ANGLE), -Math.sin(ANGLE), Math.sin(ANGLE), Math.cos(ANGLE)))
                .panel("shear: rows (1, 1), (0, 1)", image(1, 1, 0, 1))
                .panel("flatten: rows (1, ½), (½, ¼)", image(1, 0.5, 0.5, 0.25)));
    }

    private static Plot image(double a00, double a01, double a10, double a11) {
        Matrix map = Matrix.of(new double[] {a00, a01}, new double[] {a10, a11});
        Matrix image = map.times(CORNERS);
        return Plot.plane(
                        square(CORNERS).dashed().color(Color.SOFT),
                        square(image),
                        arrow(map.times(Vector.basis(2, 0)), Color.VERMILLION, "Ae₁"),
                        arrow(map.times(Vector.basis(2, 1)), Color.GREEN, "Ae₂"))
                .x(Axis.linear("").range(-0.8, 2.4).ticks(0, 1, 2))
                .y(Axis.linear("").range(-0.8, 2.4).ticks(0, 1, 2));
    }

    private static Polygon square(Matrix corners) {
        return Polygon.of(corners.row(0).toArray(), corners.row(1).toArray());
    }

    private static Arrow arrow(Vector tip, Color color, String label) {
        return Arrow.to(tip.get(0), tip.get(1)).color(color).label(label);
    }
}
