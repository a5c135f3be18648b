package org.linebyline.experiments.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linebyline.classification.LogLoss;
import org.linebyline.classification.LogisticRegression;
import org.linebyline.classification.ReliabilityCurve;
import org.linebyline.classification.RocCurve;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.experiments.figure.Segment;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Few examples, many features, labels drawn with known probabilities: what a penalty does for the predictions. */
public final class Overconfidence implements Experiment {

    private static final int SEEN = 200;
    private static final int UNSEEN = 4000;
    private static final int FEATURES = 50;
    private static final int BINS = 10;
    private static final double SIGNAL = 1.5;
    private static final double[] PRICES = {0, 0.003, 0.01, 0.03, 0.1, 0.3};

    @Override
    public String chapter() {
        return "logistic-regression";
    }

    @Override
    public Run run() {
        Random random = new Random(7);
        Vector truth = truth(random);
        Matrix seen = examples(random, SEEN);
        Vector seenLabels = labels(random, seen, truth);
        Matrix unseen = examples(random, UNSEEN);
        Vector labels = labels(random, unseen, truth);
        Run more = withMoreExamples(random, truth, unseen, labels);
        List<ReliabilityCurve> curves = new ArrayList<>();
        Table table = Table.of("λ", "log-loss on the seen", "log-loss on the unseen", "ROC area", "calibration gap");
        for (double price : PRICES) {
            Vector w = LogisticRegression.fit(seen, seenLabels, prices(price));
            ReliabilityCurve curve = ReliabilityCurve.of(LogLoss.probabilities(unseen, w), labels, BINS);
            curves.add(curve);
            table = table.row(Numbers.shortest(price), Numbers.fixed(LogLoss.of(seen, seenLabels, w), 3),
                    Numbers.fixed(LogLoss.of(unseen, labels, w), 3),
                    Numbers.fixed(RocCurve.of(unseen.times(w), labels).area(), 3), Numbers.fixed(curve.gap(), 3));
        }
        ReliabilityCurve free = curves.get(0);
        return more.table("overconfidence", table)
                .figure("reliability", plot(free, curves.get(4), curves.get(5)))
                .result("overconfident-seen", Integer.toString(SEEN))
                .result("overconfident-features", Integer.toString(FEATURES))
                .result("overconfident-unseen", Numbers.grouped(UNSEEN))
                .result("overconfident-truth", Numbers.fixed(LogLoss.of(unseen, labels, truth), 3))
                .result("overconfident-gap", Numbers.fixed(free.gap(), 3))
                .result("overconfident-said", Numbers.fixed(100 * free.predicted().get(BINS - 1), 0))
                .result("overconfident-came", Numbers.fixed(100 * free.observed().get(BINS - 1), 0));
    }

    /** The gap without a penalty when the same model sees more. */
    private static Run withMoreExamples(Random random, Vector truth, Matrix unseen, Vector labels) {
        Run run = Run.empty();
        for (int n = 2 * SEEN; n <= 16 * SEEN; n *= 2) {
            Matrix x = examples(random, n);
            Vector w = LogisticRegression.fit(x, labels(random, x, truth), prices(0));
            double gap = ReliabilityCurve.of(LogLoss.probabilities(unseen, w), labels, BINS).gap();
            run = run.result("overconfident-gap-" + n, Numbers.fixed(gap, 3));
        }
        return run;
    }

    /** Normal weights, scaled so that scores have the standard deviation {@link #SIGNAL}; no intercept. */
    private static Vector truth(Random random) {
        Vector w = Vector.zeros(FEATURES + 1).map(zero -> random.nextGaussian());
        Vector slopes = w.minus(Vector.basis(FEATURES + 1, 0).scale(w.get(0)));
        return slopes.scale(SIGNAL / slopes.norm());
    }

    private static Matrix examples(Random random, int n) {
        return Matrix.generate(n, FEATURES + 1, (i, j) -> j == 0 ? 1 : random.nextGaussian());
    }

    private static Vector labels(Random random, Matrix x, Vector w) {
        return LogLoss.probabilities(x, w).map(p -> random.nextDouble() < p ? 1 : 0);
    }

    private static Vector prices(double price) {
        return Vector.ones(FEATURES + 1).minus(Vector.basis(FEATURES + 1, 0)).scale(price);
    }

    private static Plot plot(ReliabilityCurve free, ReliabilityCurve middle, ReliabilityCurve high) {
        return Plot.of(
                        Segment.of(0, 0, 1, 1).dashed(),
                        line(free).color(Color.VERMILLION),
                        line(middle).color(Color.BLUE),
                        line(high).color(Color.GREEN),
                        Label.at(0.2, 0.52, "no penalty").color(Color.VERMILLION),
                        Label.at(0.9, 0.8, "λ = 0.1").color(Color.BLUE),
                        Label.at(0.66, 0.94, "λ = 0.3").color(Color.GREEN))
                .x(Axis.linear("predicted probability").range(0, 1).ticks(0, 0.5, 1))
                .y(Axis.linear("share that came true").range(0, 1).ticks(0, 0.5, 1))
                .size(340, 330);
    }

    private static Line line(ReliabilityCurve curve) {
        List<Point> points = new ArrayList<>();
        for (int k = 0; k < BINS; k++) {
            if (curve.counts().get(k) > 0) {
                points.add(new Point(curve.predicted().get(k), curve.observed().get(k)));
            }
        }
        return new Line(points, Color.INK, false, "");
    }
}
