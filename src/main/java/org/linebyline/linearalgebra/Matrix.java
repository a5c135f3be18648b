package org.linebyline.linearalgebra;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table of m rows and n columns of real numbers, an element of ℝᵐˣⁿ. Rows and columns are counted from zero; a matrix
 * never changes once it is made. Operations throw {@link IllegalArgumentException} when the shapes do not fit.
 */
public final class Matrix {

    private final int rows;
    private final int columns;
    /** All rows, one after the other. */
    private final Vector flat;

    // tag::matrix-storage[]
    Matrix(int rows, int columns, Vector flat) {
        this.rows = rows;
        this.columns = columns;
        this.flat = flat;
    }

    public double get(int i, int j) {
        Objects.checkIndex(i, rows);     // (i)
        Objects.checkIndex(j, columns);  // (j)
        return flat.entries[i * columns + j];
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }
    // end::matrix-storage[]

    /** The m-by-n matrix whose entry in row i and column j is f(i, j), asked for row by row. */
    // tag::matrix-from-rule[]
    public static Matrix generate(int m, int n, IntIntToDouble f) {
        if (m < 0 || n < 0) {                               // (m)
            throw new IllegalArgumentException("a matrix cannot have " + m + " rows and " + n + " columns");  // (m)
        }
        double[] a = new double[Math.multiplyExact(m, n)];  // (entries)
        for (int i = 0; i < m; i++) {                       // (entries)
            for (int j = 0; j < n; j++) {                   // (entries)
                a[i * n + j] = f.applyAsDouble(i, j);       // (entries)
            }
        }
        return new Matrix(m, n, new Vector(a));             // (entries)
    }

    public static Matrix zeros(int m, int n) {
        return generate(m, n, (i, j) -> 0);                 // (zeros)
    }

    public static Matrix identity(int n) {
        return generate(n, n, (i, j) -> i == j ? 1 : 0);    // (identity)
    }
    // end::matrix-from-rule[]

    /** The matrix with the given rows, at least one, all of the same size. */
    // tag::matrix-from-rows[]
    public static Matrix ofRows(Vector... rows) {
        requireEqualSizes(rows);                                                 // (sizes)
        return generate(rows.length, rows[0].size(), (i, j) -> rows[i].get(j));  // (rows)
    }

    public static Matrix of(double[]... rows) {
        return ofRows(Stream.of(rows).map(Vector::of).toArray(Vector[]::new));   // (rows)
    }

    private static void requireEqualSizes(Vector[] rows) {
        if (rows.length == 0) {                                                  // (m)
            throw new IllegalArgumentException("there are 0 rows but at least 1 is needed");  // (m)
        }
        for (int i = 1; i < rows.length; i++) {                                  // (sizes)
            if (rows[i].size() != rows[0].size()) {                              // (sizes)
                throw new IllegalArgumentException(                              // (sizes)
                        "row 0 has " + rows[0].size() + " entries but row " + i + " has " + rows[i].size());  // (sizes)
            }
        }
    }
    // end::matrix-from-rows[]

    // tag::row-and-column[]
    public Vector row(int i) {
        Objects.checkIndex(i, rows);                                                          // (i)
        return new Vector(Arrays.copyOfRange(flat.entries, i * columns, (i + 1) * columns));  // (row)
    }

    public Vector column(int j) {
        Objects.checkIndex(j, columns);                                                       // (j)
        double[] column = new double[rows];                                                   // (column)
        Arrays.setAll(column, i -> flat.entries[i * columns + j]);                            // (column)
        return new Vector(column);                                                            // (column)
    }
    // end::row-and-column[]

    /** The matrix whose rows are the images of this one's rows, which must all have one size. */
    // tag::rowwise-map[]
    public Matrix mapRows(UnaryOperator<Vector> f) {
        return ofRows(IntStream.range(0, rows).mapToObj(this::row).map(f).toArray(Vector[]::new));
    }
    // end::rowwise-map[]

    // tag::entrywise-on-matrices[]
    public Matrix plus(Matrix b) {
        requireSameShape(b);                                      // (B)
        return new Matrix(rows, columns, flat.plus(b.flat));      // (sum)
    }

    public Matrix minus(Matrix b) {
        requireSameShape(b);                                      // (B)
        return new Matrix(rows, columns, flat.minus(b.flat));     // (difference)
    }

    public Matrix scale(double c) {
        return new Matrix(rows, columns, flat.scale(c));          // (multiple)
    }

    public Matrix hadamard(Matrix b) {
        requireSameShape(b);                                      // (B)
        return new Matrix(rows, columns, flat.hadamard(b.flat));  // (product)
    }

    public Matrix map(DoubleUnaryOperator f) {
        return new Matrix(rows, columns, flat.map(f));            // (image)
    }

    private void requireSameShape(Matrix b) {
        if (rows != b.rows || columns != b.columns) {             // (B)
            throw new IllegalArgumentException(                   // (B)
                    "A is " + rows + " by " + columns + " but B is " + b.rows + " by " + b.columns);  // (B)
        }
    }
    // end::entrywise-on-matrices[]

    /** The n-by-m matrix with rows and columns exchanged. */
    // tag::matrix-transpose[]
    public Matrix transpose() {
        double[] transposed = new double[rows * columns];
        for (int i = 0; i < columns; i++) {
            for (int j = 0; j < rows; j++) {
                transposed[i * rows + j] = flat.entries[j * columns + i];
            }
        }
        return new Matrix(columns, rows, new Vector(transposed));
    }
    // end::matrix-transpose[]

    /** The product Ax, one dot product for each row of A; x needs as many entries as A has columns. */
    // tag::matrix-vector-product[]
    public Vector times(Vector x) {
        requireColumns(x.size(), "x", "entries");                     // (x)
        double[] product = new double[rows];
        for (int i = 0; i < rows; i++) {
            double sum = 0;                                           // (dot)
            for (int j = 0; j < columns; j++) {                       // (dot)
                sum += flat.entries[i * columns + j] * x.entries[j];  // (dot)
            }
            product[i] = sum;
        }
        return new Vector(product);
    }
    // end::matrix-vector-product[]

    /** The product Ax once more, as a combination of the columns of A with the weights x. */
    // tag::matrix-vector-by-columns[]
    public Vector combineColumns(Vector x) {
        requireColumns(x.size(), "x", "entries");       // (x)
        Vector sum = Vector.zeros(rows);                // (sum)
        for (int j = 0; j < columns; j++) {             // (sum)
            sum = sum.plus(column(j).scale(x.get(j)));  // (column)
        }
        return sum;                                     // (sum)
    }
    // end::matrix-vector-by-columns[]

    /** The product AB; B needs as many rows as A has columns. The inner loop walks along a row of B and a row of AB. */
    // tag::product-by-rows[]
    public Matrix times(Matrix b) {
        requireColumns(b.rows, "B", "rows");                                 // (B)
        double[] product = new double[Math.multiplyExact(rows, b.columns)];  // (sum)
        int fours = columns - columns % 4;                                   // (sum)
        for (int i = 0; i < rows; i++) {                                     // (sum)
            for (int k = 0; k < fours; k += 4) {                             // (sum)
                addFourRows(i, k, b, product);                               // (sum)
            }
            for (int k = fours; k < columns; k++) {                          // (sum)
                addRow(i, k, b, product);                                    // (sum)
            }
        }
        return new Matrix(rows, b.columns, new Vector(product));             // (sum)
    }

    private void addRow(int i, int k, Matrix b, double[] product) {
        double weight = flat.entries[i * columns + k];                       // (weight)
        for (int j = 0; j < b.columns; j++) {                                // (row)
            product[i * b.columns + j] += weight * b.flat.entries[k * b.columns + j];  // (row)
        }
    }
    // end::product-by-rows[]

    /** Adds four rows of B, each with its weight, to row i of the product, and returns all of it. */
    // tag::four-rows-at-once[]
    double[] addFourRows(int i, int k, Matrix b, double[] product) {
        double[] a = flat.entries;                                           // (weights)
        double[] rowsOfB = b.flat.entries;                                   // (rows)
        int n = b.columns;                                                   // (rows)
        int left = i * columns + k;                                          // (weights)
        double w0 = a[left];                                                 // (weights)
        double w1 = a[left + 1];                                             // (weights)
        double w2 = a[left + 2];                                             // (weights)
        double w3 = a[left + 3];                                             // (weights)
        for (int j = i * n, r = k * n; j < (i + 1) * n; j++, r++) {          // (rows)
            product[j] = product[j] + w0 * rowsOfB[r] + w1 * rowsOfB[r + n]  // (rows)
                    + w2 * rowsOfB[r + 2 * n] + w3 * rowsOfB[r + 3 * n];     // (rows)
        }
        return product;                                                      // (rows)
    }
    // end::four-rows-at-once[]

    /** The matrix a bᵀ with entries a_i b_j. */
    // tag::outer-product[]
    public static Matrix outer(Vector a, Vector b) {
        return generate(a.size(), b.size(), (i, j) -> a.get(i) * b.get(j));
    }
    // end::outer-product[]

    // tag::product-shapes[]
    boolean multiplies(int size) {
        return columns == size;
    }

    void requireColumns(int size, String right, String counted) {
        if (!multiplies(size)) {
            throw new IllegalArgumentException(
                    "A has " + columns + " columns but " + right + " has " + size + " " + counted);
        }
    }
    // end::product-shapes[]
}
