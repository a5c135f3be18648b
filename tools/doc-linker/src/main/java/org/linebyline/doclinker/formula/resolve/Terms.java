package org.linebyline.doclinker.formula.resolve;

import java.util.List;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Sums;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Type;

/** Sums: terms with signs between them. */
record Terms(Resolver resolver) {

    Expr expr(Node.Chain sum) throws Unresolved {
        boolean blank = sum.operands().get(0).node() instanceof Node.Blank;
        List<Node.Operand> operands = blank ? sum.operands().subList(1, sum.operands().size()) : sum.operands();
        Reach.remainder(operands);
        Expr total = signed(operands.get(0));
        for (Node.Operand operand : operands.subList(1, operands.size())) {
            new Reach(resolver).ends(operands, operand);
            Span span = new Span(total.span().from(), operand.node().span().to());
            Expr term = resolver.expr(operand.node());
            total = resolver.apply(span, each(total, term) ? each(operand) : operation(operand), total, term);
        }
        return total;
    }

    /** Whether a number goes to each entry of an array. */
    private boolean each(Expr left, Expr right) {
        return resolver.names().isOfEachEntry(EachEntry.SUM) && (left.type() instanceof Type.Array && right.type() instanceof Type.Num
                || left.type() instanceof Type.Num && right.type() instanceof Type.Array);
    }

    private static Operation each(Node.Operand operand) throws Unresolved {
        return operation(operand) == Sums.MINUS ? Sums.EACH_MINUS : Sums.EACH_PLUS;
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
