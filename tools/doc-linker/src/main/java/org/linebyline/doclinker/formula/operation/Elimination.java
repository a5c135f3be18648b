package org.linebyline.doclinker.formula.operation;

import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Real;

/** Gauss and Jordan's elimination with partial pivoting: the determinant of A, and the X with AX = B, not a number when A is singular. */
record Elimination(Real determinant, Matrix solution) {

    static Elimination of(Matrix a, Matrix b) {
        Real[][] rows = sideBySide(a, b);
        Real determinant = Order.ONE;
        for (int k = 0; k < a.rows(); k++) {
            int best = pivot(rows, k);
            if (best != k) {
                Real[] swapped = rows[k];
                rows[k] = rows[best];
                rows[best] = swapped;
                determinant = determinant.negated();
            }
            determinant = determinant.times(rows[k][k]);
            if (Order.same(rows[k][k], Order.ZERO)) {
                return new Elimination(Order.ZERO, Matrix.of(b.rows(), b.columns(), (i, j) -> Order.NAN));
            }
            clear(rows, k);
        }
        return new Elimination(determinant, Matrix.of(b.rows(), b.columns(), (i, j) -> rows[i][a.columns() + j]));
    }

    private static Real[][] sideBySide(Matrix a, Matrix b) {
        return IntStream.range(0, a.rows()).mapToObj(i -> IntStream.range(0, a.columns() + b.columns())
                .mapToObj(j -> j < a.columns() ? a.at(i, j) : b.at(i, j - a.columns())).toArray(Real[]::new)).toArray(Real[][]::new);
    }

    private static int pivot(Real[][] rows, int column) {
        int best = column;
        for (int i = column + 1; i < rows.length; i++) {
            if (Order.less(Order.magnitude(rows[best][column]), Order.magnitude(rows[i][column]))) {
                best = i;
            }
        }
        return best;
    }

    /** Makes column k a column of the identity. */
    private static void clear(Real[][] rows, int k) {
        Real pivot = rows[k][k];
        for (int j = 0; j < rows[k].length; j++) {
            rows[k][j] = rows[k][j].over(pivot);
        }
        for (int i = 0; i < rows.length; i++) {
            Real factor = rows[i][k];
            for (int j = 0; i != k && j < rows[i].length; j++) {
                rows[i][j] = rows[i][j].minus(factor.times(rows[k][j]));
            }
        }
    }
}
