package org.linebyline.doclinker.formula.operation;

import java.util.List;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** A function where it is given more than it takes: the operands are the function, of one number, and an array. */
public enum Mapped implements Operation {

    /** In the shape of the array, what the function gives for each of its entries. */
    ENTRYWISE;

    @Override
    public Type type(List<Type> operands) throws Misfit {
        if (operands.get(0) instanceof Type.Function function && function.entrywise() && operands.get(1) instanceof Type.Array) {
            return operands.get(1);
        }
        throw new Misfit("only a function that is declared entry by entry, as in f(x)_i = f(x_i), is applied to the entries of an array");
    }

    @Override
    public Value value(List<Value> operands) {
        Value.Function function = (Value.Function) operands.get(0);
        Value.Array array = (Value.Array) operands.get(1);
        return new Value.Array(array.sizes(), array.entries().stream()
                .map(entry -> ((Value.Num) function.at(List.of(new Value.Num(entry)))).real()).toList());
    }
}
