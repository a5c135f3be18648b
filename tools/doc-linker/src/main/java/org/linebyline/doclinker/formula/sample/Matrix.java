package org.linebyline.doclinker.formula.sample;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;

/** Rows of doubles while they are made into what is said of them; a vector is one row. */
record Matrix(double[][] rows, int columns) {

    private static final double ROUNDING = 1e-12;
    private static final int SWEEPS = 60;

    static Matrix zeros(int rows, int columns) {
        return new Matrix(new double[rows][columns], columns);
    }

    static Matrix of(int rows, int columns, List<Double> entries) {
        Matrix matrix = zeros(rows, columns);
        for (int i = 0; i < rows * columns; i++) {
            matrix.set(i / columns, i % columns, entries.get(i));
        }
        return matrix;
    }

    int height() {
        return rows.length;
    }

    double get(int i, int j) {
        return rows[i][j];
    }

    void set(int i, int j, double entry) {
        rows[i][j] = entry;
    }

    DoubleStream entries() {
        return Arrays.stream(rows).flatMapToDouble(Arrays::stream);
    }

    boolean isSquare() {
        return height() == columns;
    }

    Matrix transposed() {
        Matrix other = zeros(columns, height());
        for (int i = 0; i < height(); i++) {
            for (int j = 0; j < columns; j++) {
                other.set(j, i, get(i, j));
            }
        }
        return other;
    }

    /** Every row with every other: B B&#7488;. */
    Matrix productOfRows() {
        Matrix product = zeros(height(), height());
        for (int i = 0; i < height(); i++) {
            for (int j = 0; j < height(); j++) {
                product.set(i, j, dot(rows[i], rows[j]));
            }
        }
        return product;
    }

    static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Whether each row satisfies a claim. */
    boolean everyRow(IntPredicate claim) {
        for (int i = 0; i < height(); i++) {
            if (!claim.test(i)) {
                return false;
            }
        }
        return true;
    }

    /** The rows made perpendicular and of length 1, each with what is left of it beside the earlier ones, taken away twice. */
    Matrix orthonormalRows() {
        Matrix other = new Matrix(Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new), columns);
        for (int i = 0; i < height(); i++) {
            for (int earlier = 0; earlier < 2 * i; earlier++) {
                other.subtract(i, earlier % i, dot(other.rows[i], other.rows[earlier % i]));
            }
            other.divide(i, StrictMath.sqrt(dot(other.rows[i], other.rows[i])));
        }
        return other;
    }

    private void subtract(int row, int other, double times) {
        for (int j = 0; j < columns; j++) {
            rows[row][j] -= times * rows[other][j];
        }
    }

    void divide(int row, double by) {
        for (int j = 0; j < columns; j++) {
            rows[row][j] /= by;
        }
    }

    /**
     * The largest singular value over the smallest, infinite when the columns depend on one another; by one-sided Jacobi rotations,
     * Golub and Van Loan, Matrix Computations, 4th ed., sec. 8.6.3.
     */
    double condition() {
        if (height() < columns || columns == 0) {
            return columns == 0 ? 1 : Double.POSITIVE_INFINITY;
        }
        double[][] vectors = transposed().rows;
        int sweeps = 0;
        while (sweeps < SWEEPS && rotate(vectors)) {
            sweeps++;
        }
        double[] squares = Arrays.stream(vectors).mapToDouble(vector -> dot(vector, vector)).sorted().toArray();
        return Math.sqrt(squares[columns - 1] / squares[0]);
    }

    /** @return whether some pair was not perpendicular yet */
    private static boolean rotate(double[][] vectors) {
        boolean rotated = false;
        for (int p = 0; p < vectors.length; p++) {
            for (int q = p + 1; q < vectors.length; q++) {
                rotated |= rotate(vectors[p], vectors[q]);
            }
        }
        return rotated;
    }

    private static boolean rotate(double[] p, double[] q) {
        double inner = dot(p, q);
        if (!(Math.abs(inner) > ROUNDING * Math.sqrt(dot(p, p) * dot(q, q)))) {
            return false;
        }
        double zeta = (dot(q, q) - dot(p, p)) / (2 * inner);
        double tangent = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        for (int i = 0; i < p.length; i++) {
            double old = p[i];
            p[i] = cosine * (old - tangent * q[i]);
            q[i] = cosine * (tangent * old + q[i]);
        }
        return true;
    }
}
