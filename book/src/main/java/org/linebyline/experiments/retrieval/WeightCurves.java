package org.linebyline.experiments.retrieval;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.retrieval.Bm25;

/** What repetition and length do to the weight of a term. */
public final class WeightCurves implements Experiment {

    private static final double MEAN = 100;

    @Override
    public String chapter() {
        return "bm25-inverted-index";
    }

    @Override
    public Run run() {
        return Run.empty().figure("curves", Panels.inColumns(2).panel("repetition", repetition()).panel("length", length()));
    }

    private static Plot repetition() {
        return Plot.of(repeated(0.4, Color.GREEN), repeated(1.2, Color.BLUE), repeated(3, Color.VERMILLION))
                .x(Axis.linear("occurrences f").range(0, 19).ticks(0, 5, 10, 15)).y(Axis.linear("saturation s(f)").range(0, 4)).size(320, 240);
    }

    private static Line repeated(double k1, Color color) {
        return Line.of(f -> new Bm25(k1, 0).saturation(f, 1), 0, 15).color(color).label("k₁ = " + Numbers.shortest(k1));
    }

    private static Plot length() {
        return Plot.of(longer(1, Color.VERMILLION), longer(0.75, Color.BLUE), longer(0, Color.GREEN))
                .x(Axis.linear("length, in means").range(0, 5).ticks(0, 1, 2, 3, 4)).y(Axis.linear("saturation s(2)").range(0, 2.4)).size(320, 240);
    }

    /** Of a term that occurs twice in a document of any length. */
    private static Line longer(double b, Color color) {
        Bm25 bm25 = new Bm25(1.2, b);
        return Line.of(means -> bm25.saturation(2, bm25.norm((int) Math.round(means * MEAN), MEAN)), 0, 4).color(color).label("b = " + Numbers.shortest(b));
    }
}
