package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.EntryFrom;
import org.linebyline.doclinker.formula.operation.Measures;
import org.linebyline.doclinker.formula.operation.Parts;
import org.linebyline.doclinker.formula.operation.Powers;
import org.linebyline.doclinker.formula.operation.Shapes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Subscripts and superscripts: entries, powers, transposes, norms. */
record Scripts(Resolver resolver) {

    Expr expr(Node.Scripted scripted) throws Unresolved {
        if (Differentials.bar(scripted)) {
            Node content = ((Node.Enclosed) scripted.base()).content();
            return new Differentials(resolver).at(scripted, inner -> inner.expr(content));
        } else if (scripted.primes() > 0) {
            return new Slopes(resolver).primed(scripted).orElseThrow(() -> resolver.undeclared(scripted));
        }
        Node below = new Node.Scripted(scripted.span(), scripted.base(), scripted.below(), new Blank(scripted.span()), 0);
        Optional<Names.Meaning> labelled = resolver.names().get(Written.of(below));
        Optional<Expr> numbered = numbered(scripted);
        if (numbered.isPresent()) {
            return numbered.get();
        } else if (labelled.isPresent()) {
            return above(new Expr.Variable(scripted.span(), labelled.get().type(), labelled.get().variable()), scripted);
        } else if (scripted.base() instanceof Node.Enclosed enclosed && enclosed.open().equals("\\lVert")) {
            return above(norm(enclosed, scripted.below()), scripted);
        } else if (scripted.base() instanceof Node.Name name && name.text().equals("e") && resolver.names().get("e").isEmpty()
                && scripted.below() instanceof Blank) {
            return exponential(scripted);
        } else if (scripted.base() instanceof Node.Scripted || scripted.base() instanceof Node.Name
                || scripted.base() instanceof Node.Accented) {
            known(scripted.base(), scripted);
        }
        return of(resolver.expr(scripted.base()), scripted);
    }

    /** A name that is declared with the first of its superscripts, such as a layer's; the others, and what is below, are for its value. */
    private Optional<Expr> numbered(Node.Scripted scripted) throws Unresolved {
        List<Node> above = scripted.above() instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT ? chain.parts()
                : List.of(scripted.above());
        Node name = new Node.Scripted(scripted.span(), scripted.base(), new Blank(scripted.span()), above.get(0), 0);
        if (above.get(0) instanceof Blank || resolver.names().get(Written.of(name)).isEmpty()) {
            return Optional.empty();
        }
        Node rest = above.size() == 1 ? new Blank(scripted.span()) : above.size() == 2 ? above.get(1)
                : new Node.Chain(scripted.above().span(), Node.Level.PRODUCT,
                        ((Node.Chain) scripted.above()).operands().subList(1, above.size()));
        return Optional.of(of(resolver.expr(name), new Node.Scripted(scripted.span(), name, scripted.below(), rest, 0)));
    }

    /** A name with a script that is not declared is reported whole. */
    private void known(Node base, Node.Scripted whole) throws Unresolved {
        boolean number = base instanceof Node.Name name && (name.text().equals("\\pi") || name.text().equals("e"));
        if (!number && base instanceof Node.Name && resolver.names().get(Written.of(base)).isEmpty()) {
            throw resolver.undeclared(whole.below() instanceof Blank ? base : whole);
        }
    }

    private Expr exponential(Node.Scripted scripted) throws Unresolved {
        return resolver.apply(scripted.span(), new org.linebyline.doclinker.formula.operation.Entrywise(
                org.linebyline.doclinker.formula.number.Elementary.EXP), resolver.expr(scripted.above()));
    }

    /** What the scripts make of a value. */
    Expr of(Expr value, Node.Scripted scripted) throws Unresolved {
        return above(below(value, scripted), scripted);
    }

    private Expr below(Expr value, Node.Scripted scripted) throws Unresolved {
        Node below = scripted.below();
        if (below instanceof Blank) {
            return value;
        } else if (below instanceof Node.Symbol symbol && symbol.text().equals("+")) {
            return resolver.apply(scripted.span(), Powers.POSITIVE_PART, value);
        }
        int axes = value.type() instanceof Type.Array array ? array.axes() : 0;
        if (axes == 0 && !(value.type() instanceof Type.Open) && !(value.type() instanceof Type.Tuple)) {
            throw new Unresolved(below.span(), Unresolved.Reason.MISFIT, "'" + Written.of(scripted.base()) + "' is " + value.type()
                    + ": it has no entries");
        }
        if (axes > 1 && below instanceof Node.Number number && number.digits().length() > 1) {
            throw Unresolved.unclear(below.span(), "is this one index, or one digit for each? Write a comma");
        }
        return parts(value, indices(below, axes), scripted);
    }

    private List<Node> indices(Node below, int axes) {
        boolean touching = below instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT
                && chain.operands().stream().allMatch(operand -> operand.operator().isEmpty() && index(operand.node()));
        if (touching && (axes == below.parts().size() || axes == 0)) {
            return below.parts();
        }
        return Resolver.parts(below);
    }

    /** A letter, or a digit, that can be an index of its own. */
    private static boolean index(Node node) {
        return node instanceof Node.Name || node instanceof Node.Number number && number.digits().length() == 1
                || node instanceof Node.Scripted scripted && scripted.base() instanceof Node.Name;
    }

    private Expr parts(Expr value, List<Node> indices, Node.Scripted scripted) throws Unresolved {
        if (value.type() instanceof Type.Array array && indices.size() > array.axes()) {
            throw new Unresolved(scripted.below().span(), Unresolved.Reason.MISFIT, "'" + Written.of(scripted.base()) + "' is " + array
                    + ": " + indices.size() + " indices are too many");
        }
        if (indices.size() == 2 && all(indices.get(1)) && !(indices.get(0) instanceof Node.Slice)) {
            return resolver.apply(scripted.span(), Parts.ROW, value, position(scripted.base(), indices.get(0), 0));
        } else if (indices.size() == 2 && all(indices.get(0)) && !(indices.get(1) instanceof Node.Slice)) {
            return resolver.apply(scripted.span(), Parts.COLUMN, value, position(scripted.base(), indices.get(1), 1));
        } else if (indices.stream().allMatch(Node.Slice.class::isInstance)) {
            return slice(value, indices, scripted);
        }
        List<Expr> operands = new ArrayList<>(List.of(value));
        for (Node index : indices) {
            operands.add(resolver.expr(index));
        }
        List<Integer> bases = resolver.names().get(Written.of(scripted.base())).map(Names.Meaning::bases).orElse(List.of());
        return resolver.apply(scripted.span(), new EntryFrom(bases), operands);
    }

    private Expr slice(Expr value, List<Node> indices, Node.Scripted scripted) throws Unresolved {
        List<Expr> operands = new ArrayList<>(List.of(value));
        for (int axis = 0; axis < indices.size(); axis++) {
            Node.Slice slice = (Node.Slice) indices.get(axis);
            operands.add(slice.from() instanceof Blank ? resolver.number(slice.span(), 1) : position(scripted.base(), slice.from(), axis));
            if (slice.to() instanceof Blank) {
                throw Resolver.unclear(scripted, "has a slice without an end: write it");
            }
            operands.add(position(scripted.base(), slice.to(), axis));
        }
        return resolver.apply(scripted.span(), indices.size() == 1 ? Parts.SLICE : Parts.SUBMATRIX, operands);
    }

    /** An index, counted from 1, as the operations that read rows, columns and slices count. */
    private Expr position(Node array, Node index, int axis) throws Unresolved {
        Expr position = resolver.expr(index);
        int base = resolver.names().get(Written.of(array)).map(meaning -> meaning.base(axis)).orElse(1);
        return base == 1 ? position : resolver.apply(index.span(), org.linebyline.doclinker.formula.operation.Sums.PLUS, position,
                resolver.number(index.span(), 1 - base));
    }

    private static boolean all(Node index) {
        return index instanceof Node.Slice slice && slice.from() instanceof Blank && slice.to() instanceof Blank;
    }

    private Expr above(Expr value, Node.Scripted scripted) throws Unresolved {
        Node above = scripted.above();
        boolean matrix = value.type() instanceof Type.Array || value.type() instanceof Type.Open;
        return switch (Written.of(above).replace(" ", "")) {
            case "" -> value;
            case "\\top" -> list(scripted.base()) ? value : resolver.apply(scripted.span(), Shapes.TRANSPOSE, value);
            case "-\\top" -> resolver.apply(scripted.span(), Powers.INVERSE, resolver.apply(scripted.span(), Shapes.TRANSPOSE, value));
            case "-1" -> matrix ? resolver.apply(scripted.span(), Powers.INVERSE, value) : power(value, scripted);
            case "+" -> resolver.apply(scripted.span(), value.type() instanceof Type.Array ? Powers.PSEUDO_INVERSE
                    : Powers.POSITIVE_PART, value);
            default -> power(value, scripted);
        };
    }

    /** A vector written out in a line: with a transpose behind it is a column, as every vector is. */
    private static boolean list(Node base) {
        return base instanceof Node.Enclosed enclosed && enclosed.open().equals("(") && Resolver.parts(enclosed.content()).size() > 1;
    }

    private Expr power(Expr value, Node.Scripted scripted) throws Unresolved {
        if (scripted.above() instanceof Node.Name name && name.text().equals("T") && resolver.names().get("T").isEmpty()) {
            throw Unresolved.unclear(scripted.above().span(), "is this a transpose? Write \\top; or declare T");
        }
        boolean each = !(value.type() instanceof Type.Num) && resolver.names().isOfEachEntry(EachEntry.POWER);
        return resolver.apply(scripted.span(), each ? Powers.ENTRYWISE_POWER : Powers.POWER, value, resolver.expr(scripted.above()));
    }

    private Expr norm(Node.Enclosed bars, Node below) throws Unresolved {
        Expr of = resolver.expr(bars.content());
        return switch (Written.of(below)) {
            case "", "2" -> of.type() instanceof Type.Array array && array.axes() == 2 && !(below instanceof Blank)
                    ? resolver.apply(bars.span(), Measures.SPECTRAL, of) : resolver.apply(bars.span(), Measures.EUCLIDEAN_NORM, of);
            case "F", "\\mathrm{F}" -> resolver.apply(bars.span(), Measures.FROBENIUS, of);
            default -> resolver.apply(bars.span(), Measures.P_NORM, of, resolver.expr(below));
        };
    }
}
