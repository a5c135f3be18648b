package org.linebyline.causality;

/** The effect of a treatment from what was seen, where something that was seen blocks all paths into the treatment. */
public final class BackDoor {

    private BackDoor() {}

    /**
     * Whether it is enough to know a set of variables.
     *
     * @param w the treatment
     * @param y the outcome
     * @param known the set, without these two
     */
    // tag::backdoor-adjustment[]
    public static boolean isBlocked(CausalGraph graph, int w, int y, int known) {
        boolean before = (graph.descendants(w) & known) == 0;                                // (criterion)
        return before && Paths.areSeparated(graph.withoutArrowsFrom(w), w, y, known);        // (criterion)
    }

    /** How likely y would be 1 if somebody set w to a value, the chances in the groups of the set averaged as large as these are. */
    public static double adjusted(JointDistribution joint, int w, int value, int y, int set) {
        double sum = 0;                                                                      // (average)
        for (int x = 0; x <= set; x++) {                                                     // (average)
            if (joint.probability(set, x) > 0) {                                             // (average)
                double chance = joint.conditional(1 << y, 1 << y, 1 << w | set, value << w | x);  // (chance)
                sum += chance * joint.probability(set, x);                                   // (average)
            }
        }
        return sum;                                                                          // (average)
    }
    // end::backdoor-adjustment[]
}
