package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** What stands next to each other, with a sign between or without. */
public enum Products implements Defined {

    /** As juxtaposition has it: a number scales; a matrix acts from the left; a column by a row is a matrix. */
    TIMES(Definition.two(Products::product, Products::product)) {

        @Override
        public Operation settled(List<Type> operands) {
            return Takes.isRow(operands.get(0)) && Takes.isArray(operands.get(1), 1) ? ROW_TIMES_VECTOR : this;
        }
    },
    /** A 1 × n row by a vector: one number. */
    ROW_TIMES_VECTOR(Definition.two(Products::product, Products::inner)),
    DOT(Definition.two(Products::dot, Products::dotted)),
    HADAMARD(Definition.two(Takes.alike("\\odot takes", Takes::known), (left, right) -> Entrywise.zip(left, right, Real::times))),
    INNER(Definition.two(Takes.alike("an inner product takes", (left, right) -> Type.NUMBER), Products::inner)),
    KRONECKER(Definition.two(Products::kronecker, Products::kronecker)),
    COMPOSED(Definition.two(Products::composed, Products::composition));

    private final Definition definition;

    Products(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Type product(Type left, Type right) throws Misfit {
        if (left instanceof Type.Open || right instanceof Type.Open) {
            return Type.OPEN;
        }
        if (Sequences.isOne(left) || Sequences.isOne(right)) {
            return Sequences.CONCATENATION.type(List.of(left, right));
        }
        if (left instanceof Type.Num || right instanceof Type.Num) {
            return scaled(left, right);
        }
        if (!(left instanceof Type.Array) || !(right instanceof Type.Array)) {
            throw new Misfit(left + " and " + right + " do not multiply" + hint(left instanceof Type.Array ? right : left));
        }
        return product(((Type.Array) left).sizes(), ((Type.Array) right).sizes(), left + " by " + right);
    }

    private static String hint(Type factor) {
        return factor instanceof Type.Truth ? "; for 1 where the claim holds and 0 elsewhere write \\mathbf{1}[…]" : "";
    }

    private static Type product(List<Size> left, List<Size> right, String factors) throws Misfit {
        Size one = Size.of(1);
        if (left.size() == 1 && right.size() == 1) {
            throw new Misfit(factors + " is not a product; write a^\\top b, a \\cdot b or a \\odot b");
        }
        if (left.size() == 1 && right.size() == 2 && right.get(0).equals(one)) {
            return Type.Array.of(left.get(0), right.get(1));
        }
        if (left.size() != 2 || right.size() > 2 || !left.get(1).equals(right.get(0))) {
            throw new Misfit(factors + " is not a product: the columns of the left are the rows of the right");
        }
        return right.size() == 2 ? Type.Array.of(left.get(0), right.get(1))
                : left.get(0).equals(one) ? Type.NUMBER : Type.Array.of(left.get(0));
    }

    private static Type scaled(Type left, Type right) throws Misfit {
        if (left instanceof Type.Num && right instanceof Type.Num) {
            return new Type.Num(((Type.Num) left).whole() && ((Type.Num) right).whole());
        }
        Type scaled = left instanceof Type.Num ? right : left;
        if (!(scaled instanceof Type.Array)) {
            throw new Misfit(left + " and " + right + " do not multiply" + hint(scaled));
        }
        return scaled;
    }

    private static Value scaled(Value left, Value right) {
        return left instanceof Value.Num
                ? Entrywise.map(right, entry -> Operand.real(left).times(entry))
                : Entrywise.map(left, entry -> entry.times(Operand.real(right)));
    }

    private static Value product(Value left, Value right) {
        if (left instanceof Value.Text || left instanceof Value.Tuple || right instanceof Value.Tuple) {
            return Sequences.together(List.of(left, right));
        }
        if (left instanceof Value.Num || right instanceof Value.Num) {
            return scaled(left, right);
        }
        Value.Array product = Matrix.of(left).times(Matrix.of(right)).value();
        return Operand.array(right).sizes().size() == 1 ? Operand.vector(product.entries()) : product;
    }

    private static Type dot(Type left, Type right) throws Misfit {
        if (left instanceof Type.Open || right instanceof Type.Open || left instanceof Type.Num || right instanceof Type.Num) {
            return product(left, right);
        }
        if (!Takes.isArray(left, 1) || !left.equals(right)) {
            throw new Misfit("\\cdot takes two vectors of the same size, not " + left + " and " + right
                    + "; for the product of matrices write AB, entry by entry A \\odot B");
        }
        return Type.NUMBER;
    }

    /** The sum of the products of the entries in the same place; a row and a vector will do. */
    static Value inner(Value left, Value right) {
        List<Real> first = Operand.array(left).entries();
        List<Real> second = Operand.array(right).entries();
        return Operand.number(Operand.array(Entrywise.zip(Operand.vector(first), Operand.vector(second), Real::times))
                .entries().stream().reduce(Order.ZERO, Real::plus));
    }

    private static Type kronecker(Type left, Type right) throws Misfit {
        if (left instanceof Type.Open || right instanceof Type.Open) {
            return Type.OPEN;
        }
        if (Takes.isArray(left, 1) && Takes.isArray(right, 1) || Takes.isArray(left, 2) && Takes.isArray(right, 2)) {
            List<Size> first = ((Type.Array) left).sizes();
            List<Size> second = ((Type.Array) right).sizes();
            return new Type.Array(IntStream.range(0, first.size()).mapToObj(i -> first.get(i).times(second.get(i))).toList());
        }
        throw new Misfit("\\otimes takes two matrices or two vectors, not " + left + " and " + right);
    }

    private static Value kronecker(Value left, Value right) {
        Matrix a = Matrix.of(left);
        Matrix b = Matrix.of(right);
        Matrix product = Matrix.of(a.rows() * b.rows(), a.columns() * b.columns(), (i, j) ->
                a.at(i / b.rows(), j / b.columns()).times(b.at(i % b.rows(), j % b.columns())));
        return Operand.array(left).sizes().size() == 1 ? Operand.vector(product.entries()) : product.value();
    }

    private static Type composed(Type outer, Type inner) throws Misfit {
        if (outer instanceof Type.Open || inner instanceof Type.Open) {
            return Type.OPEN;
        }
        if (!(outer instanceof Type.Function) || !(inner instanceof Type.Function)) {
            throw new Misfit("\\circ takes two functions, not " + outer + " and " + inner);
        }
        Type given = ((Type.Function) inner).to();
        List<Type> taken = ((Type.Function) outer).from();
        if (taken.size() != 1 || !given.fits(taken.get(0))) {
            throw new Misfit("the right function gives " + given + ", and the left one does not take that");
        }
        return new Type.Function(((Type.Function) inner).from(), ((Type.Function) outer).to());
    }

    private static Value dotted(Value left, Value right) {
        return left instanceof Value.Num || right instanceof Value.Num ? scaled(left, right) : inner(left, right);
    }

    private static Value composition(Value outer, Value inner) {
        return (Value.Function) arguments -> Operand.function(outer).at(List.of(Operand.function(inner).at(arguments)));
    }
}
