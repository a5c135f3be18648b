package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Claims;
import org.linebyline.doclinker.formula.operation.Products;
import org.linebyline.doclinker.formula.operation.Quotients;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Factors side by side: some are functions before their arguments, the others are multiplied from left to right. */
record Factors(Resolver resolver) {

    /** A factor, once functions have taken their arguments. */
    private record Factor(String operator, Expr expr, boolean number) {
    }

    Expr expr(List<Operand> operands) throws Unresolved {
        Node last = operands.get(operands.size() - 1).node();
        if (operands.size() > 1 && Differentials.bar(last)) {
            return new Differentials(resolver).at((Node.Scripted) last, inner ->
                     new Factors(inner).expr(operands.subList(0, operands.size() - 1)));
        }
        List<Factor> factors = factors(operands);
        Expr product = factors.get(0).expr();
        for (int i = 1; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            boolean open = factor.operator().equals("/") && factor.number() && i + 1 < factors.size()
                    && factors.get(i + 1).operator().isEmpty();
            if (open) {
                throw Unresolved.unclear(factors.get(i + 1).expr().span(),
                        "does the slash before reach this far? Write \\frac{…}{…}, or brackets");
            }
            Span span = new Span(product.span().from(), factor.expr().span().to());
            product = resolver.apply(span, operation(factor), product, factor.expr());
        }
        return product;
    }

    /** How many factors there are. */
    int count(List<Operand> operands) throws Unresolved {
        return factors(operands).size();
    }

    private List<Factor> factors(List<Operand> operands) throws Unresolved {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < operands.size();) {
            int taken = known(operands, i, factors);
            i += taken > 0 ? taken : factor(operands, i, factors);
        }
        return factors;
    }

    /** Several factors that go by one name, such as f(x) where a where list declares f(x). */
    private int known(List<Operand> operands, int at, List<Factor> factors) throws Unresolved {
        for (int to = operands.size(); to > at + 1; to--) {
            List<Operand> some = operands.subList(at, to);
            boolean touching = some.stream().skip(1).allMatch(operand -> operand.operator().isEmpty() || operand.operator().equals("\\,"));
            Optional<Names.Meaning> known = resolver.names().get(written(some));
            if (touching && known.isPresent()) {
                Span span = new Span(some.get(0).node().span().from(), some.get(some.size() - 1).node().span().to());
                Expr one = new Expr.Variable(span, known.get().type(), known.get().variable());
                boolean called = known.get().type() instanceof Type.Function && to < operands.size()
                        && operands.get(to).operator().isEmpty() && bracket(operands.get(to).node());
                factors.add(new Factor(operands.get(at).operator(),
                        called ? new Functions(resolver).applied(one, operands.get(to).node()) : one, false));
                return to - at + (called ? 1 : 0);
            }
        }
        return 0;
    }

    private static String written(List<Operand> some) {
        List<Operand> bare = new ArrayList<>(some);
        bare.set(0, new Operand("", some.get(0).node()));
        return Written.of(new Node.Chain(some.get(0).node().span(), Node.Level.PRODUCT, bare));
    }

    private int factor(List<Operand> operands, int at, List<Factor> factors) throws Unresolved {
        Operand operand = operands.get(at);
        List<Operand> rest = operands.subList(at, operands.size());
        Optional<Slopes.Gradient> gradient = new Slopes(resolver).gradient(rest);
        gradient = gradient.isPresent() ? gradient : new Slopes(resolver).along(rest);
        gradient = gradient.isPresent() ? gradient : new Differentials(resolver).before(rest);
        if (gradient.isPresent()) {
            factors.add(new Factor(operand.operator(), gradient.get().expr(), false));
            return gradient.get().taken();
        }
        if (at + 1 < operands.size() && operands.get(at + 1).operator().isEmpty()) {
            Node next = operands.get(at + 1).node();
            Optional<Expr> called = called(operand.node(), next);
            if (called.isPresent()) {
                factors.add(new Factor(operand.operator(), called.get(), false));
                return 2;
            }
        }
        factors.add(new Factor(operand.operator(), resolver.expr(operand.node()), operand.node() instanceof Node.Number));
        return 1;
    }

    private Optional<Expr> called(Node function, Node arguments) throws Unresolved {
        if (!bracket(arguments)) {
            return Optional.empty();
        }
        if (arguments instanceof Node.Scripted scripted) {
            Span span = Span.of(function.span(), scripted.base().span());
            Node bare = new Node.Chain(span, Node.Level.PRODUCT, List.of(new Operand("", function), new Operand("", scripted.base())));
            if (resolver.names().get(Written.of(bare)).isPresent()) {
                return Optional.of(new Scripts(resolver).of(resolver.expr(bare), scripted));
            }
        }
        if (function instanceof Node.Name name && name.text().equals("\\mathbf{1}") && arguments instanceof Node.Enclosed claim
                && claim.open().equals("[")) {
            return Optional.of(resolver.apply(arguments.span(), Claims.INDICATOR, resolver.expr(claim.content())));
        }
        Optional<Expr> head = resolver.function(function);
        return head.isPresent() ? Optional.of(new Functions(resolver).applied(head.get(), arguments)) : Optional.empty();
    }

    private static boolean bracket(Node node) {
        return node instanceof Node.Enclosed enclosed && (enclosed.open().equals("(") || enclosed.open().equals("["))
                || node instanceof Node.Scripted scripted && bracket(scripted.base());
    }

    private static Operation operation(Factor factor) throws Unresolved {
        return switch (factor.operator()) {
            case "", "\\,", "\\;", "\\times" -> Products.TIMES;
            case "\\cdot" -> Products.DOT;
            case "\\odot" -> Products.HADAMARD;
            case "\\otimes" -> Products.KRONECKER;
            case "\\circ" -> Products.COMPOSED;
            case "/" -> Quotients.OVER;
            case "\\oslash" -> Quotients.ENTRYWISE;
            case "\\bmod" -> Wholes.MODULO;
            case "\\cap" -> Joins.INTERSECTION;
            default -> throw Unresolved.unclear(factor.expr().span(), "what does " + factor.operator() + " do here? It cannot be computed");
        };
    }
}
