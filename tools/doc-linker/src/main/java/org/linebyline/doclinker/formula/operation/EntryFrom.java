package org.linebyline.doclinker.formula.operation;

import java.util.List;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/**
 * An entry of an array, by one position for each axis; by fewer, the array along the axes that remain.
 *
 * @param bases the first position along each axis; 1 along those that it does not reach
 * @param ends whether the entries of a vector behind its last one are 0
 */
public record EntryFrom(List<Integer> bases, boolean ends) implements Operation {

    public EntryFrom {
        bases = List.copyOf(bases);
    }

    public EntryFrom(List<Integer> bases) {
        this(bases, false);
    }

    public EntryFrom(int base) {
        this(List.of(base));
    }

    @Override
    public Type type(List<Type> operands) throws Misfit {
        Type array = operands.get(0);
        int positions = operands.size() - 1;
        for (Type position : operands.subList(1, operands.size())) {
            Takes.number("a subscript is", Type.NUMBER).of(position);
        }
        if (array instanceof Type.Open) {
            return array;
        }
        Takes.require(array instanceof Type.Array, "a subscript reads an entry of", "an array", array);
        int axes = ((Type.Array) array).axes();
        if (positions > axes) {
            throw new Misfit(array + " has " + (axes == 1 ? "1 subscript" : axes + " subscripts") + ", not " + positions);
        }
        return positions == axes ? Type.NUMBER : new Type.Array(((Type.Array) array).sizes().subList(positions, axes));
    }

    @Override
    public Value value(List<Value> operands) {
        Value.Array array = Operand.array(operands.get(0));
        int positions = operands.size() - 1;
        boolean vector = array.sizes().size() == 1;
        if (ends && vector && Operand.whole(operands.get(1)) >= base(0) + array.sizes().get(0)) {
            return Operand.number(0);
        }
        int start = 0;
        for (int axis = 0; axis < positions; axis++) {
            int size = array.sizes().get(axis);
            start = start * size + Parts.position(Operand.whole(operands.get(axis + 1)), base(axis), size, "entry", array);
        }
        List<Integer> sizes = array.sizes().subList(positions, array.sizes().size());
        int length = sizes.stream().reduce(1, Math::multiplyExact);
        List<Real> entries = array.entries().subList(start * length, (start + 1) * length);
        return sizes.isEmpty() ? Operand.number(entries.get(0)) : new Value.Array(sizes, entries);
    }

    private int base(int axis) {
        return axis < bases.size() ? bases.get(axis) : 1;
    }
}
