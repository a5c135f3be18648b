package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.Blocks;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Matrices written out, and distinctions of cases. */
record Tables(Resolver resolver) {

    Expr expr(Node.Table table) throws Unresolved {
        return switch (table.environment()) {
            case "cases" -> cases(table);
            case "pmatrix", "bmatrix" -> blocks(table);
            default -> throw Unresolved.unclear(table.span(), "an environment '" + table.environment() + "' is nothing that has a value");
        };
    }

    private Expr cases(Node.Table table) throws Unresolved {
        List<Expr.Cases.Case> cases = new ArrayList<>();
        for (List<Node> row : table.rows()) {
            Expr condition = row.size() < 2 || otherwise(row.get(1)) ? resolver.truth(table.span(), true)
                    : resolver.expr(condition(row.get(1)));
            cases.add(new Expr.Cases.Case(condition, resolver.expr(row.get(0))));
        }
        Type type = cases.get(0).then().type();
        for (Expr.Cases.Case each : cases) {
            if (!each.then().type().fits(type)) {
                throw new Unresolved(each.then().span(), Unresolved.Reason.MISFIT,
                        "one case is " + type + ", this one is " + each.then().type());
            }
        }
        return new Expr.Cases(table.span(), type, cases);
    }

    private static boolean otherwise(Node node) {
        String written = Written.of(node);
        return written.contains("otherwise") || written.contains("else");
    }

    /** Without the words before it. */
    private static Node condition(Node node) {
        return node instanceof Node.Chain chain && chain.level() == Node.Level.WORDS && chain.operands().get(0).node() instanceof Node.Blank
                ? chain.operands().get(1).node() : node;
    }

    private Expr blocks(Node.Table table) throws Unresolved {
        List<Expr> cells = new ArrayList<>();
        for (List<Node> row : table.rows()) {
            for (Node cell : row) {
                cells.add(resolver.expr(cell));
            }
        }
        return resolver.apply(table.span(), new Blocks(table.rows().size(), table.rows().get(0).size()), cells);
    }
}
