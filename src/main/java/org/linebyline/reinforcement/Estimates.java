package org.linebyline.reinforcement;

import java.util.function.IntToDoubleFunction;
import org.linebyline.linearalgebra.Vector;

/** A table of guesses, of which one entry moves at a time. */
public final class Estimates {

    private final double[] values;
    /** How often each entry has moved. */
    private final int[] moves;
    private final IntToDoubleFunction rate;

    /**
     * The guesses to begin with.
     *
     * @param rate the learning rate of an entry's first, second, … move
     */
    // tag::step-toward-target[]
    public static Estimates of(Vector start, IntToDoubleFunction rate) {
        return new Estimates(start, rate);                             // (V)
    }

    private Estimates(Vector start, IntToDoubleFunction rate) {
        this.values = start.toArray();                                 // (V)
        this.moves = new int[values.length];                           // (rate)
        this.rate = rate;                                              // (rate)
    }

    public double get(int s) {
        return values[s];                                              // (V)
    }

    public Vector values() {
        return Vector.of(values);                                      // (V)
    }

    /** This table, with one entry moved along an error. */
    public Estimates move(int s, double error) {
        moves[s]++;                                                    // (here)
        double eta = rate.applyAsDouble(moves[s]);                     // (rate)
        values[s] += eta * error;                                      // (error)
        return this;                                                   // (V)
    }
    // end::step-toward-target[]
}
