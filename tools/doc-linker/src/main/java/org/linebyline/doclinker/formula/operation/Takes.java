package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import org.linebyline.doclinker.formula.operation.Definition.RuleOfOne;
import org.linebyline.doclinker.formula.operation.Definition.RuleOfTwo;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;

/** Rules for operands of one kind. Each begins with the operation as a message names it. */
final class Takes {

    interface OfSize {
        Type of(Size size) throws Misfit;
    }

    interface OfShape {
        Type of(Size rows, Size columns) throws Misfit;
    }

    private Takes() {
    }

    static RuleOfOne number(String operation, Type gives) {
        return only(operation, Type.NUMBER, gives);
    }

    static RuleOfTwo numbers(String operation, Type gives) {
        return (left, right) -> {
            number(operation, gives).of(left);
            return number(operation, gives).of(right);
        };
    }

    static RuleOfOne claim(String operation, Type gives) {
        return only(operation, Type.TRUTH, gives);
    }

    static RuleOfOne only(String operation, Type wanted, Type gives) {
        return type -> {
            require(type.fits(wanted), operation, wanted.toString(), type);
            return gives;
        };
    }

    /** A number, or an array of any shape. */
    static RuleOfOne numeric(String operation, UnaryOperator<Type> gives) {
        return type -> {
            require(type.fits(Type.NUMBER) || type instanceof Type.Array, operation, "a number or an array", type);
            return gives.apply(type);
        };
    }

    static RuleOfOne array(String operation, Type gives) {
        return type -> {
            require(type instanceof Type.Open || type instanceof Type.Array, operation, "an array", type);
            return gives;
        };
    }

    static RuleOfOne vector(String operation, Type gives) {
        return type -> {
            vector(operation, size -> gives).of(type);
            return gives;
        };
    }

    static RuleOfOne vector(String operation, OfSize gives) {
        return type -> {
            if (type instanceof Type.Open) {
                return type;
            }
            require(isArray(type, 1), operation, "a vector", type);
            return gives.of(((Type.Array) type).sizes().get(0));
        };
    }

    static RuleOfOne matrix(String operation, Type gives) {
        return type -> {
            matrix(operation, (rows, columns) -> gives).of(type);
            return gives;
        };
    }

    static RuleOfOne matrix(String operation, OfShape gives) {
        return type -> {
            if (type instanceof Type.Open) {
                return type;
            }
            require(isArray(type, 2), operation, "a matrix", type);
            return gives.of(((Type.Array) type).sizes().get(0), ((Type.Array) type).sizes().get(1));
        };
    }

    static RuleOfOne square(String operation, Type gives) {
        return type -> {
            square(operation, (rows, columns) -> gives).of(type);
            return gives;
        };
    }

    static RuleOfOne square(String operation, OfShape gives) {
        return type -> {
            require(type instanceof Type.Open || isSquare(type), operation, "a square matrix", type);
            return matrix(operation, gives).of(type);
        };
    }

    /** Two arrays of one shape. */
    static RuleOfTwo alike(String operation, BinaryOperator<Type> gives) {
        return (left, right) -> {
            array(operation, left).of(left);
            array(operation, right).of(right);
            if (!left.fits(right)) {
                throw new Misfit(operation + " takes two arrays of the same shape, not " + left + " and " + right);
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
    static Type same(String operation, List<Type> operands) throws Misfit {
        Type same = Type.OPEN;
        for (Type operand : operands) {
            if (!operand.fits(same)) {
                throw new Misfit(operation + " takes operands of one type, not " + same + " and " + operand);
            }
            same = same.equals(Type.WHOLE) ? operand : known(same, operand);
        }
        return same;
    }

    /** Of two types that fit, the one that says more. */
    static Type known(Type left, Type right) {
        return left instanceof Type.Open ? right : left;
    }

    static void require(boolean holds, String operation, String wanted, Type type) throws Misfit {
        if (!holds) {
            throw new Misfit(operation + " takes " + wanted + ", not " + type);
        }
    }
}
