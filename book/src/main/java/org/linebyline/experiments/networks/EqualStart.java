package org.linebyline.experiments.networks;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.networks.DigitTraining.Course;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.networks.Network;

/** The digits once more, beginning with weights that are all 0 or all the same. */
public final class EqualStart implements Experiment {

    private static final double EQUAL = 0.05;

    @Override
    public String chapter() {
        return "feedforward-networks-backpropagation";
    }

    @Override
    public Run run() {
        Network random = DigitTraining.network(Digits.PIXELS, DigitTraining.HIDDEN, Digits.CLASSES);
        int count = random.parameters().count();
        Course equal = DigitTraining.train(random.with(Vector.ones(count).scale(EQUAL)));
        Course zero = DigitTraining.train(random.with(Vector.zeros(count)));
        return Run.empty()
                .result("equal-start-weight", Numbers.shortest(EQUAL))
                .result("equal-start-accuracy", accuracy(equal))
                .result("equal-start-zero-accuracy", accuracy(zero))
                .result("equal-start-different-units", Integer.toString(differentUnits(equal.network())));
    }

    private static String accuracy(Course course) {
        return DigitTraining.percent(Confusion.of(course.network(), DigitTraining.TEST).accuracy());
    }

    /** How many hidden units differ from each other in their weights by more than rounding. */
    private static int differentUnits(Network network) {
        Matrix w = network.parameters().layer(1).w();
        int different = 0;
        for (int i = 0; i < w.rows(); i++) {
            Vector unit = w.row(i);
            boolean isNew = true;
            for (int k = 0; k < i; k++) {
                isNew = isNew && w.row(k).minus(unit).norm() > 1e-9;
            }
            different += isNew ? 1 : 0;
        }
        return different;
    }
}
