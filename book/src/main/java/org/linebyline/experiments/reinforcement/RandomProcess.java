package org.linebyline.experiments.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.Outcome;

/** Decision processes drawn at random. */
final class RandomProcess {

    private RandomProcess() {}

    /** Each action may lead to each state; its chances are uniform over all distributions, its rewards standard normal. */
    static DecisionProcess draw(int states, int actions, Random random) {
        return DecisionProcess.generate(states, actions, (s, a) -> {
            double[] weights = new double[states];
            double total = 0;
            for (int next = 0; next < states; next++) {
                weights[next] = -Math.log(1 - random.nextDouble());
                total += weights[next];
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (int next = 0; next < states; next++) {
                outcomes.add(new Outcome(weights[next] / total, random.nextGaussian(), next));
            }
            return outcomes;
        });
    }
}
