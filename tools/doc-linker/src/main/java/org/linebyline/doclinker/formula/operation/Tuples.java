package org.linebyline.doclinker.formula.operation;

import java.util.List;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Values side by side. */
public enum Tuples implements Operation {

    TUPLE;

    @Override
    public Type type(List<Type> operands) {
        return new Type.Tuple(operands);
    }

    @Override
    public Value value(List<Value> operands) {
        return new Value.Tuple(operands);
    }
}
