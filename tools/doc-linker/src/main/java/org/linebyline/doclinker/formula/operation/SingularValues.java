package org.linebyline.doclinker.formula.operation;

import java.util.List;

import org.linebyline.doclinker.formula.number.Real;

/**
 * The singular values of a matrix A, by the symmetric matrix of the blocks 0, A, Aᵀ, 0: its eigenvalues are the singular values, once
 * with each sign, and else 0.
 */
final class SingularValues {

    private SingularValues() {
    }

    /** As many as the shorter side has entries, the largest first. */
    static List<Real> of(Matrix a) {
        return Spectrum.of(doubled(a.withEntries())).values().subList(0, Math.min(a.rows(), a.columns())).stream()
                .map(value -> Order.max(value, Order.ZERO)).toList();
    }

    static long rank(Matrix a) {
        List<Real> values = of(a);
        return values.stream().filter(value -> !isNothing(value, values.get(0))).count();
    }

    /** The pseudo-inverse of the doubled matrix has that of A where Aᵀ stands. */
    static Matrix pseudoInverse(Matrix a) {
        Spectrum spectrum = Spectrum.of(doubled(a.withEntries()));
        Real largest = spectrum.values().get(0);
        List<Real> inverses = spectrum.values().stream()
                .map(value -> isNothing(value, largest) ? Order.ZERO : Order.ONE.over(value)).toList();
        Matrix vectors = spectrum.vectors();
        Matrix scaled = Matrix.of(vectors.rows(), vectors.columns(), (i, j) -> vectors.at(i, j).times(inverses.get(j)));
        return scaled.times(vectors.transposed()).part(a.rows(), 0, a.columns(), a.rows());
    }

    private static boolean isNothing(Real value, Real largest) {
        return Math.abs(value.toDouble()) <= Spectrum.ROUNDING * largest.toDouble();
    }

    private static Matrix doubled(Matrix a) {
        int size = a.rows() + a.columns();
        return Matrix.of(size, size, (i, j) -> i < a.rows() && j >= a.rows() ? a.at(i, j - a.rows())
                : i >= a.rows() && j < a.rows() ? a.at(j, i - a.rows()) : Order.ZERO);
    }
}
