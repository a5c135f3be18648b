package org.linebyline.doclinker.model;

import java.util.Locale;

/** What sort of thing a statement of a formula says. */
public enum StatementKind {

    DEFINITION("what a name stands for"),
    UPDATE("the new value of what is updated"),
    IDENTITY("two expressions are equal"),
    STEP("the next expression of a chain is equal, too"),
    INEQUALITY("one expression bounds another"),
    OPTIMUM("where an expression is least or largest"),
    LIMIT("what is approached, and how fast"),
    CLAIM("something holds, or holds exactly when something else does");

    private final String meaning;

    StatementKind(String meaning) {
        this.meaning = meaning;
    }

    /** In words, for who reads a table of kinds. */
    public String meaning() {
        return meaning;
    }

    /** As it stands in a table and in a trace: {@code definition}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
