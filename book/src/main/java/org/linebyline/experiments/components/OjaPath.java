package org.linebyline.experiments.components;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.linebyline.components.Centering;
import org.linebyline.components.OjaRule;
import org.linebyline.components.PrincipalComponents;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.networks.Digits;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Oja's rule on the digits, one picture at a time, with a rate that stays and one that falls. */
public final class OjaPath implements Experiment {

    private static final int STEPS = 5000;
    private static final int EVERY = 50;
    private static final Matrix X = Centering.centered(Digits.draw(500, 71).x());

    @Override
    public String chapter() {
        return "principal-component-analysis";
    }

    @Override
    public Run run() {
        double[] steady = angles(t -> 0.01);
        double[] falling = angles(t -> 20.0 / (1000 + t));
        double[] steps = IntStream.range(0, steady.length).mapToDouble(k -> k * EVERY).toArray();
        return Run.empty()
                .figure("oja", Plot.of(
                                Line.of(steps, steady).color(Color.VERMILLION).dashed().label("0.01"),
                                Line.of(steps, falling).color(Color.BLUE).label("20/(1000 + t)"))
                        .x(Axis.linear("pictures seen")).y(Axis.linear("angle to the first component (degrees)").range(0, 90))
                        .size(440, 280))
                .result("oja-steps", Numbers.grouped(STEPS))
                .result("oja-steady", Numbers.fixed(steady[steady.length - 1], 1))
                .result("oja-falling", Numbers.fixed(falling[falling.length - 1], 1));
    }

    private static double[] angles(IntToDoubleFunction rate) {
        Random random = new Random(72);
        Vector first = PrincipalComponents.of(X).first();
        Vector w = Vector.basis(Digits.PIXELS, Digits.PIXELS / 2 + 3);
        double[] angles = new double[STEPS / EVERY + 1];
        for (int t = 0; t <= STEPS; t++) {
            if (t % EVERY == 0) {
                angles[t / EVERY] = Math.toDegrees(Math.acos(Math.abs(w.cosine(first))));
            }
            w = OjaRule.step(w, X.row(random.nextInt(X.rows())), rate.applyAsDouble(t));
        }
        return angles;
    }
}
