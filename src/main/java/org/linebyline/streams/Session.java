package org.linebyline.streams;

/**
 * A stretch of activity.
 *
 * @param start its first time
 * @param end the first time behind it
 */
public record Session(long start, long end) {

    // tag::session-merge[]
    /** Whether it overlaps another, or one begins where the other ends. */
    public boolean touches(Session other) {
        return Math.max(start, other.start) <= Math.min(end, other.end);                     // (touch)
    }

    /** Both as one; they touch. */
    public Session union(Session other) {
        return new Session(Math.min(start, other.start), Math.max(end, other.end));          // (union)
    }
    // end::session-merge[]
}
