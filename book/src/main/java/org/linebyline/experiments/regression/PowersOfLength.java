package org.linebyline.experiments.regression;

import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.regression.MeanSquaredError;
import org.linebyline.regression.OrdinaryLeastSquares;

/** More and more powers of one column, fitted to a few equations of the book and judged on the others. */
public final class PowersOfLength implements Experiment {

    private static final int LEARNED = 20;
    private static final int DRAWS = 1000;
    private static final int HIGHEST = 3;

    private final Vector y;
    private final Matrix powers;

    public PowersOfLength() {
        List<BookEquation> equations = BookEquation.all();
        double longest = equations.stream().mapToInt(BookEquation::characters).max().orElseThrow();
        y = Vector.of(equations.stream().mapToDouble(BookEquation::lines).toArray());
        // Lengths from -1 to 1, so that no power is large.
        powers = Matrix.generate(y.size(), HIGHEST + 1,
                (i, j) -> Math.pow(2 * equations.get(i).characters() / longest - 1, j));
    }

    @Override
    public String chapter() {
        return "linear-regression";
    }

    @Override
    public Run run() {
        Errors[] errors = IntStream.rangeClosed(0, HIGHEST).mapToObj(this::errors).toArray(Errors[]::new);
        int best = best(errors);
        if (!(errors[HIGHEST].variance() > 10 * errors[0].variance() && errors[HIGHEST].unseen > 2 * errors[best].unseen)) {
            throw new IllegalStateException("the text says that high powers do harm, but new equations cost "
                    + errors[HIGHEST].unseen + " with power " + HIGHEST + " and " + errors[best].unseen + " with " + best);
        }
        return Run.empty()
                .figure("powers", plot(errors))
                .result("powers-learned", Numbers.grouped(LEARNED))
                .result("powers-best", Numbers.grouped(best))
                .result("powers-best-new", Numbers.fixed(errors[best].unseen, 1))
                .result("powers-highest", Numbers.grouped(HIGHEST))
                .result("powers-highest-new", Numbers.grouped(Math.round(errors[HIGHEST].unseen)))
                .result("powers-highest-variance", Numbers.grouped(Math.round(errors[HIGHEST].variance())))
                .result("powers-highest-learned", Numbers.fixed(errors[HIGHEST].learned, 1))
                .result("powers-draws", Numbers.grouped(DRAWS));
    }

    /** Mean squared errors of one degree: on the examples learned from, on the others, and of the mean prediction. */
    private record Errors(double learned, double unseen, double missOfMean) {

        double variance() {
            return unseen - missOfMean;
        }
    }

    private static int best(Errors[] errors) {
        int best = 0;
        for (int degree = 1; degree <= HIGHEST; degree++) {
            best = errors[degree].unseen < errors[best].unseen ? degree : best;
        }
        return best;
    }

    private Errors errors(int degree) {
        Random random = new Random(22);
        double learned = 0;
        double[] times = new double[y.size()];
        double[] sum = new double[y.size()];
        double[] squaredError = new double[y.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] order = RandomOrder.of(y.size(), random);
            Matrix x = rows(order, degree);
            Vector targets = Matrix.generate(1, LEARNED, (i, j) -> y.get(order[j])).row(0);
            Vector w = OrdinaryLeastSquares.byQr(x, targets);
            learned += MeanSquaredError.of(x, targets, w) / DRAWS;
            for (int k = LEARNED; k < order.length; k++) {
                int i = order[k];
                double prediction = row(i, degree).dot(w);
                times[i]++;
                sum[i] += prediction;
                squaredError[i] += (prediction - y.get(i)) * (prediction - y.get(i));
            }
        }
        double unseen = 0;
        double missOfMean = 0;
        for (int i = 0; i < y.size(); i++) {
            double miss = sum[i] / times[i] - y.get(i);
            unseen += squaredError[i] / times[i] / y.size();
            missOfMean += miss * miss / y.size();
        }
        return new Errors(learned, unseen, missOfMean);
    }

    private Matrix rows(int[] order, int degree) {
        return Matrix.generate(LEARNED, degree + 1, (i, j) -> powers.get(order[i], j));
    }

    private Vector row(int i, int degree) {
        return Matrix.generate(1, degree + 1, (k, j) -> powers.get(i, j)).row(0);
    }

    private static Plot plot(Errors[] errors) {
        return Plot.of(
                        line(errors, e -> e.learned).color(Color.SOFT).dashed().label("learned from"),
                        line(errors, e -> e.unseen).color(Color.INK).label("new equations"),
                        line(errors, e -> e.missOfMean).color(Color.BLUE).label("miss of the mean"),
                        line(errors, Errors::variance).color(Color.VERMILLION).label("variance"))
                .x(Axis.linear("highest power of the length").ticks(0, 1, 2, 3))
                .y(Axis.log("squared error (lines²)"));
    }

    private static Line line(Errors[] errors, ToDoubleFunction<Errors> part) {
        return Line.of(IntStream.range(0, errors.length).mapToDouble(k -> part.applyAsDouble(errors[k])).toArray());
    }
}
