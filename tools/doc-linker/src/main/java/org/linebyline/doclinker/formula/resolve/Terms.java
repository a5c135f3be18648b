package org.linebyline.doclinker.formula.resolve;

import java.util.List;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Sums;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;

/** Sums: terms with signs between them. */
record Terms(Resolver resolver) {

    Expr expr(Node.Chain sum) throws Unresolved {
        boolean blank = sum.operands().get(0).node() instanceof Node.Blank;
        List<Node.Operand> operands = blank ? sum.operands().subList(1, sum.operands().size()) : sum.operands();
        Expr total = signed(operands.get(0));
        for (Node.Operand operand : operands.subList(1, operands.size())) {
            Span span = new Span(total.span().from(), operand.node().span().to());
            total = resolver.apply(span, operation(operand), total, resolver.expr(operand.node()));
        }
        return total;
    }

    private Expr signed(Node.Operand first) throws Unresolved {
        return switch (first.operator()) {
            case "-" -> resolver.apply(first.node().span(), Sums.NEGATED, resolver.expr(first.node()));
            case "", "+" -> resolver.expr(first.node());
            default -> throw Resolver.unclear(first.node(), "has the sign " + first.operator() + ": write both cases");
        };
    }

    private static Operation operation(Node.Operand operand) throws Unresolved {
        return switch (operand.operator()) {
            case "", "+" -> Sums.PLUS;
            case "-" -> Sums.MINUS;
            case "\\cup" -> Joins.UNION;
            default -> throw Resolver.unclear(operand.node(), "stands behind " + operand.operator() + ", which cannot be computed");
        };
    }
}
