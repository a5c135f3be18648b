package org.linebyline.doclinker.formula.expr;

import java.util.List;

import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** What is done to operands: which types it takes and gives, beside what it comes to. */
public interface Operation {

    /** @throws Misfit when it is not defined for operands of these types */
    Type type(List<Type> operands) throws Misfit;

    /** For operands of types that it takes; a number that is not defined is not a number, as for a double. */
    Value value(List<Value> operands);
}
