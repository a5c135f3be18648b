package org.linebyline.doclinker.formula.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Products;
import org.linebyline.doclinker.formula.operation.Sums;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/**
 * Where a function is best among more places than can be gone through: {@code w^\ast = \arg\min_w f(w)} for a vector w. It is tried at
 * places that are drawn, and on the way to them from the one that is claimed to be the best, near to it, too.
 *
 * @param relation {@link #LEAST} or {@link #MOST}
 * @param place what its place is called
 * @param of what is best there, a function of the place
 */
record Optimum(String relation, Expr.Variable place, Expr.Lambda of) {

    static final String LEAST = "\\argmin";
    static final String MOST = "\\argmax";

    private static final List<Value> SHARES = List.of(Value.Num.of(1), Value.Num.of(0x1p-4), Value.Num.of(0x1p-10));

    /** @throws Unresolved where it is one of something that the place has no part in */
    static Optional<Optimum> of(Statement statement, Names names, Collection<Definitions.Defined> defined) throws Unresolved {
        if (!statement.relation().equals("=") || !(Laws.bare(statement.right()) instanceof Node.Fold fold)
                || !(Laws.bare(fold.operator()) instanceof Node.Scripted operator)
                || !List.of(LEAST, MOST).contains(Written.of(operator.base()))) {
            return Optional.empty();
        }
        Optional<Names.Meaning> letter = names.get(Written.of(operator.below())).filter(meaning -> meaning.set().isEmpty())
                .filter(meaning -> meaning.type() instanceof Type.Num || meaning.type() instanceof Type.Array);
        return letter.isEmpty() ? Optional.empty() : Optional.of(of(Written.of(operator.base()), letter.get(), operator.below().span(),
                Body.closed(new Resolver(names).expr(fold.body()), defined)));
    }

    private static Optimum of(String relation, Names.Meaning letter, Span span, Expr body) throws Unresolved {
        if (!FreeNames.in(body).contains(letter.variable())) {
            throw Unresolved.unclear(body.span(), "'" + letter.variable() + "' has no part in what is best there: write it");
        }
        Type.Function type = new Type.Function(List.of(letter.type()), body.type());
        return new Optimum(relation, new Expr.Variable(span, letter.type(), letter.variable()),
                new Expr.Lambda(body.span(), type, List.of(letter.variable()), body));
    }

    /** What it comes to at a place. */
    Expr at(Expr where) {
        return new Expr.Call(of.span(), of.body().type(), of, List.of(where));
    }

    /** What it comes to on the way from a place to one that is drawn. */
    Expr between(Expr from) {
        Expr way = apply(Sums.MINUS, place, from);
        return at(apply(Sums.PLUS, from, apply(Products.TIMES, new Expr.Variable(place.span(), Type.NUMBER, share().name()), way)));
    }

    private Expr apply(Operation operation, Expr left, Expr right) {
        return new Expr.Apply(place.span(), place.type(), operation, List.of(left, right));
    }

    /** How far on the way. */
    Expr.Fold.Binder share() {
        return new Expr.Fold.Binder("the share of the way to " + place.name(),
                new Expr.Constant(place.span(), new Type.Many(Type.NUMBER), new Value.Many(SHARES)));
    }
}
