package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Claims;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Products;
import org.linebyline.doclinker.formula.operation.Sequences;
import org.linebyline.doclinker.formula.operation.Shaped;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Pieces that are true or false: relations, what joins them, and for all. */
record Relations(Resolver resolver) {

    private static final Map<String, Operation> OPERATIONS = Map.ofEntries(
            Map.entry("=", Claims.EQUAL), Map.entry("\\ne", Claims.NOT_EQUAL), Map.entry("<", Claims.LESS), Map.entry(">", Claims.GREATER),
            Map.entry("\\le", Claims.AT_MOST), Map.entry("\\ge", Claims.AT_LEAST),
            Map.entry("\\in", Claims.IN), Map.entry("\\notin", Claims.NOT_IN), Map.entry("\\subseteq", Claims.SUBSET),
            Map.entry("\\sqsubseteq", Sequences.BEGINS),
            Map.entry("\\wedge", Claims.AND), Map.entry("and", Claims.AND), Map.entry("\\vee", Claims.OR),
            Map.entry("or", Claims.OR), Map.entry("\\iff", Claims.IFF), Map.entry("\\implies", Claims.IMPLIES));

    Expr expr(Node.Chain chain) throws Unresolved {
        if (chain.level() == Node.Level.WORDS) {
            return words(chain);
        } else if (chain.level() == Node.Level.LOGIC) {
            return joined(chain.operands());
        }
        List<Operand> operands = chain.operands();
        if (chain.level() == Node.Level.IMPLICATION && operands.size() > 2) {
            throw Resolver.unclear(chain, "has more than one arrow: write brackets");
        }
        Expr all = null;
        for (int i = 1; i < operands.size(); i++) {
            Operand right = operands.get(i);
            Node left = operands.get(i - 1).node();
            Span span = new Span(left.span().from(), right.node().span().to());
            boolean linked = chain.level() == Node.Level.RELATION || all == null;
            Expr one = linked ? related(span, left, right) : resolver.apply(span, operation(right), all, resolver.expr(right.node()));
            all = all == null || !linked ? one : resolver.apply(span, Claims.AND, all, one);
        }
        return all == null ? resolver.expr(operands.get(0).node()) : all;
    }

    /** Claims between "and" and "or", of which "and" binds tighter. */
    private Expr joined(List<Operand> claims) throws Unresolved {
        if (claims.size() == 1) {
            return resolver.expr(claims.get(0).node());
        }
        int at = loosest(claims);
        Span span = Span.of(claims.get(0).node().span(), claims.get(claims.size() - 1).node().span());
        return resolver.apply(span, operation(claims.get(at)), joined(claims.subList(0, at)), joined(claims.subList(at, claims.size())));
    }

    /** Where to part claims first: before the last "or", or before the last of them. */
    static int loosest(List<Operand> claims) throws Unresolved {
        for (int i = claims.size() - 1; i > 0; i--) {
            if (operation(claims.get(i)) == Claims.OR) {
                return i;
            }
        }
        return claims.size() - 1;
    }

    /** Of arrays, 0 is the one whose entries are all 0. */
    private Expr related(Span span, Node left, Operand right) throws Unresolved {
        boolean positive = right.operator().equals("\\succ") || right.operator().equals("\\succeq");
        if (positive && right.node() instanceof Node.Number zero && zero.digits().equals("0")) {
            return resolver.apply(span, right.operator().equals("\\succ") ? Claims.POSITIVE_DEFINITE : Claims.POSITIVE_SEMIDEFINITE,
                    resolver.expr(left));
        }
        if (right.operator().endsWith("in") && right.node() instanceof Node.Enclosed interval && !interval.open().equals("\\{")) {
            throw Resolver.unclear(interval, "is no set here: write what lies in an interval with < and \\le");
        }
        if (right.operator().equals("\\in") && right.node() instanceof Node.Scripted arrays
                && Written.of(arrays.base()).equals("\\mathbb{R}")) {
            return shaped(span, resolver.expr(left), arrays.above());
        }
        Expr one = resolver.expr(left);
        Expr other = resolver.expr(right.node());
        boolean zeros = one.type() instanceof Type.Array && right.node() instanceof Node.Number zero && zero.digits().equals("0");
        return resolver.apply(span, operation(right), one, zeros ? resolver.apply(span, Products.TIMES, other, one) : other);
    }

    /** Membership in the arrays of a shape: a size for each axis, with signs of multiplication between them. */
    private Expr shaped(Span span, Expr array, Node axes) throws Unresolved {
        List<Expr> operands = new ArrayList<>(List.of(array));
        List<Operand> axis = new ArrayList<>();
        for (Operand factor : axes instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT ? chain.operands()
                : List.of(new Operand("", axes))) {
            if (factor.operator().equals("\\times")) {
                operands.add(new Factors(resolver).expr(axis));
                axis = new ArrayList<>();
            }
            axis.add(axis.isEmpty() ? new Operand("", factor.node()) : factor);
        }
        operands.add(new Factors(resolver).expr(axis));
        return resolver.apply(span, new Shaped(operands.size() - 1), operands);
    }

    static Operation operation(Operand right) throws Unresolved {
        Operation operation = OPERATIONS.get(right.operator());
        if (operation == null) {
            throw Unresolved.unclear(right.node().span(), "what " + right.operator() + " claims cannot be computed");
        }
        return operation;
    }

    /** A claim, "for all", and the letters that run. */
    private Expr words(Node.Chain chain) throws Unresolved {
        Operand last = chain.operands().get(chain.operands().size() - 1);
        if (chain.operands().size() == 2 && last.operator().replace("\\text{", "").startsWith("for all")) {
            return all(chain.span(), chain.operands().get(0).node(), last.node());
        }
        throw Resolver.unclear(chain, "joins claims by words that cannot be computed");
    }

    Expr quantified(Node.Quantified quantified) throws Unresolved {
        if (!quantified.quantifier().equals("\\forall")) {
            throw Resolver.unclear(quantified, "says that there is something: that cannot be computed");
        }
        return all(quantified.span(), quantified.body(), quantified.bound());
    }

    private Expr all(Span span, Node claim, Node bound) throws Unresolved {
        Folds folds = new Folds(resolver);
        Folds.Range range = folds.range(bound, new Node.Blank(bound.span()));
        return folds.joined(span, Joins.AND, range, range.inner().expr(claim));
    }
}
