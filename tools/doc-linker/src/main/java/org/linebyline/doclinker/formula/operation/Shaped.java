package org.linebyline.doclinker.formula.operation;

import java.util.List;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/**
 * Whether an array has a shape: the operands are the array and, for each axis, how many entries there must be.
 *
 * @param axes how many
 */
public record Shaped(int axes) implements Operation {

    @Override
    public Type type(List<Type> operands) throws Misfit {
        Type array = operands.get(0);
        Takes.require(array instanceof Type.Open || array instanceof Type.Array of && of.axes() == axes,
                "'\\in' takes", "an array of " + axes + (axes == 1 ? " axis" : " axes") + " on its left", array);
        for (Type size : operands.subList(1, operands.size())) {
            Takes.require(size.fits(Type.WHOLE), "an exponent of \\mathbb{R} takes", "numbers", size);
        }
        return Type.TRUTH;
    }

    @Override
    public Value value(List<Value> operands) {
        List<Double> wanted = operands.stream().skip(1).map(size -> Operand.real(size).toDouble()).toList();
        return Operand.truth(operands.get(0) instanceof Value.Array array
                && array.sizes().stream().map(Integer::doubleValue).toList().equals(wanted));
    }
}
