package org.linebyline.doclinker.formula.code;

import java.util.Comparator;

import org.linebyline.doclinker.model.Place;

/**
 * Why a call cannot be compiled.
 *
 * @param call its id; empty for what keeps all calls from being compiled
 */
public record Problem(String call, Place place, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place).thenComparing(Problem::message)
            .thenComparing(Problem::call);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Whether it is in the way of a call. */
    public boolean stops(String id) {
        return call.isEmpty() || call.equals(id);
    }
}
