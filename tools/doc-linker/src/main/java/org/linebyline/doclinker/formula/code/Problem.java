package org.linebyline.doclinker.formula.code;

import java.util.Comparator;

import org.linebyline.doclinker.model.Place;

/** Why a call cannot be compiled. */
public record Problem(Place place, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place).thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }
}
