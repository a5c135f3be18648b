package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** A matrix of numbers of any arithmetic, row by row. */
record Matrix(int rows, int columns, List<Real> entries) {

    interface Entry {
        Real at(int row, int column);
    }

    static Matrix of(int rows, int columns, Entry entry) {
        return new Matrix(rows, columns, IntStream.range(0, rows * columns).mapToObj(i -> entry.at(i / columns, i % columns)).toList());
    }

    /** A matrix as it is, a vector as one column, a number as one entry. */
    static Matrix of(Value value) {
        if (value instanceof Value.Num) {
            return new Matrix(1, 1, List.of(Operand.real(value)));
        }
        Value.Array array = Operand.array(value);
        if (array.sizes().size() > 2) {
            throw new Undefined(value.kind() + " where a matrix is wanted");
        }
        return new Matrix(array.sizes().get(0), array.sizes().size() == 1 ? 1 : array.sizes().get(1), array.entries());
    }

    static Matrix of(Real[][] rows) {
        return of(rows.length, rows[0].length, (i, j) -> rows[i][j]);
    }

    static Matrix square(Value value) {
        Matrix matrix = of(value);
        if (matrix.rows != matrix.columns) {
            throw new Undefined(value.kind() + " where a square matrix is wanted");
        }
        return matrix;
    }

    static Matrix identity(int size) {
        return of(size, size, (i, j) -> i == j ? Order.ONE : Order.ZERO);
    }

    Real at(int row, int column) {
        return entries.get(row * columns + column);
    }

    List<Real> row(int row) {
        return entries.subList(row * columns, (row + 1) * columns);
    }

    List<Real> column(int column) {
        return IntStream.range(0, rows).mapToObj(i -> at(i, column)).toList();
    }

    /** Of a square matrix. */
    List<Real> diagonal() {
        return IntStream.range(0, rows).mapToObj(i -> at(i, i)).toList();
    }

    Real[][] array() {
        return IntStream.range(0, rows).mapToObj(i -> row(i).toArray(Real[]::new)).toArray(Real[][]::new);
    }

    /** @throws Undefined when it has none */
    Matrix withEntries() {
        if (entries.isEmpty()) {
            throw new Undefined("eigenvalues or singular values of a matrix without entries");
        }
        return this;
    }

    Matrix part(int top, int left, int height, int width) {
        return of(height, width, (i, j) -> at(top + i, left + j));
    }

    Matrix plus(Matrix other) {
        return of(rows, columns, (i, j) -> at(i, j).plus(other.at(i, j)));
    }

    Matrix times(Real factor) {
        return of(rows, columns, (i, j) -> at(i, j).times(factor));
    }

    Matrix times(Matrix other) {
        if (columns != other.rows) {
            throw new Undefined("the product of " + value().kind() + " and " + other.value().kind());
        }
        return of(rows, other.columns, (i, j) -> product(i, other, j));
    }

    private Real product(int row, Matrix other, int column) {
        Real sum = Order.ZERO;
        for (int k = 0; k < columns; k++) {
            sum = sum.plus(at(row, k).times(other.at(k, column)));
        }
        return sum;
    }

    Matrix transposed() {
        return of(columns, rows, (i, j) -> at(j, i));
    }

    Matrix power(int exponent) {
        Matrix base = exponent < 0 ? inverse() : this;
        Matrix power = identity(rows);
        for (int left = Math.abs(exponent); left > 0; left /= 2) {
            power = left % 2 == 1 ? power.times(base) : power;
            base = base.times(base);
        }
        return power;
    }

    Real determinant() {
        return Elimination.of(this, identity(rows)).determinant();
    }

    Matrix inverse() {
        return Elimination.of(this, identity(rows)).solution();
    }

    Real largestMagnitude() {
        return entries.stream().map(Order::magnitude).reduce(Order.ZERO, Order::max);
    }

    Value.Array value() {
        return new Value.Array(List.of(rows, columns), entries);
    }
}
