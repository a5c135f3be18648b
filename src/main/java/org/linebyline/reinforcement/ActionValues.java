package org.linebyline.reinforcement;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** What each action is believed to be worth in each state: a table of which one entry moves at a time. */
public final class ActionValues {

    /** For each state those of its actions. */
    private final Estimates[] q;

    /**
     * The guesses to begin with, in row s and column a that of action a in state s; 0 where the way has ended.
     *
     * @param rate the learning rate of an entry's first, second, … move
     */
    // tag::sarsa-update[]
    public static ActionValues of(Matrix start, IntToDoubleFunction rate) {
        return new ActionValues(start, rate);                                          // (q)
    }

    private ActionValues(Matrix start, IntToDoubleFunction rate) {
        this.q = new Estimates[start.rows()];                                          // (q)
        Arrays.setAll(q, s -> Estimates.of(start.row(s), rate));                       // (q)
    }

    public double get(int s, int a) {
        return q[s].get(a);                                                            // (q)
    }

    /** All actions of a state. */
    public Vector row(int s) {
        return q[s].values();                                                          // (q)
    }

    public Matrix values() {
        return Matrix.ofRows(Stream.of(q).map(Estimates::values).toArray(Vector[]::new));  // (q)
    }

    /** This table, with one entry moved toward a target. */
    public ActionValues move(int s, int a, double target) {
        q[s].move(a, target - get(s, a));                                              // (error)
        return this;                                                                   // (q)
    }
    // end::sarsa-update[]
}
