package org.linebyline.doclinker.formula.sample;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.declare.Domain.Property;

/** Makes matrices of any numbers into such of which something is said; where that is said of each row, a vector is a row. */
record Structure(Set<Property> properties, Domain entries, Scalars scalars) {

    private static final double ROUNDING = 1e-12;
    private static final double WORST_CONDITION = 1e4;
    private static final double RIDGE = 0.1;
    private static final int VERTICES = 8;
    private static final double SPREAD = 10;

    /** A matrix of which all is true, as a rule; a few in which {@link #holds} finds a fault. */
    Matrix of(Matrix raw) {
        Matrix matrix = is(Property.ROWS_SUM_TO_ONE) || is(Property.COLUMNS_SUM_TO_ONE) ? shares(raw) : raw;
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
        double ridge = RIDGE * (1 + IntStream.range(0, raw.height()).mapToDouble(i -> product.get(i, i)).average().orElse(0));
        boolean definite = is(Property.POSITIVE_DEFINITE) || is(Property.INVERTIBLE);
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
        for (int i = 0; i < matrix.height(); i++) {
            for (int j = 0; j < matrix.columns(); j++) {
                boolean below = is(Property.UPPER_TRIANGULAR) || is(Property.DIAGONAL);
                boolean above = is(Property.LOWER_TRIANGULAR) || is(Property.DIAGONAL);
                if (below && i > j || above && i < j) {
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

    /** Rows of shares: of columns, too, when both sum to 1; the rows of what will be transposed, when columns alone do. */
    private Matrix shares(Matrix raw) {
        if (is(Property.ROWS_SUM_TO_ONE) && is(Property.COLUMNS_SUM_TO_ONE)) {
            return shuffles(raw.height(), raw.columns());
        }
        Matrix shares = is(Property.ROWS_SUM_TO_ONE) ? Matrix.zeros(raw.height(), raw.columns()) : Matrix.zeros(raw.columns(), raw.height());
        for (int i = 0; i < shares.height(); i++) {
            boolean vertex = isVertex();
            int whole = place(shares.columns());
            for (int j = 0; j < shares.columns(); j++) {
                shares.set(i, j, vertex ? j == whole ? 1 : 0 : weight());
            }
        }
        return shares;
    }

    /** Permutations, weighted, which give all matrices whose rows and columns sum to 1: the theorem of Birkhoff and von Neumann. */
    private Matrix shuffles(int height, int columns) {
        Matrix sum = Matrix.zeros(height, columns);
        boolean vertex = isVertex();
        int count = vertex ? 1 : 1 + Math.max(height, columns);
        double[] weights = IntStream.range(0, count).mapToDouble(k -> vertex ? 1 : weight()).toArray();
        double total = Arrays.stream(weights).sum();
        for (double weight : weights) {
            int[] order = shuffled(columns);
            for (int i = 0; i < Math.min(height, columns); i++) {
                sum.set(i, order[i], sum.get(i, order[i]) + weight / total);
            }
        }
        return sum;
    }

    private int[] shuffled(int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int other = scalars.random().nextInt(i + 1);
            int moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
        return order;
    }

    /** Whether all is on one share: never where zero is no entry, always where nothing lies between zero and one. */
    private boolean isVertex() {
        if (!(entries instanceof Domain.Interval interval)) {
            return true;
        }
        return Scalars.contains(interval, 0) && switch (scalars.manner()) {
            case LOWEST, HIGHEST, ZEROS, ONES -> true;
            case ORDINARY -> scalars.oneIn(VERTICES);
            default -> false;
        };
    }

    private int place(int count) {
        return scalars.manner() == Manner.LOWEST ? 0 : scalars.manner() == Manner.HIGHEST ? count - 1 : scalars.random().nextInt(count);
    }

    /** Exponentially distributed, which makes shares uniform over all there are; far apart in a sample of tiny or large numbers. */
    private double weight() {
        return switch (scalars.manner()) {
            case EQUAL -> 1;
            case TINY, LARGE -> StrictMath.exp(SPREAD * scalars.random().nextGaussian());
            default -> -StrictMath.log(1 - scalars.random().nextDouble());
        };
    }

    /** Whether what is said of a matrix is possible at all in its shape. */
    static boolean isRoomFor(Set<Property> properties, int rows, int columns) {
        boolean square = Stream.of(Property.SYMMETRIC, Property.POSITIVE_DEFINITE, Property.POSITIVE_SEMIDEFINITE, Property.INVERTIBLE)
                .anyMatch(properties::contains);
        boolean tall = Stream.of(Property.ORTHONORMAL, Property.INDEPENDENT_COLUMNS).anyMatch(properties::contains);
        return square ? rows == columns : !tall || rows >= columns;
    }

    static boolean holds(Property property, Matrix matrix) {
        return switch (property) {
            case SYMMETRIC -> isSymmetric(matrix);
            case POSITIVE_DEFINITE -> isSymmetric(matrix) && isPositive(matrix) && matrix.condition() <= WORST_CONDITION;
            case POSITIVE_SEMIDEFINITE -> isSymmetric(matrix) && isPositive(matrix);
            case INVERTIBLE -> matrix.isSquare() && matrix.condition() <= WORST_CONDITION;
            case INDEPENDENT_COLUMNS -> matrix.condition() <= WORST_CONDITION;
            case UPPER_TRIANGULAR -> isZero(matrix, true, false);
            case LOWER_TRIANGULAR -> isZero(matrix, false, true);
            case DIAGONAL -> isZero(matrix, true, true);
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
