package org.linebyline.doclinker.formula.operation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/**
 * The eigenvalues of a symmetric matrix, the largest first, and an eigenvector in each column. They are found by Jacobi's rotations,
 * which need nothing but arithmetic and so work for slopes and many digits, too.
 */
record Spectrum(List<Real> values, Matrix vectors) {

    /** Of the largest entry: what rounding may make of a 0. */
    static final double ROUNDING = 1e-12;

    private static final double DIAGONAL = 1e-50;
    private static final int MOST_SWEEPS = 60;

    /** @throws Undefined when the matrix is not symmetric but for rounding */
    static Spectrum symmetric(Value value) {
        Matrix matrix = Matrix.square(value);
        if (!isSymmetric(matrix)) {
            throw new Undefined("eigenvalues of a matrix that is not symmetric");
        }
        return of(matrix);
    }

    /** Of a matrix that is symmetric. The last rotations turn slopes only, which come after the numbers that they belong to. */
    static Spectrum of(Matrix matrix) {
        Real[][] diagonal = matrix.withEntries().array();
        Real[][] vectors = Matrix.identity(matrix.rows()).array();
        boolean done = false;
        for (int sweep = 0; !done && sweep < MOST_SWEEPS; sweep++) {
            done = isDiagonal(diagonal);
            for (int p = 0; p < matrix.rows(); p++) {
                for (int q = p + 1; q < matrix.rows(); q++) {
                    annihilate(diagonal, vectors, p, q);
                }
            }
        }
        return sorted(Matrix.of(diagonal).diagonal(), Matrix.of(vectors));
    }

    /** Turns the axes p and q so that the entry where they meet becomes 0. */
    private static void annihilate(Real[][] a, Real[][] vectors, int p, int q) {
        Real entry = a[p][q].times(Real.of(2));
        Real gap = a[q][q].minus(a[p][p]);
        Real length = Order.magnitude(gap).plus(gap.times(gap).plus(entry.times(entry)).apply(Elementary.SQRT));
        if (!Order.same(length, Order.ZERO)) {
            Real tangent = (Order.less(gap, Order.ZERO) ? entry.negated() : entry).over(length);
            Real cosine = Order.ONE.over(tangent.times(tangent).plus(Order.ONE).apply(Elementary.SQRT));
            Rotation rotation = new Rotation(p, q, cosine, tangent.times(cosine));
            rotation.turnColumns(vectors);
            rotation.turnColumns(a);
            rotation.turnRows(a);
            a[p][q] = Order.ZERO;
            a[q][p] = Order.ZERO;
        }
    }

    private record Rotation(int p, int q, Real cosine, Real sine) {

        void turnColumns(Real[][] rows) {
            for (Real[] row : rows) {
                Real left = row[p];
                row[p] = cosine.times(left).minus(sine.times(row[q]));
                row[q] = sine.times(left).plus(cosine.times(row[q]));
            }
        }

        void turnRows(Real[][] rows) {
            for (int j = 0; j < rows.length; j++) {
                Real upper = rows[p][j];
                rows[p][j] = cosine.times(upper).minus(sine.times(rows[q][j]));
                rows[q][j] = sine.times(upper).plus(cosine.times(rows[q][j]));
            }
        }
    }

    private static boolean isDiagonal(Real[][] a) {
        double off = 0;
        double on = 0;
        for (int i = 0; i < a.length; i++) {
            on = Math.max(on, Math.abs(a[i][i].toDouble()));
            for (int j = 0; j < i; j++) {
                off = Math.max(off, Math.abs(a[i][j].toDouble()));
            }
        }
        return !(off > DIAGONAL * on);
    }

    private static Spectrum sorted(List<Real> values, Matrix vectors) {
        List<Integer> order = IntStream.range(0, values.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> values.get(i)).reversed()).toList();
        return new Spectrum(order.stream().map(values::get).toList(),
                Matrix.of(vectors.rows(), vectors.columns(), (i, j) -> vectors.at(i, order.get(j))));
    }

    private static boolean isSymmetric(Matrix matrix) {
        Matrix asymmetry = matrix.plus(matrix.transposed().times(Real.of(-1)));
        return asymmetry.largestMagnitude().toDouble() <= ROUNDING * matrix.largestMagnitude().toDouble();
    }

    /** @throws Undefined when an eigenvalue is negative but for rounding */
    Matrix power(Real exponent) {
        double largest = values.stream().mapToDouble(value -> Math.abs(value.toDouble())).max().orElse(0);
        if (values.stream().anyMatch(value -> value.toDouble() < -ROUNDING * largest)) {
            throw new Undefined("a power with a fraction of a matrix with a negative eigenvalue");
        }
        Matrix stretched = Matrix.of(vectors.rows(), vectors.columns(),
                (i, j) -> vectors.at(i, j).times(Order.max(values.get(j), Order.ZERO).power(exponent)));
        return stretched.times(vectors.transposed());
    }

    static boolean isDefinite(Matrix matrix) {
        return isSymmetric(matrix) && of(matrix).values().stream().allMatch(value -> Order.less(Order.ZERO, value));
    }

    /** But for rounding. */
    static boolean isSemidefinite(Matrix matrix) {
        Real least = Real.of(-ROUNDING * matrix.largestMagnitude().toDouble());
        return isSymmetric(matrix) && of(matrix).values().stream().allMatch(value -> Order.atMost(least, value));
    }
}
