package org.linebyline.doclinker.formula.resolve;

import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Span;

/** A piece of a formula whose meaning cannot be settled: where, what is wrong, and what to write instead. */
public final class Unresolved extends Exception {

    private static final long serialVersionUID = 1;

    /** What is in the way of a meaning. */
    public enum Reason {
        /** A letter that nothing declares. */
        UNDECLARED,
        /** Shapes or kinds that do not go together. */
        MISFIT,
        /** Notation with several meanings, or with none that can be computed. */
        UNCLEAR
    }

    private final transient Span span;
    private final Reason reason;

    public Unresolved(Span span, Reason reason, String message) {
        super(message);
        this.span = span;
        this.reason = reason;
    }

    public static Unresolved unclear(Span span, String message) {
        return new Unresolved(span, Reason.UNCLEAR, message);
    }

    /** Where a formula cannot be read at all. */
    public static Unresolved of(Parsed.Fault fault) {
        return unclear(new Span(fault.column(), fault.column()), fault.wrong() + ": " + fault.instead());
    }

    public Span span() {
        return span;
    }

    public Reason reason() {
        return reason;
    }
}
