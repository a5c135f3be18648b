package org.linebyline.causality;

/** The effect of a treatment from what was seen, where all of it goes through one variable that nothing hidden disturbs. */
public final class FrontDoor {

    private FrontDoor() {}

    /**
     * How likely the outcome would be 1 if somebody set the treatment.
     *
     * @param w the treatment
     * @param value what it is set to, 0 or 1
     * @param m the variable between
     * @param y the outcome
     */
    // tag::frontdoor-adjustment[]
    public static double adjusted(JointDistribution joint, int w, int value, int m, int y) {
        double sum = 0;                                                                    // (first)
        for (int between = 0; between <= 1; between++) {                                   // (first)
            double first = joint.conditional(1 << m, between << m, 1 << w, value << w);    // (first)
            sum += first * BackDoor.adjusted(joint, m, between, y, 1 << w);                // (second)
        }
        return sum;                                                                        // (first)
    }
    // end::frontdoor-adjustment[]
}
