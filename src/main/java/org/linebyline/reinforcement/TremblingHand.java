package org.linebyline.reinforcement;

import java.util.ArrayList;
import java.util.List;

/** A decision process in which now and then any action happens in the place of the one that was chosen. */
public final class TremblingHand {

    private TremblingHand() {}

    /** @param epsilon how often any action happens, from 0 to 1 */
    // tag::trembling-hand[]
    public static DecisionProcess of(DecisionProcess process, double epsilon) {
        return DecisionProcess.generate(process.states(), process.actions(), (s, a) -> outcomes(process, s, a, epsilon));
    }

    private static List<Outcome> outcomes(DecisionProcess process, int s, int a, double epsilon) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int b = 0; b < process.actions(); b++) {
            double slips = epsilon / process.actions();                          // (slips)
            double chance = b == a ? 1 - epsilon + slips : slips;                // (chosen)
            for (Outcome each : process.outcomes(s, b)) {
                outcomes.add(new Outcome(chance * each.probability(), each.reward(), each.next()));
            }
        }
        return outcomes;
    }
    // end::trembling-hand[]
}
