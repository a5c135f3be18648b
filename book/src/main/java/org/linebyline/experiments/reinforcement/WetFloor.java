package org.linebyline.experiments.reinforcement;

import java.util.List;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.PolicyIteration;

/** The floor of the chapter. */
final class WetFloor {

    static final double GAMMA = 0.95;
    static final GridWorld DRY = world(0);
    static final GridWorld WET = world(0.4);

    private WetFloor() {}

    private static GridWorld world(double slip) {
        return new GridWorld(List.of(
                "...#..G",
                ".#....P",
                "...#..."), slip);
    }

    static PolicyIteration.Best best(DecisionProcess process) {
        return PolicyIteration.run(process, GAMMA, new int[process.states()]);
    }

    static Vector nothing(DecisionProcess process) {
        return Vector.zeros(process.states());
    }
}
