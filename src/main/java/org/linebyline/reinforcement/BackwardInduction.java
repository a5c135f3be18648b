package org.linebyline.reinforcement;

import java.util.function.IntBinaryOperator;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Best decisions in stages, found from the last one back. */
public final class BackwardInduction {

    private BackwardInduction() {}

    /**
     * What can be done in one stage.
     *
     * @param reward what action a earns in state s, at place (s, a)
     * @param next the state that action a leads to from state s
     */
    public record Stage(Matrix reward, IntBinaryOperator next) {}

    /**
     * What each state is worth before a stage.
     *
     * @param after what each state is worth after it
     */
    // tag::principle-of-optimality[]
    public static Vector before(Stage stage, Vector after) {
        double[] v = new double[stage.reward().rows()];                // (best)
        for (int s = 0; s < v.length; s++) {                           // (best)
            v[s] = Double.NEGATIVE_INFINITY;                           // (best)
            for (int a = 0; a < stage.reward().columns(); a++) {       // (best)
                v[s] = Math.max(v[s], actionValue(stage, s, a, after));  // (best)
            }
        }
        return Vector.of(v);                                           // (best)
    }

    private static double actionValue(Stage stage, int s, int a, Vector after) {
        double later = after.get(stage.next().applyAsInt(s, a));       // (later)
        return stage.reward().get(s, a) + later;                       // (now)
    }
    // end::principle-of-optimality[]
}
