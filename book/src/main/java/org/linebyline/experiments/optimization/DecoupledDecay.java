package org.linebyline.experiments.optimization;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.optimization.Adam;
import org.linebyline.optimization.AdamW;

/** Two weights that no data pull anywhere, one with small and one with large noise in its slope: who makes them shrink? */
public final class DecoupledDecay implements Experiment {

    private static final double ALPHA = 0.01;
    private static final double LAMBDA = 0.1;
    private static final int STEPS = 1000;

    @Override
    public String chapter() {
        return "momentum-rmsprop-adam";
    }

    @Override
    public Run run() {
        Adam penalty = Adam.from(Vector.of(1, 1));
        Adam decoupled = penalty;
        for (int t = 0; t < STEPS; t++) {
            double sign = t % 2 == 0 ? 1 : -1;
            Vector noise = Vector.of(sign, 100 * sign);
            Vector g = noise.plus(penalty.theta().scale(LAMBDA));
            penalty = penalty.step(g, ALPHA, Method.BETA1, Method.BETA2, Method.EPSILON);
            decoupled = AdamW.step(decoupled, noise, 1, ALPHA, Method.BETA1, Method.BETA2, Method.EPSILON, ALPHA * LAMBDA);
        }
        return Run.empty().table("decay", Table.of("noise in the slope", "±1", "±100")
                .row("Adam, penalty in the gradient", three(penalty, 0), three(penalty, 1))
                .row("AdamW", three(decoupled, 0), three(decoupled, 1)));
    }

    private static String three(Adam adam, int i) {
        return Numbers.fixed(adam.theta().get(i), 3);
    }
}
