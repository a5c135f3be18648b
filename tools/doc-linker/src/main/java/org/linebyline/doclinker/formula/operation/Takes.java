package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import org.linebyline.doclinker.formula.operation.Definition.RuleOfOne;
import org.linebyline.doclinker.formula.operation.Definition.RuleOfTwo;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;

/** Rules for operands of one kind. Each begins with the first words of its message: {@code "a trace takes"}. */
final class Takes {

    interface OfSize {
        Type of(Size size) throws Misfit;
    }

    interface OfShape {
        Type of(Size rows, Size columns) throws Misfit;
    }

    private Takes() {
    }

    static RuleOfOne number(String phrase, Type gives) {
        return only(phrase, Type.NUMBER, gives);
    }

    static RuleOfTwo numbers(String phrase, Type gives) {
        return (left, right) -> {
            number(phrase, gives).of(left);
            return number(phrase, gives).of(right);
        };
    }

    static RuleOfOne claim(String phrase, Type gives) {
        return only(phrase, Type.TRUTH, gives);
    }

    static RuleOfOne only(String phrase, Type wanted, Type gives) {
        return type -> {
            require(type.fits(wanted), phrase, wanted.toString(), type);
            return gives;
        };
    }

    /** A number, or an array of any shape. */
    static RuleOfOne numeric(String phrase, UnaryOperator<Type> gives) {
        return type -> {
            require(type.fits(Type.NUMBER) || type instanceof Type.Array, phrase, "a number or an array", type);
            return gives.apply(type);
        };
    }

    static RuleOfOne array(String phrase, Type gives) {
        return type -> {
            require(type instanceof Type.Open || type instanceof Type.Array, phrase, "an array", type);
            return gives;
        };
    }

    static RuleOfOne vector(String phrase, Type gives) {
        return type -> {
            vector(phrase, size -> gives).of(type);
            return gives;
        };
    }

    static RuleOfOne vector(String phrase, OfSize gives) {
        return type -> {
            if (type instanceof Type.Open) {
                return type;
            }
            require(isArray(type, 1), phrase, "a vector", type);
            return gives.of(((Type.Array) type).sizes().get(0));
        };
    }

    static RuleOfOne matrix(String phrase, Type gives) {
        return type -> {
            matrix(phrase, (rows, columns) -> gives).of(type);
            return gives;
        };
    }

    static RuleOfOne matrix(String phrase, OfShape gives) {
        return type -> {
            if (type instanceof Type.Open) {
                return type;
            }
            require(isArray(type, 2), phrase, "a matrix", type);
            return gives.of(((Type.Array) type).sizes().get(0), ((Type.Array) type).sizes().get(1));
        };
    }

    static RuleOfOne square(String phrase, Type gives) {
        return type -> {
            square(phrase, (rows, columns) -> gives).of(type);
            return gives;
        };
    }

    static RuleOfOne square(String phrase, OfShape gives) {
        return type -> {
            require(type instanceof Type.Open || isSquare(type), phrase, "a square matrix", type);
            return matrix(phrase, gives).of(type);
        };
    }

    /** Two arrays of one shape. */
    static RuleOfTwo alike(String phrase, BinaryOperator<Type> gives) {
        return (left, right) -> {
            array(phrase, left).of(left);
            array(phrase, right).of(right);
            if (!left.fits(right)) {
                throw new Misfit(phrase + " two arrays of the same shape, not " + left + " and " + right);
            }
            return gives.apply(left, right);
        };
    }

    static boolean isArray(Type type, int axes) {
        return type instanceof Type.Array && ((Type.Array) type).axes() == axes;
    }

    static boolean isSquare(Type type) {
        return isArray(type, 2) && ((Type.Array) type).sizes().get(0).equals(((Type.Array) type).sizes().get(1));
    }

    /** Which a product with a vector makes a number, and a transpose a vector. */
    static boolean isRow(Type type) {
        return isArray(type, 2) && ((Type.Array) type).sizes().get(0).equals(Size.of(1));
    }

    /** The one type that all operands have. */
    static Type same(String phrase, List<Type> operands) throws Misfit {
        Type same = Type.OPEN;
        for (Type operand : operands) {
            if (!operand.fits(same)) {
                throw new Misfit(phrase + " operands of one type, not " + same + " and " + operand);
            }
            same = joined(same, operand);
        }
        return same;
    }

    private static Type joined(Type left, Type right) {
        if (left instanceof Type.Num && right instanceof Type.Num) {
            return new Type.Num(((Type.Num) left).whole() && ((Type.Num) right).whole());
        }
        return left instanceof Type.Many && right instanceof Type.Many
                ? new Type.Many(joined(((Type.Many) left).member(), ((Type.Many) right).member())) : known(left, right);
    }

    /** Of two types that fit, the one that says more. */
    static Type known(Type left, Type right) {
        return left instanceof Type.Open ? right : left;
    }

    static void require(boolean holds, String phrase, String wanted, Type type) throws Misfit {
        if (!holds) {
            throw new Misfit(phrase + " " + wanted + ", not " + type);
        }
    }
}
