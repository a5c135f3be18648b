package org.linebyline.streams;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sessions that grow and merge as events arrive, in any order. No two of them touch; the earliest comes first. */
public final class Sessions {

    private Sessions() {}

    /**
     * The sessions once one more event has arrived.
     *
     * @param sessions those so far
     * @param t the time of the event
     * @param g the gap: how long a session waits for its next event
     */
    // tag::session-windows[]
    public static List<Session> with(List<Session> sessions, long t, long g) {
        Session own = new Session(t, t + g);                              // (g)
        List<Session> all = new ArrayList<>();                            // (apart)
        for (Session session : sessions) {                                // (apart)
            if (session.touches(own)) {                                   // (S)
                own = own.union(session);                                 // (S)
            } else {
                all.add(session);                                         // (apart)
            }
        }
        all.add(own);                                                     // (S)
        all.sort(Comparator.comparingLong(Session::start));               // (apart)
        return List.copyOf(all);                                          // (apart)
    }

    /** Those of a whole stream, one event after the other. */
    public static List<Session> of(long[] t, long g) {
        List<Session> sessions = List.of();                               // (S)
        for (long time : t) {                                             // (S)
            sessions = with(sessions, time, g);                           // (S)
        }
        return sessions;                                                  // (S)
    }
    // end::session-windows[]
}
