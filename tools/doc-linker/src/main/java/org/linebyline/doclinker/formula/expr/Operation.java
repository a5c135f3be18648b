package org.linebyline.doclinker.formula.expr;

import java.util.List;

import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** What is done to operands: which types it takes and gives, beside what it comes to. */
public interface Operation {

    /** @throws Misfit when it is not defined for operands of these types */
    Type type(List<Type> operands) throws Misfit;

    /**
     * The operation that it is for operands of these types, where their values alone do not tell: a matrix that happens to have one row
     * is not a row.
     */
    default Operation settled(List<Type> operands) {
        return this;
    }

    /**
     * For operands of types that it takes; a number that is not defined is not a number, as for a double.
     *
     * @throws org.linebyline.doclinker.formula.value.Undefined when there is nothing that it could come to
     */
    Value value(List<Value> operands);
}
