package org.linebyline.doclinker.formula.resolve;

import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.Derivatives;
import org.linebyline.doclinker.formula.operation.Products;
import org.linebyline.doclinker.formula.operation.Sums;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Derivatives: primes, nablas, fractions of differentials. */
record Slopes(Resolver resolver) {

    /** No author writes a name like this. */
    private static final String POINT = "∙";
    /** Each derivative of a derivative doubles the work. */
    private static final int MOST_PRIMES = 4;

    /** The derivative of a function, as often as it has primes. */
    Optional<Expr> primed(Node.Scripted scripted) throws Unresolved {
        Node bare = scripted.below() instanceof Blank && scripted.above() instanceof Blank ? scripted.base()
                : new Node.Scripted(scripted.span(), scripted.base(), scripted.below(), scripted.above(), 0);
        Optional<Expr> function = resolver.function(bare);
        if (function.isEmpty()) {
            return Optional.empty();
        }
        if (scripted.primes() > MOST_PRIMES) {
            throw Unresolved.unclear(scripted.span(), "derivatives are computed up to order " + MOST_PRIMES);
        }
        Expr slope = function.get();
        for (int i = 0; i < scripted.primes(); i++) {
            slope = lambda(scripted.span(), Derivatives.SLOPE, slope, Type.NUMBER);
        }
        return Optional.of(slope);
    }

    private Expr lambda(Span span, Derivatives kind, Expr function, Type at) throws Unresolved {
        Expr point = new Expr.Variable(span, at, POINT);
        Expr body = resolver.apply(span, kind, function, point);
        boolean entrywise = function.type() instanceof Type.Function of && of.entrywise();
        return new Expr.Lambda(span, new Type.Function(List.of(at), body.type(), entrywise), List.of(POINT), body);
    }

    /** A gradient at a point, and how many factors it is made of. */
    record Gradient(Expr expr, int taken) {
    }

    /** A nabla, a function and its argument. */
    Optional<Gradient> gradient(List<Operand> factors) throws Unresolved {
        Node nabla = factors.get(0).node();
        boolean second = nabla instanceof Node.Scripted scripted && Written.of(scripted.above()).equals("2");
        Node name = nabla instanceof Node.Scripted scripted ? scripted.base() : nabla;
        if (!Written.of(name).equals("\\nabla") || factors.size() < 3 || !factors.get(2).operator().isEmpty()) {
            return Optional.empty();
        }
        Optional<Expr> function = resolver.function(factors.get(1).node());
        if (function.isEmpty()) {
            return Optional.empty();
        }
        Type.Function type = (Type.Function) function.get().type();
        if (type.from().size() != 1) {
            throw Unresolved.unclear(nabla.span(), "the gradient by which argument? The function has " + type.from().size());
        }
        if (nabla instanceof Node.Scripted scripted) {
            scripts(scripted, factors.get(2).node());
        }
        Span span = new Span(nabla.span().from(), factors.get(2).node().span().to());
        Expr gradient = lambda(span, second ? Derivatives.HESSIAN : Derivatives.GRADIENT, function.get(), type.from().get(0));
        return Optional.of(new Gradient(new Functions(resolver).applied(gradient, factors.get(2).node()), 3));
    }

    /** A nabla is by the argument: what is below it can only be that argument, what is above only a 2. */
    private static void scripts(Node.Scripted nabla, Node argument) throws Unresolved {
        Node bare = argument instanceof Node.Scripted scripted ? scripted.base() : argument;
        Node at = bare instanceof Node.Enclosed enclosed ? enclosed.content() : bare;
        if (!(nabla.below() instanceof Blank) && !Written.of(nabla.below()).equals(Written.of(at))) {
            throw Resolver.unclear(nabla, "is by another letter than the argument '" + Written.of(at) + "': leave it out for the gradient"
                    + " there, or write \\frac{\\partial}{\\partial " + Written.of(nabla.below()) + "}");
        } else if (!(nabla.above() instanceof Blank) && !Written.of(nabla.above()).equals("2")) {
            throw Resolver.unclear(nabla, "is no derivative that is computed: write \\nabla for the gradient, \\nabla^2 for the Hessian");
        }
    }

    /** The slope along a direction: a capital D with the direction as its subscript, a function and its argument. */
    Optional<Gradient> along(List<Operand> factors) throws Unresolved {
        boolean directed = factors.size() > 2 && factors.get(0).node() instanceof Node.Scripted scripted
                && Written.of(scripted.base()).equals("D") && !(scripted.below() instanceof Blank) && scripted.above() instanceof Blank
                && resolver.names().get("D").isEmpty() && factors.get(2).operator().isEmpty();
        if (!directed) {
            return Optional.empty();
        }
        Optional<Expr> function = resolver.function(factors.get(1).node());
        if (function.isEmpty()) {
            return Optional.empty();
        }
        Node.Scripted head = (Node.Scripted) factors.get(0).node();
        Node argument = factors.get(2).node();
        Expr step = new Expr.Variable(head.span(), Type.NUMBER, POINT);
        Expr moved = resolver.apply(argument.span(), Sums.PLUS, resolver.expr(argument),
                resolver.apply(head.span(), Products.TIMES, step, resolver.expr(head.below())));
        Expr body = resolver.call(argument.span(), function.get(), List.of(moved));
        Expr line = new Expr.Lambda(head.span(), new Type.Function(List.of(Type.NUMBER), body.type()), List.of(POINT), body);
        return Optional.of(new Gradient(resolver.apply(head.span(), Derivatives.SLOPE, line, resolver.number(head.span(), 0)), 3));
    }

    Expr limit(Node.Fold limit, Node below) throws Unresolved {
        throw Resolver.unclear(limit, "is a limit inside of a formula: it is judged only as the right side of an equation");
    }
}
