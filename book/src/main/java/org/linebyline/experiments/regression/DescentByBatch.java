package org.linebyline.experiments.regression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.experiments.figure.Rule;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.regression.DesignMatrix;
import org.linebyline.regression.LeastSquaresDescent;
import org.linebyline.regression.LinearModel;
import org.linebyline.regression.MeanSquaredError;
import org.linebyline.regression.OrdinaryLeastSquares;

/** One data set, one rate, and steps that look at all examples, at eight, or at one. */
public final class DescentByBatch implements Experiment {

    private static final int EXAMPLES = 64;
    private static final int FEW = 8;
    private static final int PASSES = 1000;
    private static final double RATE = 0.03;
    private static final double NOISE = 0.5;
    private static final Vector TRUTH = Vector.of(1, 2);
    /** How many steps the first panel shows. */
    private static final int SHOWN = 120;
    /** Over how many orders of the examples the reads are averaged. */
    private static final int ORDERS = 100;

    private final Matrix x;
    private final Vector y;
    private final double floor;

    public DescentByBatch() {
        Random random = new Random(20);
        x = DesignMatrix.withIntercept(Matrix.generate(EXAMPLES, 1, (i, j) -> 2 * random.nextDouble()));
        y = LinearModel.predict(x, TRUTH).map(value -> value + NOISE * random.nextGaussian());
        floor = MeanSquaredError.of(x, y, OrdinaryLeastSquares.byQr(x, y));
    }

    @Override
    public String chapter() {
        return "linear-regression";
    }

    @Override
    public Run run() {
        double[] batch = losses(EXAMPLES);
        double[] few = losses(FEW);
        double[] one = losses(1);
        return Run.empty()
                .figure("descents", Panels.inColumns(1)
                        .panel("loss against steps", bySteps(batch, few, one))
                        .panel("loss above the floor, against examples read", byExamples(batch, few, one)))
                .result("descent-examples", Numbers.grouped(EXAMPLES))
                .result("descent-orders", Numbers.grouped(ORDERS))
                .result("descent-rate", Numbers.shortest(RATE))
                .result("descent-rate-limit", Numbers.fixed(LeastSquaresDescent.rateLimit(x), 3))
                .result("descent-floor", Numbers.fixed(floor, 3))
                .result("descent-reads-batch", Numbers.grouped(readsUntilNear(EXAMPLES)))
                .result("descent-reads-few", Numbers.grouped(readsUntilNear(FEW)))
                .result("descent-reads-one", Numbers.grouped(readsUntilNear(1)))
                .result("descent-excess-few", Numbers.significant(lateExcess(few, FEW), 2))
                .result("descent-excess-one", Numbers.significant(lateExcess(one, 1), 2));
    }

    /** The loss over all examples before the first step and after each. */
    private double[] losses(int b) {
        Random random = new Random(21);
        List<Double> losses = new ArrayList<>();
        Vector w = Vector.zeros(2);
        losses.add(loss(w));
        for (int pass = 0; pass < PASSES; pass++) {
            int[] order = RandomOrder.of(EXAMPLES, random);
            for (int from = 0; from < EXAMPLES; from += b) {
                w = step(w, order, from, b);
                losses.add(loss(w));
            }
        }
        return losses.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private double loss(Vector w) {
        return MeanSquaredError.of(x, y, w);
    }

    private Vector step(Vector w, int[] order, int from, int b) {
        return LeastSquaresDescent.miniBatchStep(w, x, y, Arrays.copyOfRange(order, from, from + b), RATE);
    }

    private Plot bySteps(double[] batch, double[] few, double[] one) {
        return Plot.of(
                        Rule.horizontal(floor).label("closed form"),
                        steps(one).color(Color.GREEN).label("one example"),
                        steps(few).color(Color.VERMILLION).label("eight examples"),
                        steps(batch).color(Color.BLUE).label("all examples"))
                .x(Axis.linear("step"))
                .y(Axis.log("mean squared error").range(0.15, 15).ticks(0.2, 0.5, 1, 2, 5, 10));
    }

    private static Line steps(double[] losses) {
        return Line.of(IntStream.rangeClosed(0, SHOWN).mapToDouble(t -> losses[t]).toArray());
    }

    private Plot byExamples(double[] batch, double[] few, double[] one) {
        return Plot.of(
                        reads(one, 1).color(Color.GREEN).label("one example"),
                        reads(few, FEW).color(Color.VERMILLION).label("eight examples"),
                        reads(batch, EXAMPLES).color(Color.BLUE).label("all examples"))
                .x(Axis.log("examples read"))
                .y(Axis.log("loss above the floor"));
    }

    /** At steps that grow by a twentieth: evenly spread on a logarithmic axis. */
    private Line reads(double[] losses, int b) {
        List<Point> points = new ArrayList<>();
        for (int t = 1; t < losses.length; t = Math.max(t + 1, t + t / 20)) {
            points.add(new Point((double) b * t, losses[t] - floor));
        }
        return new Line(points, Color.INK, false, "");
    }

    /** How many examples are read until the loss is first within a tenth of the floor, on average over orders. */
    private long readsUntilNear(int b) {
        Random random = new Random(23);
        long reads = 0;
        for (int k = 0; k < ORDERS; k++) {
            Vector w = Vector.zeros(2);
            int[] order = RandomOrder.of(EXAMPLES, random);
            for (int from = 0; loss(w) > 1.1 * floor; from += b) {
                order = from % EXAMPLES == 0 ? RandomOrder.of(EXAMPLES, random) : order;
                w = step(w, order, from % EXAMPLES, b);
                reads += b;
            }
        }
        return Math.round((double) reads / ORDERS);
    }

    /** The mean loss above the floor over the second half of the run. */
    private double lateExcess(double[] losses, int b) {
        int first = PASSES / 2 * EXAMPLES / b;
        return IntStream.range(first, losses.length).mapToDouble(t -> losses[t] - floor).average().orElseThrow();
    }
}
