package org.linebyline.doclinker.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A convention of the book's notation.
 *
 * @param words with each formula as LaTeX between dollar signs
 */
public record Convention(String words, Place place) {

    /** What stands between two dollar signs, or outside. */
    public record Piece(String text, boolean isFormula) {

        public Formula formula() {
            return new Formula(text, false);
        }
    }

    /** Words and formulas in turn. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (String text : words.split("\\$", -1)) {
            pieces.add(new Piece(text, pieces.size() % 2 == 1));
        }
        return pieces;
    }

    public List<Formula> formulas() {
        return pieces().stream().filter(Piece::isFormula).map(Piece::formula).toList();
    }
}
