package org.linebyline.doclinker.formula.sample;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.declare.Domain.Property;

/** Makes matrices of any numbers into such of which something is said; where that is said of each row, a vector is a row. */
record Structure(Set<Property> properties, Domain entries, Scalars scalars) {

    private static final double RIDGE = 0.1;

    /** A matrix of which all is true, as a rule; a few in which {@link Properties} finds a fault. */
    Matrix of(Matrix raw) {
        Matrix matrix = is(Property.ROWS_SUM_TO_ONE) || is(Property.COLUMNS_SUM_TO_ONE) ? shares(raw.height(), raw.columns()) : raw;
        if (is(Property.POSITIVE_DEFINITE) || is(Property.POSITIVE_SEMIDEFINITE)) {
            matrix = positive(matrix);
        } else if (is(Property.ORTHONORMAL)) {
            matrix = matrix.transposed().orthonormalRows().transposed();
        } else if (is(Property.SYMMETRIC) && matrix.isSquare()) {
            mirror(matrix);
        }
        mask(matrix);
        for (int i = 0; i < matrix.height(); i++) {
            finish(matrix, i);
        }
        return is(Property.COLUMNS_SUM_TO_ONE) && !is(Property.ROWS_SUM_TO_ONE) ? matrix.transposed() : matrix;
    }

    private boolean is(Property property) {
        return properties.contains(property);
    }

    /** B B&#7488;, and a ridge that keeps its condition small; without one, and one column of B zero, it may be singular. */
    private Matrix positive(Matrix raw) {
        Matrix product = raw.productOfRows();
        boolean definite = is(Property.POSITIVE_DEFINITE) || is(Property.INVERTIBLE);
        double ridge = RIDGE * (1 + IntStream.range(0, raw.height()).mapToDouble(i -> product.get(i, i)).average().orElse(0));
        if (!definite && scalars.random().nextBoolean()) {
            for (int i = 0; i < raw.height(); i++) {
                raw.set(i, 0, 0);
            }
            return raw.productOfRows();
        }
        for (int i = 0; definite && i < product.height(); i++) {
            product.set(i, i, product.get(i, i) + ridge);
        }
        return product;
    }

    private static void mirror(Matrix matrix) {
        for (int i = 0; i < matrix.height(); i++) {
            for (int j = 0; j < i; j++) {
                matrix.set(i, j, matrix.get(j, i));
            }
        }
    }

    private void mask(Matrix matrix) {
        boolean below = is(Property.UPPER_TRIANGULAR) || is(Property.DIAGONAL);
        boolean above = is(Property.LOWER_TRIANGULAR) || is(Property.DIAGONAL);
        for (int i = 0; i < matrix.height(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                if (below && i > j || above && i < j || is(Property.STRICTLY_UPPER_TRIANGULAR) && i >= j) {
                    matrix.set(i, j, 0);
                }
            }
        }
    }

    private void finish(Matrix matrix, int row) {
        double[] entries = matrix.rows()[row];
        if (is(Property.ROWS_SUM_TO_ONE) ^ is(Property.COLUMNS_SUM_TO_ONE)) {
            matrix.divide(row, Arrays.stream(entries).sum());
        }
        if (is(Property.UNIT_LENGTH)) {
            matrix.divide(row, StrictMath.sqrt(Matrix.dot(entries, entries)));
        }
        if (is(Property.INCREASING)) {
            Arrays.sort(entries);
        }
    }

    /** Shares of columns, too, when both sum to 1; the rows of what will be transposed, when columns alone do. */
    private Matrix shares(int height, int columns) {
        Shares shares = new Shares(entries, scalars);
        if (is(Property.ROWS_SUM_TO_ONE) && is(Property.COLUMNS_SUM_TO_ONE)) {
            return shares.ofBoth(height, columns);
        }
        return is(Property.ROWS_SUM_TO_ONE) ? shares.ofRows(height, columns) : shares.ofRows(columns, height);
    }
}
