package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.EntryFrom;
import org.linebyline.doclinker.formula.operation.Parts;
import org.linebyline.doclinker.formula.operation.Powers;
import org.linebyline.doclinker.formula.operation.Sequences;
import org.linebyline.doclinker.formula.operation.Shapes;
import org.linebyline.doclinker.formula.operation.Sums;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Subscripts of what is no name with them: entries, rows, columns, slices, sorted entries. */
record Subscripts(Resolver resolver) {

    Expr of(Expr value, Node.Scripted scripted) throws Unresolved {
        Node below = scripted.below();
        if (below instanceof Blank) {
            return value;
        } else if (below instanceof Node.Symbol symbol && symbol.text().equals("+")) {
            return resolver.apply(scripted.span(), Powers.POSITIVE_PART, value);
        }
        if (Sequences.isOne(value.type()) || value.type() instanceof Type.Tuple) {
            return member(value, scripted);
        }
        int axes = value.type() instanceof Type.Array array ? array.axes() : 0;
        if (axes == 0 && !(value.type() instanceof Type.Open)) {
            throw new Unresolved(below.span(), Unresolved.Reason.MISFIT, "'" + Written.of(scripted.base()) + "' is " + value.type()
                    + ": it has no entries");
        }
        if (below instanceof Node.Enclosed bracket) {
            return sorted(value, bracket, scripted);
        } else if (before(below)) {
            return of(value, new Node.Scripted(scripted.span(), scripted.base(), before((Node.Chain) below), new Blank(below.span()), 0));
        } else if (without(below) && axes == 1) {
            return resolver.apply(scripted.span(), Parts.WITHOUT, value, position(scripted.base(), below.parts().get(0), 0));
        } else if (label(below)) {
            throw new Unresolved(below.span(), Unresolved.Reason.UNDECLARED, "'" + Written.of(below) + "' is declared nowhere: say in the"
                    + " where list what it is, as stem:[" + Written.of(below) + " \\in \\{1, \\dots, n\\}], or, if it only tells names"
                    + " apart, declare stem:[" + Written.of(scripted.base()) + "_{" + Written.of(below) + "}] whole");
        }
        List<Node> indices = indices(below, axes);
        clear(value, indices, scripted);
        return parts(value, indices, scripted);
    }

    /** A member of a sequence, or a part of it; of several indices, the next is for what the one before it gives. */
    private Expr member(Expr sequence, Node.Scripted scripted) throws Unresolved {
        Node below = before(scripted.below()) ? before((Node.Chain) scripted.below()) : scripted.below();
        Expr member = sequence;
        for (Node index : Resolver.parts(below)) {
            Span span = scripted.span();
            member = index instanceof Node.Slice slice ? resolver.apply(span, Sequences.PART, member,
                    slice.from() instanceof Blank ? resolver.number(span, 1) : resolver.expr(slice.from()),
                    slice.to() instanceof Blank ? resolver.apply(span, Sequences.LENGTH, member) : resolver.expr(slice.to()))
                    : resolver.apply(span, Sequences.MEMBER, member, resolver.expr(index));
        }
        return member;
    }

    private List<Node> indices(Node below, int axes) {
        return touching(below) && (axes == below.parts().size() || axes == 0) ? below.parts() : Resolver.parts(below);
    }

    private static boolean touching(Node below) {
        return below instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT
                && chain.operands().stream().allMatch(operand -> operand.operator().isEmpty() && index(operand.node()));
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
        if (operands.size() == 2) {
            line(value, operands.get(1), scripted);
        }
        boolean ends = resolver.names().get(Names.ended(Written.of(scripted.base()))).isPresent();
        return resolver.apply(scripted.span(), new EntryFrom(bases(scripted.base()), ends), operands);
    }

    private Expr slice(Expr value, List<Node> indices, Node.Scripted scripted) throws Unresolved {
        List<Expr> operands = new ArrayList<>(List.of(value));
        for (int axis = 0; axis < indices.size(); axis++) {
            Node.Slice slice = (Node.Slice) indices.get(axis);
            operands.add(slice.from() instanceof Blank ? resolver.number(slice.span(), 1) : position(scripted.base(), slice.from(), axis));
            operands.add(all(slice) ? resolver.apply(slice.span(), axis == 0 ? Shapes.LENGTH : Shapes.COLUMN_COUNT, value)
                    : position(scripted.base(), end(slice, scripted), axis));
        }
        return resolver.apply(scripted.span(), indices.size() == 1 ? Parts.SLICE : Parts.SUBMATRIX, operands);
    }

    private static Node end(Node.Slice slice, Node.Scripted scripted) throws Unresolved {
        if (slice.to() instanceof Blank) {
            throw Resolver.unclear(scripted, "has a slice without an end: write it");
        }
        return slice.to();
    }

    /** An index, counted from 1, as the operations that read rows, columns and slices count. */
    private Expr position(Node array, Node index, int axis) throws Unresolved {
        Expr position = resolver.expr(index);
        List<Integer> bases = bases(array);
        int base = axis < bases.size() ? bases.get(axis) : 1;
        return base == 1 ? position : resolver.apply(index.span(), Sums.PLUS, position,
                resolver.number(index.span(), 1 - base));
    }

    private static boolean all(Node index) {
        return index instanceof Node.Slice slice && slice.from() instanceof Blank && slice.to() instanceof Blank;
    }

    /** The k-th smallest entry, where the where list says that brackets sort. */
    private Expr sorted(Expr value, Node.Enclosed rank, Node.Scripted scripted) throws Unresolved {
        String base = Written.of(scripted.base());
        if (resolver.names().get(Names.sorted(base)).isPresent()) {
            return resolver.apply(scripted.span(), Parts.SORTED_ENTRY, value, resolver.expr(rank));
        }
        throw Unresolved.unclear(rank.span(), "in brackets, this is the place among the sorted entries? Then say so in the where list,"
                + " as stem:[" + base + "_{(1)} \\le \\dots \\le " + base + "_{(n)}]; for the entry itself leave the brackets out");
    }

    /** A minus before a letter leaves out an entry: entries have no negative numbers. */
    private static boolean without(Node below) {
        return below instanceof Node.Chain chain && chain.level() == Node.Level.SUM && chain.operands().size() == 1
                && chain.operands().get(0).operator().equals("-") && index(chain.operands().get(0).node())
                && !(chain.operands().get(0).node() instanceof Node.Number);
    }

    private static boolean before(Node below) {
        return below instanceof Node.Chain chain && chain.level() == Node.Level.RELATION && chain.operands().size() == 2
                && chain.operands().get(0).node() instanceof Blank && Set.of("<", "\\le").contains(chain.operands().get(1).operator());
    }

    /** All before an entry are a slice, up to it or up to the one before it. */
    private static Node.Slice before(Node.Chain below) {
        Node.Operand last = below.operands().get(1);
        Span span = last.node().span();
        Node to = last.operator().equals("\\le") ? last.node() : new Node.Chain(span, Node.Level.SUM,
                List.of(new Node.Operand("", last.node()), new Node.Operand("-", new Node.Number(span, "1"))));
        return new Node.Slice(below.span(), below.operands().get(0).node(), ":", to);
    }

    private boolean label(Node below) {
        return (below instanceof Node.Name || below instanceof Node.Words) && resolver.names().get(Written.of(below)).isEmpty();
    }

    /** @throws Unresolved where the subscript leaves open which axis, or how many indices, it means */
    private void clear(Expr value, List<Node> indices, Node.Scripted scripted) throws Unresolved {
        Node below = scripted.below();
        int axes = value.type() instanceof Type.Array array ? array.axes() : 0;
        boolean member = bases(scripted.base()).size() == 1;
        if (axes > 1 && below instanceof Node.Number number && number.digits().length() > 1) {
            throw Unresolved.unclear(below.span(), "is this one index, or one digit for each? Write a comma");
        } else if (axes == 2 && member && touching(below) && below.parts().get(0) instanceof Node.Number) {
            throw Unresolved.unclear(below.span(), "is this one index, or two? Write a dot or a comma");
        } else if (axes == 1 && touching(below) && !(below.parts().get(0) instanceof Node.Number)) {
            throw Unresolved.unclear(below.span(), "'" + Written.of(scripted.base()) + "' has one index: for a product write \\cdot");
        } else if (axes > 0 && below instanceof Node.Chain sign && sign.level() == Node.Level.SUM && sign.operands().size() == 1) {
            throw Unresolved.unclear(below.span(), "entries have no negative numbers: write the last one with the size, and without one"
                    + " entry with a letter, such as x_{-i}");
        }
    }

    /** @throws Unresolved where one index of a matrix can be that of a row and of a column; of a family of vectors it is the member's */
    private void line(Expr matrix, Expr index, Node.Scripted scripted) throws Unresolved {
        boolean open = matrix.type() instanceof Type.Array array && array.axes() == 2 && index.type() instanceof Type.Num;
        if (open && bases(scripted.base()).size() != 1) {
            String base = Written.of(scripted.base());
            String written = Written.of(scripted.below());
            throw Unresolved.unclear(scripted.below().span(), "is this a row or a column? Write " + base + "_{" + written + ",:} or " + base
                    + "_{:," + written + "}");
        }
    }

    /**
     * From where the entries of an array are counted, along each axis; nothing where nothing says it.
     *
     * @throws Unresolved where it has no name, and is made of an array that is counted from 0
     */
    private List<Integer> bases(Node array) throws Unresolved {
        if (array instanceof Node.Enclosed && fromZero(array)) {
            throw Resolver.unclear(array, "is counted from 0, as what it is made of, or from 1? Give it a name in the where list");
        }
        return resolver.names().get(Written.of(array)).map(Names.Meaning::bases).orElse(List.of());
    }

    private boolean fromZero(Node node) {
        boolean array = resolver.names().get(Written.of(node)).filter(meaning -> meaning.type() instanceof Type.Array
                && meaning.bases().contains(0)).isPresent();
        boolean entry = node instanceof Node.Scripted scripted && !(scripted.below() instanceof Blank);
        return array || !entry && node.parts().stream().anyMatch(this::fromZero);
    }
}
