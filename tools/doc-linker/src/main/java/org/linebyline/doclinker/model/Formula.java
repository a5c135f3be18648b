package org.linebyline.doclinker.model;

import java.util.Objects;

/**
 * A formula as written.
 *
 * @param latex   its LaTeX
 * @param display whether it is displayed on lines of its own; otherwise it stands in a sentence
 */
public record Formula(String latex, boolean display) {

    public Formula {
        Objects.requireNonNull(latex, "latex");
    }
}
