package org.linebyline.doclinker.typeset;

import java.util.List;

import org.linebyline.doclinker.model.Formula;

/** A formula taken apart into its lexemes. */
record Manuscript(Formula formula, List<Lexeme> lexemes) {

    static Manuscript of(Formula formula) {
        return new Manuscript(formula, Lexeme.of(formula.latex()));
    }

    String latex() {
        return formula.latex();
    }

    /** The names of the terms in order of first appearance. */
    List<String> terms() {
        return lexemes.stream()
                .filter(lexeme -> lexeme.is(Term.COMMAND))
                .flatMap(command -> Term.name(latex(), command).stream())
                .distinct()
                .toList();
    }
}
