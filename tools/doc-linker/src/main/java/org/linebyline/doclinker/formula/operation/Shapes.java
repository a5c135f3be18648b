package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** Arrays made of others: turned, taken apart by their diagonal, put together. */
public enum Shapes implements Defined {

    TRANSPOSE(Definition.one(Shapes::transpose, Shapes::transposed)) {

        @Override
        public Operation settled(List<Type> operands) {
            return Takes.isRow(operands.get(0)) ? ROW_TRANSPOSE : this;
        }
    },
    /** A 1 × n row becomes a vector. */
    ROW_TRANSPOSE(Definition.one(Shapes::transpose, value -> Operand.vector(Operand.array(value).entries()))),
    DIAGONAL_MATRIX(Definition.one(Takes.vector("a diagonal is", size -> Type.Array.of(size, size)), value -> {
        List<Real> diagonal = Operand.vector(value);
        return Matrix.of(diagonal.size(), diagonal.size(), (i, j) -> i == j ? diagonal.get(i) : Order.ZERO).value();
    })),
    DIAGONAL(Definition.one(Takes.square("a diagonal is of", (rows, columns) -> Type.Array.of(rows)), value ->
            Operand.vector(Matrix.square(value).diagonal()))),
    /** Numbers one after the other; arrays of one shape along a new first axis, so that vectors become rows. */
    VECTOR(Definition.any(Shapes::alongNewAxis, Shapes::vector)),
    /** Vectors side by side. */
    COLUMNS(Definition.any(Shapes::sideBySide, columns ->
            Matrix.of(vector(columns)).transposed().value())),
    /** Vectors and numbers one after the other. */
    JOINED(Definition.any(Shapes::joined, operands -> Operand.vector(operands.stream()
            .flatMap(value -> Matrix.of(value).entries().stream()).toList()))),
    /** Matrices on top of each other. */
    STACKED(Definition.any(Shapes::stacked, operands -> new Blocks(operands.size(), 1).value(operands))),
    /** How many entries the first axis has. */
    LENGTH(Definition.one(Takes.array("a length is of", Type.WHOLE), value -> Operand.number(Operand.array(value).sizes().get(0)))),
    ROWS(Definition.one(Takes.matrix("a number of rows is of", Type.WHOLE), value -> Operand.number(Matrix.of(value).rows()))),
    COLUMN_COUNT(Definition.one(Takes.matrix("a number of columns is of", Type.WHOLE), value ->
            Operand.number(Matrix.of(value).columns()))),
    /** Values of any kinds, as one. */
    TUPLE(Definition.any(Type.Tuple::new, Value.Tuple::new));

    private final Definition definition;

    Shapes(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Type transpose(Type type) throws Misfit {
        if (Takes.isArray(type, 1)) {
            return Type.Array.of(Size.of(1), ((Type.Array) type).sizes().get(0));
        }
        return Takes.matrix("\\top takes", (rows, columns) ->
                rows.equals(Size.of(1)) ? Type.Array.of(columns) : Type.Array.of(columns, rows)).of(type);
    }

    private static Type alongNewAxis(List<Type> operands) throws Misfit {
        return operands.isEmpty() ? Type.Array.of(Size.of(0)) : listed(Takes.same("an array takes", operands), Size.of(operands.size()));
    }

    /** The type of an array of so many members. */
    static Type listed(Type member, Size count) throws Misfit {
        if (member instanceof Type.Open) {
            return member;
        }
        Takes.numeric("an array takes", UnaryOperator.identity()).of(member);
        return member instanceof Type.Num ? Type.Array.of(count)
                : new Type.Array(Stream.concat(Stream.of(count), ((Type.Array) member).sizes().stream()).toList());
    }

    static Value vector(List<Value> members) {
        if (members.isEmpty() || members.get(0) instanceof Value.Num) {
            return Operand.vector(members.stream().map(Operand::real).toList());
        }
        List<Value.Array> arrays = members.stream().map(Operand::array).toList();
        if (arrays.stream().map(Value.Array::sizes).distinct().count() > 1) {
            throw new Undefined("an array of arrays of different shapes");
        }
        return new Value.Array(Stream.concat(Stream.of(arrays.size()), arrays.get(0).sizes().stream()).toList(),
                arrays.stream().flatMap(array -> array.entries().stream()).toList());
    }

    private static Type sideBySide(List<Type> columns) throws Misfit {
        Type same = Takes.same("a matrix of columns takes", columns);
        return Takes.vector("a column is", size -> Type.Array.of(size, Size.of(columns.size()))).of(same);
    }

    private static Type joined(List<Type> operands) throws Misfit {
        Size sum = Size.of(0);
        for (Type operand : operands) {
            if (operand instanceof Type.Open) {
                return operand;
            }
            Takes.require(operand instanceof Type.Num || Takes.isArray(operand, 1), "[x; y] takes", "vectors and numbers", operand);
            sum = sum.plus(operand instanceof Type.Num ? Size.of(1) : ((Type.Array) operand).sizes().get(0));
        }
        return Type.Array.of(sum);
    }

    private static Type stacked(List<Type> operands) throws Misfit {
        for (Type operand : operands) {
            Takes.matrix("a stack takes", operand).of(operand);
        }
        return new Blocks(operands.size(), 1).type(operands);
    }

    private static Value transposed(Value value) {
        return Operand.array(value).sizes().size() == 1 ? new Value.Array(List.of(1, Operand.vector(value).size()), Operand.vector(value))
                : Matrix.of(value).transposed().value();
    }
}
