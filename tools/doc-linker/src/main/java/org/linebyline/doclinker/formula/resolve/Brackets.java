package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.operation.Entrywise;
import org.linebyline.doclinker.formula.operation.Joins;
import org.linebyline.doclinker.formula.operation.Measures;
import org.linebyline.doclinker.formula.operation.Products;
import org.linebyline.doclinker.formula.operation.Sequences;
import org.linebyline.doclinker.formula.operation.Shapes;
import org.linebyline.doclinker.formula.operation.Tuples;
import org.linebyline.doclinker.formula.operation.Wholes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** What stands between delimiters: a group, a vector, a set, an absolute value, a norm. */
record Brackets(Resolver resolver) {

    private static final Map<String, String> CLOSED = Map.of("(", ")", "[", "]", "\\{", "\\}", "\\lvert", "\\rvert",
            "\\lVert", "\\rVert", "\\lfloor", "\\rfloor", "\\lceil", "\\rceil", "\\langle", "\\rangle");

    Expr expr(Node.Enclosed enclosed) throws Unresolved {
        if (!CLOSED.getOrDefault(enclosed.open(), enclosed.close()).equals(enclosed.close())) {
            throw Resolver.unclear(enclosed, "closes in another way than it opens: write what lies in an interval with < and \\le");
        }
        return switch (enclosed.open()) {
            case "(", "[" -> group(enclosed);
            case "\\{" -> set(enclosed);
            case "\\lvert" -> bars(enclosed);
            case "\\lVert" -> resolver.apply(enclosed.span(), Measures.EUCLIDEAN_NORM, resolver.expr(enclosed.content()));
            case "\\lfloor" -> resolver.apply(enclosed.span(), Wholes.FLOOR, resolver.expr(enclosed.content()));
            case "\\lceil" -> resolver.apply(enclosed.span(), Wholes.CEILING, resolver.expr(enclosed.content()));
            case "\\langle" -> angles(enclosed);
            default -> throw Resolver.unclear(enclosed, "stands between delimiters that say nothing that can be computed");
        };
    }

    private Expr group(Node.Enclosed enclosed) throws Unresolved {
        List<Node> parts = Resolver.parts(enclosed.content());
        if (parts.size() == 1) {
            return alone(enclosed, parts.get(0));
        } else if (Ellipsis.in(parts)) {
            return new Ellipsis(resolver).pieces(enclosed.span(), parts);
        }
        if (((Node.Chain) content(enclosed)).operands().stream().skip(1).noneMatch(part -> part.operator().matches("[,;].*"))) {
            throw Resolver.unclear(enclosed, "is no list: to be what a function is of, declare the function before it, or both together,"
                    + " as stem:[P(A \\mid B) \\ge 0]");
        }
        boolean joined = ((Node.Chain) content(enclosed)).operands().stream().skip(1).allMatch(part -> part.operator().startsWith(";"));
        List<Expr> members = members(enclosed);
        boolean numbers = members.stream().allMatch(member -> member.type() instanceof Type.Num || member.type() instanceof Type.Array
                || member.type() instanceof Type.Open);
        return resolver.apply(enclosed.span(), numbers ? joined ? Shapes.JOINED : Shapes.VECTOR
                : joined ? Sequences.JOINED : Tuples.TUPLE, members);
    }

    private Expr alone(Node.Enclosed enclosed, Node part) throws Unresolved {
        Expr expr = resolver.expr(part);
        if (enclosed.open().equals("[") && part instanceof Node.Name && expr.type().equals(Type.WHOLE)) {
            throw Resolver.unclear(enclosed, "is the letter alone, or all numbers up to it? Leave the brackets out, or write"
                    + " \\{1, \\dots, " + Written.of(part) + "\\}");
        }
        return expr;
    }

    private static Node content(Node.Enclosed enclosed) {
        Node content = enclosed.content();
        while (content instanceof Node.Term term) {
            content = term.content();
        }
        return content;
    }

    private List<Expr> members(Node.Enclosed enclosed) throws Unresolved {
        List<Expr> members = new ArrayList<>();
        for (Node part : Resolver.parts(enclosed.content())) {
            members.add(resolver.expr(part));
        }
        return members;
    }

    /** The values for all members of a range, or a product of two vectors. */
    private Expr angles(Node.Enclosed enclosed) throws Unresolved {
        List<Node> parts = Resolver.parts(enclosed.content());
        return builds(enclosed) ? new Folds(resolver).sequence(enclosed.span(), parts.get(0), parts.subList(1, parts.size()))
                : resolver.apply(enclosed.span(), Products.INNER, members(enclosed));
    }

    private static boolean builds(Node.Enclosed enclosed) {
        return content(enclosed) instanceof Node.Chain chain && chain.level() == Node.Level.LIST
                && (chain.operands().get(1).operator().equals(":") || chain.operands().get(1).operator().equals("\\mid"));
    }

    private Expr set(Node.Enclosed enclosed) throws Unresolved {
        List<Node> parts = Resolver.parts(enclosed.content());
        if (builds(enclosed)) {
            return new Folds(resolver).builder(enclosed.span(), parts.get(0), parts.subList(1, parts.size()));
        } else if (Ellipsis.in(parts) && Ellipsis.indexed(parts)) {
            return new Ellipsis(resolver).expr(enclosed.span(), parts, Joins.SET);
        } else if (Ellipsis.in(parts)) {
            return new Ellipsis(resolver).range(enclosed.span(), parts);
        }
        return resolver.apply(enclosed.span(), Joins.SET, members(enclosed));
    }

    private Expr bars(Node.Enclosed enclosed) throws Unresolved {
        Expr of = resolver.expr(enclosed.content());
        if (of.type() instanceof Type.Array array) {
            throw new Unresolved(enclosed.span(), Unresolved.Reason.MISFIT, "'" + Written.of(enclosed) + "' is of " + array
                    + (array.axes() == 1 ? ": write \\lVert … \\rVert for its length" : ": write \\det for the determinant"));
        }
        Operation operation = Sequences.isOne(of.type()) ? Sequences.LENGTH
                : of.type() instanceof Type.Many ? Measures.CARDINALITY : new Entrywise(Elementary.ABS);
        return resolver.apply(enclosed.span(), operation, of);
    }
}
