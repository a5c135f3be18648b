package org.linebyline.doclinker.formula.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** Entries, rows, columns and what else is read out of a value. Positions count from 1. */
public enum Parts implements Defined {

    /** Of an array, by one position for each axis; by fewer, the array along the axes that remain. */
    ENTRY(Definition.any(operands -> new EntryFrom(1).type(operands), operands -> new EntryFrom(1).value(operands))),
    ROW(Definition.two((matrix, i) -> line("a row is of", matrix, i, 1), (matrix, i) ->
            Operand.vector(Matrix.of(matrix).row(position(i, Matrix.of(matrix).rows(), "row", matrix))))),
    COLUMN(Definition.two((matrix, j) -> line("a column is of", matrix, j, 0), (matrix, j) ->
            Operand.vector(Matrix.of(matrix).column(position(j, Matrix.of(matrix).columns(), "column", matrix))))),
    /** Of a vector, from one position to another, both included; none when the second is one less than the first. */
    SLICE(Definition.exactly(3, operands -> part("a slice is of", operands, 1), operands -> {
        List<Real> vector = Operand.vector(operands.get(0));
        Span span = Span.of(operands.get(1), operands.get(2), vector.size(), operands.get(0));
        return Operand.vector(vector.subList(span.start(), span.start() + span.length()));
    })),
    /** Of a matrix, from one row to another and from one column to another, all included. */
    SUBMATRIX(Definition.exactly(5, operands -> part("a submatrix is of", operands, 2), operands -> {
        Matrix matrix = Matrix.of(operands.get(0));
        Span rows = Span.of(operands.get(1), operands.get(2), matrix.rows(), operands.get(0));
        Span columns = Span.of(operands.get(3), operands.get(4), matrix.columns(), operands.get(0));
        return matrix.part(rows.start(), columns.start(), rows.length(), columns.length()).value();
    })),
    /** A vector but for one entry. */
    WITHOUT(Definition.two((vector, i) -> {
        Takes.number("a position is", Type.NUMBER).of(i);
        return Takes.vector("leaving out an entry takes", size -> Type.Array.of(size.minus(Size.of(1)))).of(vector);
    }, (vector, i) -> {
        List<Real> entries = new ArrayList<>(Operand.vector(vector));
        entries.remove(position(i, entries.size(), "entry", vector));
        return Operand.vector(entries);
    })),
    /** The k-th smallest entry of a vector. */
    SORTED_ENTRY(Definition.two((vector, k) -> {
        Takes.number("a rank is", Type.NUMBER).of(k);
        return Takes.vector("an order statistic takes", Type.NUMBER).of(vector);
    }, (vector, k) -> Operand.number(Operand.vector(vector).stream().sorted().toList()
            .get(position(k, Operand.vector(vector).size(), "rank", vector))))),
    /** Of a member in a set, counted from 0. */
    PLACE(Definition.two((set, member) -> {
        Takes.require(set instanceof Type.Open || set instanceof Type.Many, "a place is in", "a set", set);
        return Type.WHOLE;
    }, (set, member) -> {
        List<Value> members = Operand.members(set);
        return Operand.number(IntStream.range(0, members.size()).filter(place -> Members.same(members.get(place), member)).findFirst()
                .orElseThrow(() -> new Undefined("a number that is not in its set")));
    })),
    /** Of a tuple. */
    COMPONENT(Definition.two((tuple, i) -> {
        Takes.number("a position is", Type.NUMBER).of(i);
        Takes.require(tuple instanceof Type.Open || tuple instanceof Type.Tuple, "a component is of", "a tuple", tuple);
        return tuple instanceof Type.Tuple ? alike(((Type.Tuple) tuple).parts()) : tuple;
    }, (tuple, i) -> Operand.parts(tuple).get(position(i, Operand.parts(tuple).size(), "part", tuple))));

    private final Definition definition;

    Parts(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private record Span(int start, int length) {

        static Span of(Value from, Value to, int size, Value whole) {
            int first = Operand.whole(from);
            int last = Operand.whole(to);
            if (first < 1 || last > size || last < first - 1) {
                throw new Undefined("entries " + first + " to " + last + " of " + whole.kind());
            }
            return new Span(first - 1, last - first + 1);
        }
    }

    private static Type line(String phrase, Type matrix, Type position, int axis) throws Misfit {
        Takes.number("a position is", Type.NUMBER).of(position);
        return Takes.matrix(phrase, (rows, columns) -> Type.Array.of(axis == 0 ? rows : columns)).of(matrix);
    }

    /** How large it is depends on the positions, and is known only with them. */
    private static Type part(String phrase, List<Type> operands, int axes) throws Misfit {
        Type whole = operands.get(0);
        Takes.require(whole instanceof Type.Open || Takes.isArray(whole, axes), phrase, axes == 1 ? "a vector" : "a matrix", whole);
        for (Type position : operands.subList(1, operands.size())) {
            Takes.number("a position is", Type.NUMBER).of(position);
        }
        return Type.OPEN;
    }

    static Type alike(List<Type> parts) {
        return parts.stream().distinct().count() == 1 ? parts.get(0) : Type.OPEN;
    }

    private static int position(Value position, int size, String name, Value whole) {
        return position(Operand.whole(position), 1, size, name, whole);
    }

    /** @return the same position, counted from 0 */
    static int position(int position, int base, int size, String name, Value whole) {
        if (position < base || position >= base + size) {
            throw new Undefined(name + " " + position + " of " + whole.kind() + (base == 0 ? ", counted from 0" : ""));
        }
        return position - base;
    }
}
