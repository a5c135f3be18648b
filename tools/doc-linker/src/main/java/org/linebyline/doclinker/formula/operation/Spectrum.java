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

    private static final double ROUNDING = 1e-12;
    private static final int SWEEPS = 60;

    /** @throws Undefined when the matrix is not symmetric but for rounding */
    static Spectrum symmetric(Value value) {
        Matrix matrix = Matrix.square(value);
        if (!isSymmetric(matrix)) {
            throw new Undefined("eigenvalues of a matrix that is not symmetric");
        }
        return of(matrix);
    }

    private static Spectrum of(Matrix matrix) {
        Matrix diagonal = matrix;
        Matrix vectors = Matrix.identity(matrix.rows());
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < matrix.rows(); p++) {
                for (int q = p + 1; q < matrix.rows(); q++) {
                    if (!Order.same(diagonal.at(p, q), Order.ZERO)) {
                        Matrix rotation = rotation(diagonal, p, q);
                        diagonal = rotation.transposed().times(diagonal).times(rotation);
                        vectors = vectors.times(rotation);
                    }
                }
            }
        }
        return sorted(diagonal.diagonal(), vectors);
    }

    /** The rotation of two axes that makes the entry where they meet 0. */
    private static Matrix rotation(Matrix a, int p, int q) {
        Real slant = a.at(q, q).minus(a.at(p, p)).over(a.at(p, q).times(Real.of(2)));
        Real length = Order.magnitude(slant).plus(slant.times(slant).plus(Order.ONE).apply(Elementary.SQRT));
        Real tangent = Order.less(slant, Order.ZERO) ? Order.ONE.over(length).negated() : Order.ONE.over(length);
        Real cosine = Order.ONE.over(tangent.times(tangent).plus(Order.ONE).apply(Elementary.SQRT));
        Real sine = tangent.times(cosine);
        return Matrix.of(a.rows(), a.rows(), (i, j) -> i == j ? i == p || i == q ? cosine : Order.ONE
                : i == p && j == q ? sine : i == q && j == p ? sine.negated() : Order.ZERO);
    }

    private static Spectrum sorted(List<Real> values, Matrix vectors) {
        List<Integer> order = IntStream.range(0, values.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> values.get(i)).reversed()).toList();
        return new Spectrum(order.stream().map(values::get).toList(),
                Matrix.of(vectors.rows(), vectors.columns(), (i, j) -> vectors.at(i, order.get(j))));
    }

    private static boolean isSymmetric(Matrix matrix) {
        double largest = matrix.largestMagnitude().toDouble();
        Matrix asymmetry = matrix.plus(matrix.transposed().times(Real.of(-1)));
        return asymmetry.largestMagnitude().toDouble() <= ROUNDING * largest;
    }

    static boolean isDefinite(Matrix matrix) {
        return isSymmetric(matrix) && of(matrix).values().stream().allMatch(value -> Order.less(Order.ZERO, value));
    }

    /** But for rounding. */
    static boolean isSemidefinite(Matrix matrix) {
        Real least = Real.of(-ROUNDING * matrix.largestMagnitude().toDouble());
        return isSymmetric(matrix) && of(matrix).values().stream().allMatch(value -> Order.atMost(least, value));
    }

    /** The singular values of a matrix, as many as its shorter side has entries, the largest first. */
    static List<Real> singularValues(Matrix matrix) {
        return of(doubled(matrix)).values().subList(0, Math.min(matrix.rows(), matrix.columns())).stream()
                .map(value -> Order.max(value, Order.ZERO)).toList();
    }

    static long rank(Matrix matrix) {
        List<Real> singular = singularValues(matrix);
        return singular.stream().filter(value -> !isNothing(value, singular.get(0))).count();
    }

    private static boolean isNothing(Real value, Real largest) {
        return Math.abs(value.toDouble()) <= ROUNDING * largest.toDouble();
    }

    /** The symmetric matrix of the blocks 0, A, Aᵀ, 0: its eigenvalues are the singular values of A, once with each sign. */
    private static Matrix doubled(Matrix a) {
        int size = a.rows() + a.columns();
        return Matrix.of(size, size, (i, j) -> i < a.rows() && j >= a.rows() ? a.at(i, j - a.rows())
                : i >= a.rows() && j < a.rows() ? a.at(j, i - a.rows()) : Order.ZERO);
    }

    /** The block of the doubled matrix's that stands where Aᵀ does. */
    static Matrix pseudoInverse(Matrix a) {
        Spectrum spectrum = of(doubled(a));
        Real largest = spectrum.values.get(0);
        List<Real> inverses = spectrum.values.stream()
                .map(value -> isNothing(value, largest) ? Order.ZERO : Order.ONE.over(value)).toList();
        Matrix scaled = Matrix.of(spectrum.vectors.rows(), inverses.size(), (i, j) -> spectrum.vectors.at(i, j).times(inverses.get(j)));
        return scaled.times(spectrum.vectors.transposed()).part(a.rows(), 0, a.columns(), a.rows());
    }
}
