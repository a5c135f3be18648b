package org.linebyline.benchmarks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.regression.OrdinaryLeastSquares;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The weights of a linear regression on n examples with twenty features, by the QR factorization, from the data to the weights. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LeastSquaresFits {

    private static final int FEATURES = 20;

    @Param({"50", "500", "5000", "50000"})
    public int n;

    private Matrix x;
    private Vector y;
    private DMatrixRMaj ejmlX;
    private DMatrixRMaj ejmlY;
    private smile.math.matrix.Matrix smileX;
    private double[] smileY;

    @Setup
    public void fill() {
        double[][] rows = Samples.table(new SplittableRandom(1), n, FEATURES);
        double[] targets = Samples.table(new SplittableRandom(2), 1, n)[0];
        x = Matrix.of(rows);
        y = Vector.of(targets);
        ejmlX = new DMatrixRMaj(rows);
        ejmlY = DMatrixRMaj.wrap(n, 1, targets);
        smileX = new smile.math.matrix.Matrix(rows);
        smileY = targets;
    }

    @Benchmark
    public Vector ours() {
        return OrdinaryLeastSquares.byQr(x, y);
    }

    @Benchmark
    public DMatrixRMaj ejml() {
        LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.leastSquares(n, FEATURES);
        DMatrixRMaj w = new DMatrixRMaj(FEATURES, 1);
        solver.setA(solver.modifiesA() ? ejmlX.copy() : ejmlX);
        solver.solve(ejmlY, w);
        return w;
    }

    @Benchmark
    public double[] smile() {
        return smileX.qr().solve(Arrays.copyOf(smileY, n));
    }
}
