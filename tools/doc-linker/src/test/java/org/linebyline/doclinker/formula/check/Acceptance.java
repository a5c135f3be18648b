package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.linebyline.doclinker.model.Equation;

/**
 * Formulas of the planned book that are hard to read rightly. Each stands above code that computes the same in its own way, or above
 * the value that a reader finds with a pencil.
 */
record Acceptance(TinyBook book) {

    /** @param methods of the class {@code Code} */
    static Acceptance of(Path folder, String... methods) throws IOException {
        return new Acceptance(TinyBook.of(folder, methods));
    }

    /** Computed on samples, the formula is what the code gives. */
    void agrees(String latex, String... lists) {
        agrees(Equations.equation("it", latex, lists));
    }

    void agrees(Equation... equations) {
        String said = book.said(equations);
        assertTrue(said.startsWith("evaluated "), said);
    }

    /** Computed on samples, the formula is not what the code gives. */
    void disagrees(String latex, String... lists) {
        String said = book.said(latex, lists);
        assertTrue(said.contains(" [formula-disagrees] "), said);
    }

    /**
     * Not computed at all.
     *
     * @param where the line and the column of the first fault, and its rule, as in {@code 1:8 [shape-mismatch]}
     * @param words that stand in its message
     */
    void refuses(String where, String words, String latex, String... lists) {
        String first = book.said(latex, lists).lines().findFirst().orElseThrow();
        assertTrue(first.startsWith(where + " ") && first.contains(words), first);
    }
}
