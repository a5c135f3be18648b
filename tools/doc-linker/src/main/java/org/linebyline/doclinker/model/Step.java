package org.linebyline.doclinker.model;

import java.util.List;

/**
 * A display inside a derivation, which needs no code: each of its signs claims something of what stands above it.
 *
 * @param display the formula, the where list of its own, and its excuse, if it has one
 * @param of what declares and defines the other letters
 */
public record Step(Equation display, List<Named> of) {

    public Step {
        of = List.copyOf(of);
    }

    /** The id of an equation, or of an earlier step, and where it is named. */
    public record Named(String id, Place place) {
    }
}
