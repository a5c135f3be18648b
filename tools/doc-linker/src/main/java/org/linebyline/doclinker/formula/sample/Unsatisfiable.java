package org.linebyline.doclinker.formula.sample;

import java.util.Optional;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.syntax.Span;

/**
 * Nothing is in a declared set, or nothing was found that meets a claim; the message says so, and what to do. It has no stack trace:
 * a hundred of them are thrown before one is seen.
 */
public final class Unsatisfiable extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Declaration declaration;
    private final transient Expr claim;

    private Unsatisfiable(Declaration declaration, Expr claim, String message) {
        super(message, null, false, false);
        this.declaration = declaration;
        this.claim = claim;
    }

    static Unsatisfiable of(Declaration declaration, String message) {
        return new Unsatisfiable(declaration, null, message);
    }

    static Unsatisfiable of(Expr claim, String message) {
        return new Unsatisfiable(null, claim, message);
    }

    /** The declaration at fault, unless a claim is. */
    public Optional<Declaration> declaration() {
        return Optional.ofNullable(declaration);
    }

    /** The claim at fault, unless a declaration is. */
    public Optional<Expr> claim() {
        return Optional.ofNullable(claim);
    }

    /** In the formula of the claim or the declaration. */
    public Span span() {
        return claim == null ? declaration.span() : claim.span();
    }
}
