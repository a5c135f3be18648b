package org.linebyline.experiments.optimization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.linebyline.calculus.GradientDescent;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Contour;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.experiments.figure.Points;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.optimization.Adam;
import org.linebyline.optimization.AdamW;
import org.linebyline.optimization.AmsGrad;

/** All methods of the chapter on one ravine, each with the rate that suits it best. */
public final class RavinePaths implements Experiment {

    static final double STEEPNESS = 100;
    static final int STEPS = 150;

    private static final Landscape RAVINE = Landscape.ravine(STEEPNESS, 20);
    private static final double[] LEVELS = {1, 4, 16, 64, 256};

    /** The share of each parameter that a step of AdamW takes away. */
    private static final double DECAY = 0.01;
    private static final Start AMSGRAD = (theta, rate) -> new Walk<>(AmsGrad.from(theta), AmsGrad::theta, (now, f) ->
            now.step(f.apply(now.theta()), rate, Method.BETA1, Method.BETA2, Method.EPSILON));
    private static final Start ADAMW = (theta, rate) -> new Walk<>(Adam.from(theta), Adam::theta, (now, f) ->
            AdamW.step(now, f.apply(now.theta()), 1, rate, Method.BETA1, Method.BETA2, Method.EPSILON, DECAY));

    @Override
    public String chapter() {
        return "momentum-rmsprop-adam";
    }

    @Override
    public Run run() {
        Map<Method, BestRate> best = new EnumMap<>(Method.class);
        Panels panels = Panels.inColumns(2);
        for (Method method : Method.values()) {
            best.put(method, BestRate.of(method, RAVINE, STEPS));
            panels = panels.panel(title(method.title(), best.get(method)), plot(color(method), best.get(method).path()));
        }
        BestRate amsGrad = BestRate.of(AMSGRAD, RAVINE, STEPS);
        BestRate adamW = BestRate.of(ADAMW, RAVINE, STEPS);
        panels = panels.panel(title("AMSGrad", amsGrad), plot(Color.OCHRE, amsGrad.path()))
                .panel(title("AdamW", adamW), plot(Color.SOFT, adamW.path()));
        double start = RAVINE.loss().applyAsDouble(RAVINE.start());
        double lead = best.get(Method.MOMENTUM).loss() / best.get(Method.NESTEROV).loss();
        return Run.empty().figure("ravine", panels).figure("trouble", trouble())
                .result("ravine-start", Numbers.fixed(start, 1))
                .result("ravine-floor", Numbers.significant(start * Math.pow(Method.BETA, 100), 1))
                .result("ravine-lead", Numbers.significant(lead, 1))
                .result("ravine-limit", Numbers.fixed(2 / STEEPNESS, 2))
                .result("ravine-decay", Numbers.fixed(DECAY, 2))
                .result("ravine-amsgrad", Numbers.significant(amsGrad.loss() / best.get(Method.ADAM).loss(), 2))
                .result("ravine-adamw", Numbers.significant(adamW.loss() / best.get(Method.ADAM).loss(), 2));
    }

    private static String title(String method, BestRate best) {
        return method + ": " + Numbers.significant(best.loss(), 2);
    }

    /** Gradient descent with a rate above the limit, and with one far below. */
    private static Panels trouble() {
        return Panels.inColumns(2)
                .panel("rate 0.021, 6 steps", plot(color(Method.DESCENT), descent(0.021, 6)))
                .panel("rate 0.005, 50 steps", plot(color(Method.DESCENT), descent(0.005, 50)));
    }

    private static List<Vector> descent(double rate, int steps) {
        return GradientDescent.path(RAVINE.gradient(), RAVINE.start(), rate, steps);
    }

    private static Plot plot(Color color, List<Vector> path) {
        List<Point> points = new ArrayList<>();
        path.forEach(theta -> points.add(new Point(theta.get(0), theta.get(1))));
        Contour valley = Contour.of((x, y) -> RAVINE.loss().applyAsDouble(Vector.of(x, y)),
                new Point(-9, -5), new Point(3, 3), LEVELS);
        return Plot.of(valley, new Line(points, color, false, ""), Points.at(0, 0),
                        Points.at(points.get(0).x(), points.get(0).y()).hollow())
                .x(Axis.linear("θ₁").range(-9, 3).ticks(-8, -4, 0))
                .y(Axis.linear("θ₂").range(-5, 3).ticks(-4, 0))
                .size(210, 205);
    }

    static Color color(Method method) {
        return switch (method) {
            case DESCENT -> Color.INK;
            case MOMENTUM -> Color.BLUE;
            case NESTEROV -> Color.TEAL;
            case ADAGRAD -> Color.GREEN;
            case RMSPROP -> Color.PURPLE;
            case ADAM -> Color.VERMILLION;
        };
    }
}
