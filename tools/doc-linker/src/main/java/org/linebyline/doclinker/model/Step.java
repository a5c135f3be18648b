package org.linebyline.doclinker.model;

import java.util.List;
import java.util.Optional;

/**
 * A display inside a derivation, which needs no code: each of its signs claims something of what stands above it.
 *
 * @param display the formula, and the where list of its own
 * @param of what declares and defines the other letters
 * @param excuse why it is not evaluated, for readers; empty where it is
 */
public record Step(Equation display, List<Named> of, Optional<String> excuse) {

    public Step {
        of = List.copyOf(of);
    }

    /** The id of an equation, or of an earlier step, and where it is named. */
    public record Named(String id, Place place) {
    }
}
