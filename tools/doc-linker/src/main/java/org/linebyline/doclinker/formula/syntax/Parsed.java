package org.linebyline.doclinker.formula.syntax;

import java.util.List;

/** What became of a formula: a tree or a fault, never an exception. */
public sealed interface Parsed {

    /** The statements of a formula, at least one, in the order in which they are written. */
    record Tree(List<Node> statements) implements Parsed {

        public Tree {
            statements = List.copyOf(statements);
        }
    }

    /**
     * Why a formula has no tree.
     *
     * @param column  where, counted as in {@link Span}; always inside the text, 0 where there is none
     * @param wrong   what is wrong there
     * @param instead what to write instead
     */
    record Fault(int column, String wrong, String instead) implements Parsed {
    }
}
