package org.linebyline.doclinker.formula.check;

import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.model.Rule;

/** A claim does not hold, or cannot be judged: where it is written, and what was found. */
final class Refuted extends Exception {

    private static final long serialVersionUID = 1;

    private final Rule rule;
    private final transient Span span;

    Refuted(Rule rule, Span span, String message) {
        super(message);
        this.rule = rule;
        this.span = span;
    }

    Rule rule() {
        return rule;
    }

    Span span() {
        return span;
    }
}
