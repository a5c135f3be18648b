package org.linebyline.reinforcement;

import java.util.List;

/** What states are worth, learned from whole returns. */
public final class MonteCarlo {

    private MonteCarlo() {}

    /** The table, moved by a return that was seen after a state. */
    // tag::monte-carlo-update[]
    public static Estimates update(Estimates v, int s, double g) {
        return v.move(s, g - v.get(s));                         // (error)
    }

    /** The table, moved at each step of an episode that has ended, from the last step back. */
    public static Estimates learn(Estimates v, List<Step> episode, double gamma) {
        double g = 0;                                           // (g)
        for (int t = episode.size() - 1; t >= 0; t--) {         // (g)
            g = episode.get(t).r() + gamma * g;                 // (g)
            update(v, episode.get(t).s(), g);                   // (error)
        }
        return v;                                               // (v)
    }
    // end::monte-carlo-update[]
}
