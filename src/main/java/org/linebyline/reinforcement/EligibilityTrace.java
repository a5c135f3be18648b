package org.linebyline.reinforcement;

import org.linebyline.linearalgebra.Vector;

/** TD(λ): each error moves all states that were visited, the more so the less time has passed since. One for each episode. */
public final class EligibilityTrace {

    private final Estimates v;
    private final double[] e;

    /**
     * @param v the table to move
     * @param e how much each state is answerable for what comes next; zeros where an episode begins
     */
    // tag::eligibility-trace[]
    public static EligibilityTrace of(Estimates v, Vector e) {
        return new EligibilityTrace(v, e);                                       // (e)
    }

    private EligibilityTrace(Estimates v, Vector e) {
        this.v = v;                                                              // (v)
        this.e = e.toArray();                                                    // (e)
    }

    /** This trace after one more step, by which the table was moved. */
    public EligibilityTrace learn(Step step, double gamma, double lambda) {
        double delta = TemporalDifference.error(v, step, gamma);                 // (delta)
        for (int s = 0; s < e.length; s++) {                                     // (s)
            e[s] = gamma * lambda * e[s];                                        // (fade)
            e[s] += s == step.s() ? 1 : 0;                                       // (visit)
            v.move(s, delta * e[s]);                                             // (credit)
        }
        return this;                                                             // (e)
    }

    public Vector trace() {
        return Vector.of(e);                                                     // (e)
    }

    public Vector values() {
        return v.values();                                                       // (v)
    }
    // end::eligibility-trace[]
}
