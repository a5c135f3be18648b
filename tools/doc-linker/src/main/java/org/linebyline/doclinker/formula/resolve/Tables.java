package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.Blocks;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Shapes;
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
        List<List<Node>> rows = table.rows();
        if (rows.stream().allMatch(row -> row.size() == 1) && rows.stream().anyMatch(row -> dots(row.get(0), "\\vdots"))) {
            return stacked(table);
        } else if (rows.size() == rows.get(0).size() && diagonal(rows)) {
            List<Node> corners = IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).get(i)).toList();
            return resolver.apply(table.span(), Shapes.DIAGONAL_MATRIX, new Ellipsis(resolver).expr(table.span(), corners, Joins.LIST));
        }
        List<Expr> cells = new ArrayList<>();
        for (List<Node> row : table.rows()) {
            for (Node cell : row) {
                cells.add(resolver.expr(cell));
            }
        }
        boolean column = rows.size() > 1 && cells.size() == rows.size() && cells.stream().allMatch(cell -> cell.type() instanceof Type.Num);
        return resolver.apply(table.span(), column ? Joins.LIST : new Blocks(rows.size(), rows.get(0).size()), cells);
    }

    /** Rows, each written as a vector that is turned. */
    private Expr stacked(Node.Table table) throws Unresolved {
        List<Node> rows = new ArrayList<>();
        for (List<Node> row : table.rows()) {
            Node cell = row.get(0);
            boolean turned = cell instanceof Node.Scripted scripted && Written.of(scripted.above()).equals("\\top");
            if (!turned && !dots(cell, "\\vdots")) {
                throw Resolver.unclear(cell, "is a row above or below dots: write it as a vector that is turned, as x_1^\\top");
            }
            rows.add(cell instanceof Node.Scripted scripted ? new Node.Scripted(scripted.span(), scripted.base(), scripted.below(),
                    new Node.Blank(scripted.span()), scripted.primes()) : cell);
        }
        return new Ellipsis(resolver).expr(table.span(), rows, Joins.LIST);
    }

    /** Whether there are dots on the diagonal, and nothing or zeros beside it. */
    private static boolean diagonal(List<List<Node>> rows) {
        boolean dotted = false;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.get(i).size(); j++) {
                String cell = Written.of(rows.get(i).get(j));
                dotted |= i == j && cell.equals("\\ddots");
                if (i != j && !cell.isEmpty() && !cell.equals("0")) {
                    return false;
                }
            }
        }
        return dotted;
    }

    private static boolean dots(Node node, String dots) {
        return Written.of(node).equals(dots);
    }
}
