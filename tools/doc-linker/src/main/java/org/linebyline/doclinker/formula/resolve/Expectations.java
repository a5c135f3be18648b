package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.Claims;
import org.linebyline.doclinker.formula.operation.EntryFrom;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Products;
import org.linebyline.doclinker.formula.operation.Quotients;
import org.linebyline.doclinker.formula.operation.Shapes;
import org.linebyline.doclinker.formula.operation.Sums;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/**
 * Expectations over finitely many outcomes: a sum in which each outcome has the weight of its probability, and one that cannot happen
 * has none, whatever its value is. Behind a bar stands what is known: then only the outcomes of which it is true count. The probability
 * of a claim is the expectation of its indicator.
 */
record Expectations(Resolver resolver) {

    /** No author writes names like these. */
    private static final String OUTCOME = "ω";
    private static final String AT_OUTCOME = "(ω)";

    /** Something that depends on what is random, inside of which random names stand for their values. */
    @FunctionalInterface
    interface Quantity {

        Expr at(Resolver inner) throws Unresolved;
    }

    Expr expectation(Node body) throws Unresolved {
        if (body instanceof Node.Scripted scripted && scripted.base() instanceof Node.Enclosed) {
            return new Scripts(resolver).of(expectation(scripted.base()), scripted);
        }
        Node of = body instanceof Node.Enclosed enclosed ? enclosed.content() : body;
        List<Node> known = known(of);
        return known.isEmpty() ? expectation(body.span(), List.of(of), inner -> inner.expr(of))
                : given(body.span(), known, Resolver.parts(of).get(0), inner -> inner.expr(Resolver.parts(of).get(0)));
    }

    /** Of one claim or of several at once, in brackets. */
    Expr probability(Node claims) throws Unresolved {
        if (claims instanceof Node.Scripted scripted) {
            return new Scripts(resolver).of(probability(scripted.base()), scripted);
        }
        Node of = ((Node.Enclosed) claims).content();
        List<Node> known = known(of);
        List<Node> parts = Resolver.parts(of);
        List<Node> claimed = parts.subList(0, parts.size() - known.size());
        Quantity indicator = inner -> inner.apply(claims.span(), Claims.INDICATOR, all(inner, claims.span(), claimed));
        return known.isEmpty() ? expectation(claims.span(), claimed, indicator) : given(claims.span(), known, of, indicator);
    }

    private static Expr all(Resolver inner, Span span, List<Node> claims) throws Unresolved {
        Expr all = inner.expr(claims.get(0));
        for (Node claim : claims.subList(1, claims.size())) {
            all = inner.apply(span, Claims.AND, all, inner.expr(claim));
        }
        return all;
    }

    /** What stands behind the bar. */
    private static List<Node> known(Node of) {
        if (!(of instanceof Node.Chain chain) || chain.level() != Node.Level.LIST) {
            return List.of();
        }
        List<Node> behind = chain.operands().stream().dropWhile(operand -> !operand.operator().startsWith("\\mid")).map(Node.Operand::node)
                .toList();
        return behind.size() < chain.operands().size() ? behind : List.of();
    }

    /** Over the outcomes of which claims are true, as a share of their probability. */
    private Expr given(Span span, List<Node> known, Node of, Quantity quantity) throws Unresolved {
        List<Node> mentioning = Stream.concat(known.stream(), Stream.of(of)).toList();
        Quantity among = inner -> all(inner, span, known);
        return resolver.apply(span, Quotients.OVER, sum(span, mentioning, quantity, Optional.of(among)),
                sum(span, mentioning, inner -> inner.number(span, 1), Optional.of(among)));
    }

    /** Of two quantities, or of one with itself. */
    Expr covariance(Span span, Node one, Node other) throws Unresolved {
        return expectation(span, List.of(one, other), inner -> inner.apply(span, Products.TIMES,
                deviation(span, one, inner), deviation(span, other, inner)));
    }

    private Expr deviation(Span span, Node quantity, Resolver inner) throws Unresolved {
        return inner.apply(span, Sums.MINUS, inner.expr(quantity), expectation(quantity));
    }

    private Expr expectation(Span span, List<Node> mentioning, Quantity quantity) throws Unresolved {
        return sum(span, mentioning, quantity, Optional.empty());
    }

    /** Over all outcomes, or over those among which it is asked for. */
    private Expr sum(Span span, List<Node> mentioning, Quantity quantity, Optional<Quantity> among) throws Unresolved {
        Names.Chance chance = chance(span, mentioning);
        Names.Meaning probabilities = known(span, chance.distribution(), chance.distribution());
        Expr outcome = new Expr.Variable(span, Type.WHOLE, OUTCOME);
        Expr probability = entry(span, probabilities, outcome);
        Expr weighted = resolver.apply(span, Products.TIMES, atOutcome(span, chance, outcome, quantity), probability);
        Expr possible = resolver.apply(span, Claims.GREATER, probability, resolver.number(span, 0));
        if (among.isPresent()) {
            possible = resolver.apply(span, Claims.AND, possible, atOutcome(span, chance, outcome, among.get()));
        }
        Expr outcomes = outcomes(span, probabilities);
        return new Expr.Fold(span, resolver.type(span, Joins.SUM, List.of(weighted.type())), Joins.SUM,
                List.of(new Expr.Fold.Binder(OUTCOME, outcomes)), possible, weighted);
    }

    /** The quantity with each random name at the outcome. */
    private Expr atOutcome(Span span, Names.Chance chance, Expr outcome, Quantity quantity) throws Unresolved {
        Resolver inner = resolver;
        List<String> names = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        for (String name : Stream.concat(chance.drawn().stream(), chance.quantities().stream()).toList()) {
            boolean drawn = chance.drawn().contains(name);
            Expr value = drawn ? outcome : entry(span, table(span, name), outcome);
            inner = inner.with(name, Names.Meaning.of(name + AT_OUTCOME, value.type()));
            names.add(name + AT_OUTCOME);
            values.add(value);
        }
        Expr body = quantity.at(inner);
        Type.Function type = new Type.Function(values.stream().map(Expr::type).toList(), body.type());
        return new Expr.Call(span, body.type(), new Expr.Lambda(span, type, names, body), values);
    }

    /** What the name was declared to be, as soon as it is known: inside of another expectation it is a number. */
    private Names.Meaning table(Span span, String name) throws Unresolved {
        known(span, name, name);
        return known(span, name, Names.asFunction(name));
    }

    /** What a display defines is not known before its definition. */
    private Names.Meaning known(Span span, String name, String as) throws Unresolved {
        return resolver.names().get(as).orElseThrow(() -> new Unresolved(span, Unresolved.Reason.UNDECLARED, "what is expected here"
                + " depends on '" + name + "', which is not known here: say what it is by what is known, or only which set it is from"));
    }

    private Expr entry(Span span, Names.Meaning array, Expr outcome) throws Unresolved {
        return resolver.apply(span, new EntryFrom(array.base()), new Expr.Variable(span, array.type(), array.variable()), outcome);
    }

    private Expr outcomes(Span span, Names.Meaning probabilities) throws Unresolved {
        Expr count = resolver.apply(span, Shapes.LENGTH, new Expr.Variable(span, probabilities.type(), probabilities.variable()));
        Expr last = resolver.apply(span, Sums.PLUS, count, resolver.number(span, probabilities.base() - 1.0));
        return resolver.apply(span, Wholes.RANGE, resolver.number(span, probabilities.base()), last);
    }

    /** The one distribution of all that is random in it. */
    private Names.Chance chance(Span span, List<Node> mentioning) throws Unresolved {
        Set<String> mentioned = new TreeSet<>();
        mentioning.forEach(node -> collect(node, mentioned));
        List<Names.Chance> possible = resolver.names().chances().stream().filter(chance ->
                Stream.concat(chance.drawn().stream(), chance.quantities().stream()).anyMatch(mentioned::contains)).toList();
        if (possible.isEmpty()) {
            throw Unresolved.unclear(span, "what is random here? Say in the where list where it comes from, as stem:[X \\sim p] with"
                    + " stem:[p \\in \\Delta(\\mathcal{X})], or which number each outcome has, as stem:[X: \\mathcal{X} \\to \\mathbb{R}]");
        } else if (possible.size() > 1) {
            throw Unresolved.unclear(span, "is the weight of an outcome " + possible.get(0).distribution() + " or "
                    + possible.get(1).distribution() + "? Declare one distribution over these outcomes");
        }
        List<String> drawn = possible.get(0).drawn().stream().filter(mentioned::contains).toList();
        if (drawn.size() > 1) {
            throw Unresolved.unclear(span, "'" + drawn.get(0) + "' and '" + drawn.get(1) + "' are drawn from the same distribution:"
                    + " together, or each by itself? Declare outcomes of both and the number that each letter has there, as stem:["
                    + drawn.get(0) + ": \\mathcal{X} \\to \\mathbb{R}]");
        }
        return possible.get(0);
    }

    private static void collect(Node node, Set<String> mentioned) {
        mentioned.add(Written.of(node));
        node.parts().forEach(part -> collect(part, mentioned));
    }
}
