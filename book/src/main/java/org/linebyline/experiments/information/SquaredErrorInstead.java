package org.linebyline.experiments.information;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.linebyline.calculus.GradientDescent;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.information.Softmax;
import org.linebyline.information.SoftmaxCrossEntropy;
import org.linebyline.linearalgebra.Vector;

/** A confident mistake, corrected by descent on the cross-entropy and on half the squared error. */
public final class SquaredErrorInstead implements Experiment {

    private static final Vector START = Vector.of(8, 0, 0);
    private static final Vector TARGET = Vector.basis(3, 1);
    private static final int STEPS = 2000;
    private static final double RATE = 1;

    @Override
    public String chapter() {
        return "softmax-entropy-cross-entropy";
    }

    @Override
    public Run run() {
        UnaryOperator<Vector> crossEntropy = z -> SoftmaxCrossEntropy.gradient(TARGET, z);
        UnaryOperator<Vector> squaredError = z -> Softmax.jacobian(z).times(Softmax.of(z).minus(TARGET));
        double[] withCrossEntropy = probabilities(crossEntropy);
        double[] withSquaredError = probabilities(squaredError);
        Plot plot = Plot.of(
                        Line.ofSteps(withCrossEntropy).color(Color.BLUE).label("cross-entropy"),
                        Line.ofSteps(withSquaredError).color(Color.VERMILLION).label("squared error"))
                .x(Axis.log("step"))
                .y(Axis.linear("probability of the true class").range(0, 1));
        return Run.empty().figure("squared-error", plot)
                .result("mistake-share", Numbers.significant(Softmax.of(START).get(1), 2))
                .result("cross-entropy-slope", Numbers.fixed(crossEntropy.apply(START).norm(), 2))
                .result("squared-error-slope", Numbers.significant(squaredError.apply(START).norm(), 2))
                .result("cross-entropy-steps", Numbers.grouped(stepsToMajority(withCrossEntropy)))
                .result("squared-error-steps", Numbers.grouped(stepsToMajority(withSquaredError)));
    }

    /** The probability of the true class before each step. */
    private static double[] probabilities(UnaryOperator<Vector> gradient) {
        double[] probability = new double[STEPS + 1];
        Vector z = START;
        for (int t = 0; t <= STEPS; t++) {
            probability[t] = Softmax.of(z).get(1);
            z = GradientDescent.step(z, gradient.apply(z), RATE);
        }
        return probability;
    }

    /** How many steps it takes until the true class has more than half of the probability. */
    private static int stepsToMajority(double[] probability) {
        return (int) Arrays.stream(probability).takeWhile(share -> share <= 0.5).count();
    }
}
