package org.linebyline.doclinker.model;

import java.util.Comparator;

/** A broken promise: which, where, and what to do about it. */
public record Finding(Rule rule, Place place, String message) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::place).thenComparing(Finding::rule).thenComparing(Finding::message);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The line that a compiler would print. */
    @Override
    public String toString() {
        return place + ": error: [" + rule.id() + "] " + message;
    }
}
