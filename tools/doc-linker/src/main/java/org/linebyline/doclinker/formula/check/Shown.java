package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/**
 * A value as readers see it, of its first operand: the second, which is written with a point, where the first rounds to that; otherwise
 * itself.
 *
 * @param half a unit of the last digit that is written
 */
record Shown(double half) implements Operation {

    /** A number that lies in the middle may be rounded to either side. */
    private static final double MIDDLE = 1e-9;

    /** How a side is written that holds nothing but numbers, one of them with a point at least; the longest of them counts. */
    static Optional<Shown> of(Node side) {
        int digits = digits(side).max().orElse(0);
        return plain(side) && digits > 0 ? Optional.of(new Shown(Math.pow(10, -digits) / 2)) : Optional.empty();
    }

    private static IntStream digits(Node node) {
        return node instanceof Node.Number number
                ? IntStream.of(number.digits().contains(".") ? number.digits().length() - number.digits().indexOf('.') - 1 : 0)
                : node.parts().stream().flatMapToInt(Shown::digits);
    }

    private static boolean plain(Node node) {
        boolean holds = node instanceof Node.Enclosed || node instanceof Node.Table || node instanceof Node.Term
                || node instanceof Node.Chain chain && (chain.level() == Level.LIST || chain.level() == Level.SUM && chain.parts().size() == 1);
        return node instanceof Node.Number || holds && node.parts().stream().allMatch(Shown::plain);
    }

    @Override
    public Type type(List<Type> operands) throws Misfit {
        if (!operands.get(0).fits(operands.get(1))) {
            throw new Misfit("'=' compares " + operands.get(0) + " with " + operands.get(1));
        }
        return operands.get(0);
    }

    @Override
    public Value value(List<Value> operands) {
        return rounds(operands.get(0), operands.get(1)) ? operands.get(1) : operands.get(0);
    }

    private boolean rounds(Value exact, Value written) {
        List<Double> one = numbers(exact).toList();
        List<Double> other = numbers(written).toList();
        return one.size() == other.size() && sizes(exact).equals(sizes(written)) && IntStream.range(0, one.size())
                .allMatch(i -> Math.abs(one.get(i) - other.get(i)) <= half + MIDDLE * Math.max(half, Math.abs(other.get(i)) * half));
    }

    private static List<Integer> sizes(Value value) {
        return value instanceof Value.Array array ? array.sizes() : List.of();
    }

    private static Stream<Double> numbers(Value value) {
        if (value instanceof Value.Num num) {
            return Stream.of(num.real().toDouble());
        } else if (value instanceof Value.Array array) {
            return array.entries().stream().map(entry -> entry.toDouble());
        }
        return value instanceof Value.Tuple tuple ? tuple.parts().stream().flatMap(Shown::numbers) : Stream.of(Double.NaN);
    }
}
