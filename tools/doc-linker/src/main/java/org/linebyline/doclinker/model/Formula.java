package org.linebyline.doclinker.model;

import java.util.List;
import java.util.Objects;

/**
 * A formula as written.
 *
 * @param latex   its LaTeX
 * @param display whether it is displayed on lines of its own; otherwise it stands in a sentence
 * @param symbols the LaTeX of each entry of its where list: symbol number n has the class {@code sn} wherever it stands
 */
public record Formula(String latex, boolean display, List<String> symbols) {

    public Formula {
        Objects.requireNonNull(latex, "latex");
        symbols = List.copyOf(symbols);
    }

    /** A formula without a where list. */
    public Formula(String latex, boolean display) {
        this(latex, display, List.of());
    }
}
