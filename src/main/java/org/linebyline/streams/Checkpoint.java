package org.linebyline.streams;

/**
 * What survives a crash: a state, and how far in the log it is that of.
 *
 * @param offset how many events of the log are in the state
 * @param state a state that nobody else changes
 */
public record Checkpoint(int offset, WindowedCount state) {

    // tag::exactly-once-barrier[]
    /**
     * The newest checkpoint of a run that crashes.
     *
     * @param log event times in order of arrival, which can be read again
     * @param m after how many events there is a barrier, positive
     * @param x after how many events the crash comes
     */
    public static Checkpoint before(long[] log, int m, int x, WindowedCount start) {
        WindowedCount state = start.copy();                                         // (state)
        Checkpoint saved = new Checkpoint(0, start.copy());                         // (barrier)
        for (int i = 1; i <= x; i++) {                                              // (state)
            state.take(log[i - 1]);                                                 // (state)
            saved = i % m == 0 ? new Checkpoint(i, state.copy()) : saved;           // (barrier)
        }
        return saved;                                                               // (barrier)
    }

    /** The state at the end of the log, of which the rest is read again. */
    public WindowedCount replay(long[] log) {
        WindowedCount recovered = state.copy();                                     // (replay)
        for (int i = offset; i < log.length; i++) {                                 // (replay)
            recovered.take(log[i]);                                                 // (replay)
        }
        recovered.close();                                                          // (replay)
        return recovered;                                                           // (replay)
    }
    // end::exactly-once-barrier[]
}
