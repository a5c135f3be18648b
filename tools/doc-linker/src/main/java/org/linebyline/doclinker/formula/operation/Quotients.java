package org.linebyline.doclinker.formula.operation;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** What is divided. */
public enum Quotients implements Defined {

    OVER(Definition.two(Quotients::over, (left, right) -> Entrywise.map(left, entry -> entry.over(Operand.real(right))))),
    ENTRYWISE(Definition.two(Quotients::entrywise, Quotients::each));

    private final Definition definition;

    Quotients(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Type over(Type left, Type right) throws Misfit {
        if (left instanceof Type.Array && right instanceof Type.Array) {
            throw new Misfit(left + " over " + right + " is not a quotient; entry by entry write a \\oslash b, or say in the where list:"
                    + " stem:[\\frac{\\cdot}{\\cdot}]");
        }
        if (right instanceof Type.Array) {
            throw new Misfit(left + " over " + right + " is not a quotient;"
                    + " write the inverse A^{-1}, or c \\oslash A entry by entry, or say in the where list:"
                    + " stem:[\\frac{\\cdot}{\\cdot}]");
        }
        Takes.number("a denominator is", Type.NUMBER).of(right);
        return Takes.numeric("a numerator is", type -> type instanceof Type.Num ? Type.NUMBER : type).of(left);
    }

    private static Type entrywise(Type left, Type right) throws Misfit {
        return left instanceof Type.Num ? Takes.array("\\oslash takes", right).of(right)
                : Takes.alike("\\oslash takes", Takes::known).of(left, right);
    }

    private static Value each(Value left, Value right) {
        return left instanceof Value.Num ? Entrywise.map(right, entry -> Operand.real(left).over(entry))
                : Entrywise.zip(left, right, Real::over);
    }
}
