package org.linebyline.experiments.components;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linebyline.components.PrincipalComponents;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.StandardNormal;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Points;
import org.linebyline.experiments.figure.Segment;
import org.linebyline.linearalgebra.Matrix;

/** A slanted cloud, its first component, and what each point misses when it moves onto it. */
public final class NearestLine implements Experiment {

    private static final int POINTS = 40;

    @Override
    public String chapter() {
        return "principal-component-analysis";
    }

    @Override
    public Run run() {
        Matrix x = StandardNormal.matrix(new Random(73), POINTS, 2).times(Matrix.of(new double[] {2, 1}, new double[] {-0.3, 0.6}));
        PrincipalComponents pca = PrincipalComponents.of(x);
        Matrix onLine = pca.reconstruct(pca.scores(x, 1));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            marks.add(Segment.of(x.get(i, 0), x.get(i, 1), onLine.get(i, 0), onLine.get(i, 1)).color(Color.VERMILLION));
        }
        marks.add(Points.of(x.column(0).toArray(), x.column(1).toArray()).hollow().color(Color.SOFT));
        marks.add(Points.of(onLine.column(0).toArray(), onLine.column(1).toArray()).color(Color.BLUE));
        return Run.empty().figure("nearest-line", Plot.plane(marks.toArray(Mark[]::new))
                .x(Axis.linear("first column").range(-6, 6).ticks(-4, -2, 0, 2, 4))
                .y(Axis.linear("second column").range(-4, 4).ticks(-2, 0, 2))
                .size(440, 330));
    }
}
