package org.linebyline.doclinker.formula.declare;

import java.util.ArrayList;
import java.util.List;

import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Size;

/** Sizes as they are written: {@code n}, {@code 2n}, {@code n+q}, {@code m \times n}. */
final class Sizes {

    private static final int LARGEST = 10_000;

    private Sizes() {
    }

    static Size of(Node node) throws Unresolved {
        if (node instanceof Node.Number number) {
            return number(number);
        } else if (node instanceof Node.Name || node instanceof Node.Scripted
                || node instanceof Node.Enclosed bars && bars.open().equals("\\lvert")) {
            return Size.of(Written.of(node));
        } else if (node instanceof Node.Enclosed enclosed) {
            return of(enclosed.content());
        } else if (node instanceof Node.Chain chain && chain.level() == Node.Level.SUM) {
            return sum(chain);
        } else if (node instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT) {
            Size product = Size.of(1);
            for (Operand operand : chain.operands()) {
                product = product.times(factor(operand));
            }
            return product;
        }
        throw unknown(node);
    }

    private static Size factor(Operand factor) throws Unresolved {
        if (factor.operator().isEmpty() || factor.operator().equals("\\,") || factor.operator().equals("\\cdot")) {
            return of(factor.node());
        }
        throw unknown(factor.node());
    }

    private static Unresolved unknown(Node node) {
        return Unresolved.unclear(node.span(), "'" + Written.of(node) + "' is no size: write it with whole numbers, letters, + and -");
    }

    private static Size number(Node.Number number) throws Unresolved {
        double size = Double.parseDouble(number.digits());
        if (size != Math.rint(size) || size > LARGEST) {
            throw Unresolved.unclear(number.span(), "'" + number.digits() + "' is no size: write a whole number up to " + LARGEST);
        }
        return Size.of((int) size);
    }

    private static Size sum(Node.Chain chain) throws Unresolved {
        Size sum = Size.of(0);
        for (Operand operand : chain.operands()) {
            sum = operand.operator().equals("-") ? sum.minus(of(operand.node())) : sum.plus(of(operand.node()));
        }
        return sum;
    }

    /** One size for each axis. */
    static List<Size> axes(Node node) throws Unresolved {
        List<List<Operand>> axes = new ArrayList<>();
        List<Operand> operands = node instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT ? chain.operands()
                : List.of(new Operand("", node));
        for (Operand operand : operands) {
            if (axes.isEmpty() || operand.operator().equals("\\times")) {
                axes.add(new ArrayList<>());
            }
            List<Operand> axis = axes.get(axes.size() - 1);
            axis.add(axis.isEmpty() ? new Operand("", operand.node()) : operand);
        }
        List<Size> sizes = new ArrayList<>();
        for (List<Operand> axis : axes) {
            Span span = Span.of(axis.get(0).node().span(), axis.get(axis.size() - 1).node().span());
            sizes.add(of(axis.size() == 1 ? axis.get(0).node() : new Node.Chain(span, Node.Level.PRODUCT, axis)));
        }
        return sizes;
    }
}
