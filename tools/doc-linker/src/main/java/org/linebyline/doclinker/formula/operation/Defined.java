package org.linebyline.doclinker.formula.operation;

import java.util.List;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** An operation with a name, which is what its definition is. */
interface Defined extends Operation {

    Definition definition();

    @Override
    default Type type(List<Type> operands) throws Misfit {
        return definition().type(operands);
    }

    @Override
    default Value value(List<Value> operands) {
        return definition().value(operands);
    }
}
