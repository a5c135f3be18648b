package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Derivatives;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Fractions of differentials: the derivative by a letter, or by an entry of an array. */
record Differentials(Resolver resolver) {

    /** No author writes a name like this. */
    private static final String POINT = "∙";

    /** What is built once a letter has its meaning. */
    interface Body {
        Expr in(Resolver resolver) throws Unresolved;
    }

    /** What is differentiated, blank where it stands behind the fraction, and by what, the last first. */
    private record Parts(Node of, List<Node> letters) {
    }

    /** The function that a fraction makes of the one in its numerator. */
    Optional<Expr> function(Node.Fraction fraction) throws Unresolved {
        Optional<Parts> parts = parts(fraction);
        Optional<Expr> function = parts.isEmpty() ? Optional.empty() : resolver.function(parts.get().of());
        if (function.isEmpty()) {
            return Optional.empty();
        }
        Expr derivative = function.get();
        for (Node letter : parts.get().letters()) {
            Type point = argument(fraction, derivative);
            Expr at = new Expr.Variable(fraction.span(), point, POINT);
            Expr body = entry(derivative(fraction.span(), derivative, at), letter);
            derivative = new Expr.Lambda(fraction.span(), new Type.Function(List.of(point), body.type()), List.of(POINT), body);
        }
        return Optional.of(derivative);
    }

    private static Type argument(Node.Fraction fraction, Expr function) throws Unresolved {
        List<Type> from = ((Type.Function) function.type()).from();
        if (from.size() != 1) {
            throw Resolver.unclear(fraction, "is by which of " + from.size() + " arguments? Write the fraction before the function and"
                    + " its arguments, as in \\frac{\\partial}{\\partial x} f(x, y)");
        }
        return from.get(0);
    }

    /** The same at the letters that it is by, where no argument is written. */
    Optional<Expr> atLetters(Node.Fraction fraction) throws Unresolved {
        Optional<Parts> parts = parts(fraction);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expr> function = function(fraction);
        if (function.isEmpty()) {
            throw Resolver.unclear(fraction, "differentiates what is declared as no function: declare it as one, such as"
                    + " L : \\mathbb{R}^d \\to \\mathbb{R}");
        }
        Expr at = resolver.expr(array(parts.get().letters().get(0)));
        return Optional.of(resolver.call(fraction.span(), function.get(), List.of(at)));
    }

    /** A fraction in front of the factors that it differentiates. */
    Optional<Slopes.Gradient> before(List<Operand> factors) throws Unresolved {
        Node first = bare(factors.get(0).node());
        Optional<Parts> parts = first instanceof Node.Fraction fraction ? parts(fraction) : Optional.empty();
        if (parts.isEmpty() || !(parts.get().of() instanceof Blank) || factors.size() < 2) {
            return Optional.empty();
        }
        List<Operand> rest = new ArrayList<>(factors.subList(1, factors.size()));
        rest.set(0, new Operand("", rest.get(0).node()));
        Expr derivative = new Factors(fixed(parts.get().letters())).expr(rest);
        for (Node letter : parts.get().letters()) {
            derivative = by(first.span(), derivative, letter);
        }
        return Optional.of(new Slopes.Gradient(derivative, factors.size()));
    }

    private Expr by(Span span, Expr body, Node letter) throws Unresolved {
        Expr at = resolver.expr(array(letter));
        if (!(at instanceof Expr.Variable variable) || !FreeNames.in(body).contains(variable.name())) {
            throw Resolver.unclear(letter, "stands nowhere in what is differentiated by it: write its arguments");
        }
        Type.Function type = new Type.Function(List.of(at.type()), body.type());
        return entry(derivative(span, new Expr.Lambda(span, type, List.of(variable.name()), body), at), letter);
    }

    /** Where letters that run elsewhere stand for one value. */
    private Resolver fixed(List<Node> letters) {
        Resolver fixed = resolver;
        for (Node letter : letters) {
            Optional<Names.Meaning> meaning = resolver.names().get(Written.of(letter));
            fixed = meaning.isEmpty() ? fixed : fixed.with(Written.of(letter),
                    meaning.get().member());
        }
        return fixed;
    }

    private Expr derivative(Span span, Expr function, Expr at) throws Unresolved {
        Type.Function type = (Type.Function) function.type();
        Operation kind = !(at.type() instanceof Type.Array) ? Derivatives.SLOPE
                : type.to() instanceof Type.Array ? Derivatives.JACOBIAN : Derivatives.GRADIENT;
        return resolver.apply(span, kind, function, at);
    }

    /** Of a derivative by an array, the entry that a subscript says. */
    private Expr entry(Expr derivative, Node letter) throws Unresolved {
        return array(letter) == letter ? derivative : new Scripts(resolver).of(derivative, (Node.Scripted) letter);
    }

    /** What an entry is of; a letter that goes by its subscript is one of its own. */
    private Node array(Node letter) {
        return letter instanceof Node.Scripted scripted && resolver.names().get(Written.of(letter)).isEmpty() ? scripted.base() : letter;
    }

    /** A bar behind, that says at which value of a letter. */
    static boolean bar(Node node) {
        return node instanceof Node.Scripted scripted && scripted.below() instanceof Node.Chain chain
                && chain.level() == Node.Level.RELATION && chain.operands().size() == 2 && chain.operands().get(1).operator().equals("=")
                && (scripted.base() instanceof Node.Symbol symbol && symbol.text().equals("|")
                || scripted.base() instanceof Node.Enclosed enclosed && enclosed.open().equals("."));
    }

    /** What stands before a bar, at the value of the letter. */
    Expr at(Node.Scripted bar, Body body) throws Unresolved {
        List<Operand> sides = ((Node.Chain) bar.below()).operands();
        String letter = Written.of(sides.get(0).node());
        Expr value = resolver.expr(sides.get(1).node());
        Expr inner = body.in(resolver.with(letter, Names.Meaning.of(letter, value.type())));
        Expr lambda = new Expr.Lambda(inner.span(), new Type.Function(List.of(value.type()), inner.type()), List.of(letter), inner);
        return new Expr.Call(inner.span(), inner.type(), lambda, List.of(value));
    }

    private static Node bare(Node node) {
        return node instanceof Node.Term term ? bare(term.content()) : node;
    }

    private Optional<Parts> parts(Node.Fraction fraction) {
        List<Node> above = factors(bare(fraction.numerator()));
        List<Node> below = factors(bare(fraction.denominator()));
        String mark = Written.of(base(above.get(0)));
        boolean declared = resolver.names().get(mark).isPresent() && !mark.equals("d");
        if (declared || !mark.equals("\\partial") && !mark.equals("d") || above.size() > 2 || below.size() < 2 || below.size() % 2 > 0) {
            return Optional.empty();
        }
        List<Node> letters = new ArrayList<>();
        for (int i = 0; i < below.size(); i += 2) {
            if (!Written.of(below.get(i)).equals(mark)) {
                return Optional.empty();
            }
            letters.addAll(0, repeated(below.get(i + 1)));
        }
        return Optional.of(new Parts(above.size() == 1 ? new Blank(fraction.span()) : above.get(1), letters));
    }

    private static List<Node> factors(Node node) {
        return node instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT
                ? chain.parts().stream().map(Differentials::bare).toList()
                : List.of(node);
    }

    private static Node base(Node mark) {
        return mark instanceof Node.Scripted scripted ? scripted.base() : mark;
    }

    /** A letter, twice where it has a square. */
    private static List<Node> repeated(Node letter) {
        boolean twice = letter instanceof Node.Scripted scripted && Written.of(scripted.above()).equals("2");
        if (!twice) {
            return List.of(letter);
        }
        Node.Scripted scripted = (Node.Scripted) letter;
        Node once = scripted.below() instanceof Blank ? scripted.base()
                : new Node.Scripted(scripted.span(), scripted.base(), scripted.below(), new Blank(scripted.span()), 0);
        return List.of(once, once);
    }
}
