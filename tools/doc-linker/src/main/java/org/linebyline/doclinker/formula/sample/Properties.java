package org.linebyline.doclinker.formula.sample;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.declare.Domain.Property;

/** What is said of arrays, as questions to a matrix; where it is said of each row, a vector is a row. */
final class Properties {

    private static final double ROUNDING = 1e-12;
    private static final double WORST_CONDITION = 1e4;

    private Properties() {
    }

    /** Whether what is said of a matrix is possible at all in its shape. */
    static boolean fit(Set<Property> properties, int rows, int columns) {
        boolean square = Stream.of(Property.SYMMETRIC, Property.POSITIVE_DEFINITE, Property.POSITIVE_SEMIDEFINITE, Property.INVERTIBLE)
                .anyMatch(properties::contains);
        boolean tall = Stream.of(Property.ORTHONORMAL, Property.INDEPENDENT_COLUMNS).anyMatch(properties::contains);
        boolean empty = properties.contains(Property.ROWS_SUM_TO_ONE) && rows > 0 && columns == 0
                || properties.contains(Property.COLUMNS_SUM_TO_ONE) && columns > 0 && rows == 0;
        return !empty && (!square || rows == columns) && (!tall || rows >= columns);
    }

    /** Whether all that is said of a matrix is true of it, save for rounding. */
    static boolean hold(Set<Property> properties, Matrix matrix) {
        return properties.stream().allMatch(property -> holds(property, matrix));
    }

    private static boolean holds(Property property, Matrix matrix) {
        return switch (property) {
            case SYMMETRIC -> isSymmetric(matrix);
            case POSITIVE_DEFINITE -> isSymmetric(matrix) && isPositive(matrix) && matrix.condition() <= WORST_CONDITION;
            case POSITIVE_SEMIDEFINITE -> isSymmetric(matrix) && isPositive(matrix);
            case INVERTIBLE -> matrix.isSquare() && matrix.condition() <= WORST_CONDITION;
            case INDEPENDENT_COLUMNS -> matrix.condition() <= WORST_CONDITION;
            case UPPER_TRIANGULAR -> isZero(matrix, true, false);
            case LOWER_TRIANGULAR -> isZero(matrix, false, true);
            case DIAGONAL -> isZero(matrix, true, true);
            case STRICTLY_UPPER_TRIANGULAR -> isZero(matrix, true, false)
                    && matrix.everyRow(i -> i >= matrix.columns() || matrix.get(i, i) == 0);
            case ORTHONORMAL -> isOrthonormal(matrix.transposed());
            case ROWS_SUM_TO_ONE -> areShares(matrix);
            case COLUMNS_SUM_TO_ONE -> areShares(matrix.transposed());
            case UNIT_LENGTH -> matrix.everyRow(i -> isNear(1, Matrix.dot(matrix.rows()[i], matrix.rows()[i])));
            case NOT_ZERO -> matrix.entries().anyMatch(entry -> entry != 0);
            case INCREASING -> matrix.everyRow(i -> IntStream.range(1, matrix.columns())
                    .allMatch(j -> matrix.get(i, j - 1) < matrix.get(i, j)));
            case DISTINCT -> matrix.entries().distinct().count() == matrix.entries().count();
        };
    }

    private static boolean isNear(double wanted, double number) {
        return Math.abs(number - wanted) <= ROUNDING;
    }

    private static boolean isSymmetric(Matrix matrix) {
        return matrix.isSquare() && Arrays.deepEquals(matrix.rows(), matrix.transposed().rows());
    }

    /** Whether Gauss finds no negative pivot, save for rounding. */
    private static boolean isPositive(Matrix matrix) {
        double largest = matrix.entries().map(Math::abs).max().orElse(0);
        double[][] left = Arrays.stream(matrix.rows()).map(double[]::clone).toArray(double[][]::new);
        for (int k = 0; k < left.length; k++) {
            if (!(left[k][k] >= -ROUNDING * largest)) {
                return false;
            }
            for (int i = k + 1; i < left.length && left[k][k] > ROUNDING * largest; i++) {
                double times = left[i][k] / left[k][k];
                for (int j = k; j < left.length; j++) {
                    left[i][j] -= times * left[k][j];
                }
            }
        }
        return true;
    }

    private static boolean isZero(Matrix matrix, boolean below, boolean above) {
        return matrix.everyRow(i -> IntStream.range(0, matrix.columns())
                .allMatch(j -> !(below && i > j || above && i < j) || matrix.get(i, j) == 0));
    }

    private static boolean isOrthonormal(Matrix matrix) {
        Matrix products = matrix.productOfRows();
        return matrix.height() <= matrix.columns() && products.everyRow(i -> IntStream.range(0, matrix.height())
                .allMatch(j -> isNear(i == j ? 1 : 0, products.get(i, j))));
    }

    private static boolean areShares(Matrix matrix) {
        return matrix.entries().allMatch(entry -> entry >= 0)
                && matrix.everyRow(i -> isNear(1, Arrays.stream(matrix.rows()[i]).sum()));
    }
}
