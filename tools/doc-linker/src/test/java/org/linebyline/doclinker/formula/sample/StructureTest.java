package org.linebyline.doclinker.formula.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.formula.sample.Declared.REALS;
import static org.linebyline.doclinker.formula.sample.Declared.UNIT;
import static org.linebyline.doclinker.formula.sample.Declared.arrays;
import static org.linebyline.doclinker.formula.sample.Declared.entries;
import static org.linebyline.doclinker.formula.sample.Declared.listed;
import static org.linebyline.doclinker.formula.sample.Declared.range;
import static org.linebyline.doclinker.formula.sample.Declared.rows;
import static org.linebyline.doclinker.formula.sample.Declared.samples;
import static org.linebyline.doclinker.formula.sample.Declared.symbol;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.declare.Domain.Property;
import org.linebyline.doclinker.formula.value.Value;

/** What is said of an array holds, in each of 200 samples, by a reckoning of its own. */
class StructureTest {

    private static final int MANY = 200;
    private static final double NEAR = 1e-9;

    private static List<double[][]> matrices(String sizes, Domain entries, Property... properties) {
        return samples(MANY, symbol("A", arrays(sizes, entries, properties))).stream().map(sample -> rows(sample, "A")).toList();
    }

    private static void all(List<double[][]> matrices, Predicate<double[][]> holds) {
        matrices.forEach(matrix -> assertTrue(holds.test(matrix), () -> Arrays.deepToString(matrix)));
    }

    private static double[][] product(double[][] left, double[][] right) {
        return Arrays.stream(left).map(row -> IntStream.range(0, right[0].length)
                .mapToDouble(j -> IntStream.range(0, right.length).mapToDouble(k -> row[k] * right[k][j]).sum()).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] transposed(double[][] matrix) {
        return IntStream.range(0, matrix[0].length).mapToObj(j -> Arrays.stream(matrix).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
    }

    /** By the first column. */
    private static double determinant(double[][] matrix) {
        return matrix.length == 0 ? 1 : IntStream.range(0, matrix.length)
                .mapToDouble(i -> (i % 2 == 0 ? 1 : -1) * matrix[i][0] * determinant(minor(matrix, i))).sum();
    }

    private static double[][] minor(double[][] matrix, int row) {
        return IntStream.range(0, matrix.length).filter(i -> i != row).mapToObj(i -> Arrays.copyOfRange(matrix[i], 1, matrix.length))
                .toArray(double[][]::new);
    }

    private static double[][] leading(double[][] matrix, int size) {
        return Arrays.stream(matrix, 0, size).map(row -> Arrays.copyOf(row, size)).toArray(double[][]::new);
    }

    private static boolean isSymmetric(double[][] matrix) {
        return Arrays.deepEquals(matrix, transposed(matrix));
    }

    private static boolean isDefinite(double[][] matrix) {
        return IntStream.rangeClosed(1, matrix.length).allMatch(size -> determinant(leading(matrix, size)) > 0);
    }

    private static boolean isIdentity(double[][] matrix) {
        return IntStream.range(0, matrix.length).allMatch(i -> IntStream.range(0, matrix.length)
                .allMatch(j -> Math.abs(matrix[i][j] - (i == j ? 1 : 0)) < NEAR));
    }

    private static boolean areShares(double[][] matrix) {
        return Arrays.stream(matrix).allMatch(row -> DoubleStream.of(row).allMatch(share -> share >= 0)
                && Math.abs(DoubleStream.of(row).sum() - 1) < NEAR);
    }

    private static boolean isVertex(double[] shares) {
        return DoubleStream.of(shares).anyMatch(share -> share == 1);
    }

    private static boolean isZero(double[][] matrix, boolean below, boolean above) {
        return IntStream.range(0, matrix.length).allMatch(i -> IntStream.range(0, matrix[0].length)
                .allMatch(j -> !(below && i > j || above && i < j) || matrix[i][j] == 0));
    }

    @Test
    void symmetric() {
        all(matrices("nn", REALS, Property.SYMMETRIC), StructureTest::isSymmetric);
        List<double[][]> graphs = matrices("nn", listed(0, 1), Property.SYMMETRIC);
        all(graphs, StructureTest::isSymmetric);
        all(graphs, graph -> Arrays.stream(graph).flatMapToDouble(Arrays::stream).allMatch(entry -> entry == 0 || entry == 1));
    }

    @Test
    void positiveDefiniteAndSemidefinite() {
        all(matrices("nn", REALS, Property.POSITIVE_DEFINITE), matrix -> isSymmetric(matrix) && isDefinite(matrix));
        List<double[][]> semidefinite = matrices("nn", REALS, Property.POSITIVE_SEMIDEFINITE);
        all(semidefinite, matrix -> isSymmetric(matrix) && Properties.hold(Set.of(Property.POSITIVE_SEMIDEFINITE),
                new Matrix(matrix, matrix.length)));
        assertTrue(semidefinite.stream().anyMatch(matrix -> matrix.length > 2 && isDefinite(matrix)));
        assertTrue(semidefinite.stream().anyMatch(matrix -> matrix.length > 2 && matrix[0][0] > 0.1
                && new Matrix(matrix, matrix.length).condition() > 1e7), "some are singular");
    }

    @Test
    void invertible() {
        all(matrices("nn", REALS, Property.INVERTIBLE), matrix -> determinant(matrix) != 0
                && new Matrix(matrix, matrix.length).condition() <= 1e4);
        all(matrices("nn", REALS, Property.INVERTIBLE, Property.SYMMETRIC), matrix -> isSymmetric(matrix) && determinant(matrix) != 0);
        all(matrices("nn", REALS, Property.INVERTIBLE, Property.UPPER_TRIANGULAR),
                matrix -> isZero(matrix, true, false) && determinant(matrix) != 0);
        all(matrices("nn", REALS, Property.POSITIVE_SEMIDEFINITE, Property.INVERTIBLE), StructureTest::isDefinite);
    }

    @Test
    void theConditionIsTheRatioOfSingularValues() {
        assertEquals(8, new Matrix(new double[][]{{0, 4}, {0.5, 0}}, 2).condition(), NEAR);
        assertEquals((1 + Math.sqrt(5)) / (Math.sqrt(5) - 1), new Matrix(new double[][]{{1, 1}, {0, 1}}, 2).condition(), NEAR);
        assertTrue(new Matrix(new double[][]{{1, 2}, {2, 4}, {3, 6}}, 2).condition() > 1e10);
        assertEquals(Double.POSITIVE_INFINITY, new Matrix(new double[][]{{1, 2}}, 2).condition());
    }

    @Test
    void triangularAndDiagonal() {
        all(matrices("mn", REALS, Property.UPPER_TRIANGULAR), matrix -> isZero(matrix, true, false));
        all(matrices("nn", REALS, Property.STRICTLY_UPPER_TRIANGULAR), matrix -> isZero(matrix, true, false)
                && IntStream.range(0, matrix.length).allMatch(i -> matrix[i][i] == 0));
        all(matrices("nn", REALS, Property.LOWER_TRIANGULAR), matrix -> isZero(matrix, false, true));
        all(matrices("nn", REALS, Property.DIAGONAL, Property.POSITIVE_DEFINITE),
                matrix -> isZero(matrix, true, true) && isDefinite(matrix));
    }

    @Test
    void orthonormalColumns() {
        List<double[][]> tall = matrices("mn", REALS, Property.ORTHONORMAL);
        all(tall, matrix -> isIdentity(product(transposed(matrix), matrix)));
        assertTrue(tall.stream().anyMatch(matrix -> matrix.length > matrix[0].length && matrix[0].length > 1));
        all(matrices("nn", REALS, Property.ORTHONORMAL), matrix -> isIdentity(product(matrix, transposed(matrix))));
    }

    @Test
    void independentColumns() {
        all(matrices("mn", REALS, Property.INDEPENDENT_COLUMNS), matrix -> matrix.length >= matrix[0].length
                && determinant(product(transposed(matrix), matrix)) > 0);
    }

    @Test
    void sharesInRowsInColumnsAndInBoth() {
        List<double[][]> rows = matrices("mn", UNIT, Property.ROWS_SUM_TO_ONE);
        all(rows, StructureTest::areShares);
        assertTrue(rows.stream().anyMatch(matrix -> matrix[0].length > 1 && matrix[0][0] == 1), "a vertex");
        assertTrue(rows.stream().anyMatch(matrix -> Arrays.stream(matrix).allMatch(row -> row.length > 1)
                && Arrays.stream(matrix).anyMatch(StructureTest::isVertex)
                && !Arrays.stream(matrix).allMatch(StructureTest::isVertex)), "a vertex beside other rows");
        all(matrices("mn", UNIT, Property.COLUMNS_SUM_TO_ONE), matrix -> areShares(transposed(matrix)));
        all(matrices("nn", UNIT, Property.ROWS_SUM_TO_ONE, Property.COLUMNS_SUM_TO_ONE),
                matrix -> areShares(matrix) && areShares(transposed(matrix)));
        Domain.Interval inside = new Domain.Interval(0, false, 1, false, List.of());
        all(matrices("23", inside, Property.ROWS_SUM_TO_ONE), matrix -> areShares(matrix)
                && Arrays.stream(matrix).flatMapToDouble(Arrays::stream).allMatch(share -> share > 0));
        all(matrices("nn", UNIT, Property.ROWS_SUM_TO_ONE, Property.LOWER_TRIANGULAR),
                matrix -> areShares(matrix) && isZero(matrix, false, true));
    }

    @Test
    void permutationsAndChoices() {
        all(matrices("nn", listed(0, 1), Property.ROWS_SUM_TO_ONE, Property.COLUMNS_SUM_TO_ONE),
                matrix -> isIdentity(product(matrix, transposed(matrix))));
        all(matrices("mn", listed(0, 1), Property.ROWS_SUM_TO_ONE), matrix -> areShares(matrix)
                && Arrays.stream(matrix).flatMapToDouble(Arrays::stream).allMatch(entry -> entry == 0 || entry == 1));
    }

    @Test
    void vectorsOfUnitLengthNotZeroIncreasingAndDistinct() {
        vectors(arrays("n", REALS, Property.UNIT_LENGTH), x -> Math.abs(DoubleStream.of(x).map(e -> e * e).sum() - 1) < NEAR);
        vectors(arrays("n", REALS, Property.NOT_ZERO), x -> DoubleStream.of(x).anyMatch(e -> e != 0));
        vectors(arrays("n", UNIT, Property.INCREASING), x -> IntStream.range(1, x.length).allMatch(i -> x[i - 1] < x[i]));
        vectors(arrays("n", range(1, 6), Property.INCREASING), x -> IntStream.range(1, x.length).allMatch(i -> x[i - 1] < x[i]));
        vectors(arrays("n", REALS, Property.DISTINCT), x -> DoubleStream.of(x).distinct().count() == x.length);
        vectors(arrays("n", UNIT, Property.ROWS_SUM_TO_ONE), x -> Math.abs(DoubleStream.of(x).sum() - 1) < NEAR);
    }

    private static void vectors(Domain domain, Predicate<double[]> holds) {
        samples(MANY, symbol("x", domain)).forEach(sample -> assertTrue(holds.test(entries(sample, "x")), sample::toString));
    }

    @Test
    void aShuffleOfPlacesHasEachOfThemOnce() {
        Domain shuffle = arrays("n", new Domain.Range(Declared.number(1), Declared.name("n")), Property.DISTINCT);
        vectors(shuffle, x -> Arrays.equals(DoubleStream.of(x).sorted().toArray(),
                IntStream.rangeClosed(1, x.length).asDoubleStream().toArray()));
    }

    @Test
    void eachMatrixOfAFamilyHasWhatIsSaidOfIt() {
        Declaration nested = symbol("P", arrays("kn", arrays("nn", REALS, Property.SYMMETRIC)));
        Declaration flat = symbol("Q", arrays("knn", REALS, Property.SYMMETRIC));
        samples(MANY, nested, flat).forEach(sample -> {
            int n = sample.sizes().get("n");
            int k = sample.sizes().get("k");
            assertEquals(List.of(k, n, n, n), ((Value.Array) sample.values().get("P")).sizes());
            assertEquals(k * n * n * n, entries(sample, "P").length);
            double[] q = entries(sample, "Q");
            assertTrue(IntStream.range(0, q.length).allMatch(at -> q[at] == q[at / (n * n) * n * n + at % n * n + at / n % n]));
        });
    }
}
