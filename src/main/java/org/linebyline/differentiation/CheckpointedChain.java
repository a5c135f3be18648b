package org.linebyline.differentiation;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.linearalgebra.Vector;

/**
 * A chain of n equal steps that is differentiated with few of its states in memory: it is cut into segments, and each
 * is run again from its first state when the way back reaches it.
 *
 * @param step one step, from d numbers to d numbers
 * @param n how many steps
 * @param c how many states are kept for the way back, from 1 to n
 */
public record CheckpointedChain(Program step, int n, int c) {

    /**
     * What the way back brought.
     *
     * @param xBar the adjoint of the first state, d numbers
     * @param stored the largest number of states that were in memory at once
     */
    public record Pullback(Vector xBar, int stored) {}

    // tag::checkpointed-chain[]
    public CheckpointedChain {
        if (c < 1 || c > n) {                                                                     // (c)
            throw new IllegalArgumentException("c is " + c + " but must be from 1 to n = " + n);  // (c)
        }
    }

    /** The adjoint of the first state x, when the adjoint of the last one is yBar. */
    public Pullback pullback(Vector x, Vector yBar) {
        int length = (n + c - 1) / c;                                                             // (length)
        List<Vector> kept = states(x, (n + length - 1) / length, length);                         // (checkpoints)
        Vector bar = yBar;                                                                        // (back)
        int stored = 0;                                                                           // (back)
        for (int s = kept.size() - 1; s >= 0; s--) {                                              // (back)
            List<Vector> segment = states(kept.get(s), Math.min(length, n - s * length), 1);      // (segment)
            stored = Math.max(stored, kept.size() + segment.size());                              // (back)
            bar = back(segment, bar);                                                             // (back)
        }
        return new Pullback(bar, stored);                                                         // (back)
    }

    private Vector back(List<Vector> segment, Vector yBar) {
        Vector bar = yBar;                                                                        // (back)
        for (int k = segment.size() - 1; k >= 0; k--) {                                           // (back)
            bar = ReverseMode.vjp(step, segment.get(k), bar);                                     // (back)
        }
        return bar;                                                                               // (back)
    }

    /** The state x and those that follow it at this stride. */
    private List<Vector> states(Vector x, int count, int stride) {
        List<Vector> states = new ArrayList<>();                                                  // (segment)
        Vector state = x;                                                                         // (segment)
        for (int k = 0; k < count; k++) {                                                         // (segment)
            states.add(state);                                                                    // (segment)
            for (int i = 0; i < stride && k < count - 1; i++) {                                   // (segment)
                state = Real.vector(step.at(Real.list(state)));                                   // (segment)
            }
        }
        return states;                                                                            // (segment)
    }
    // end::checkpointed-chain[]

    /** How many states are in memory at once, for c that divide n. */
    // tag::checkpointing-memory[]
    public static double storedStates(double n, double c) {
        return c + n / c;         // (stored)
    }

    /** The fewest of them, over all real c. */
    public static double fewestStates(double n) {
        return 2 * Math.sqrt(n);  // (fewest)
    }
    // end::checkpointing-memory[]
}
