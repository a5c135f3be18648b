package org.linebyline.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.linebyline.linearalgebra.Matrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The product of two square matrices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatrixProducts {

    @Param({"16", "64", "256", "1024"})
    public int n;

    private Matrix a;
    private Matrix b;
    private DMatrixRMaj ejmlA;
    private DMatrixRMaj ejmlB;
    private smile.math.matrix.Matrix smileA;
    private smile.math.matrix.Matrix smileB;

    @Setup
    public void fill() {
        double[][] left = Samples.table(new SplittableRandom(1), n, n);
        double[][] right = Samples.table(new SplittableRandom(2), n, n);
        a = Matrix.of(left);
        b = Matrix.of(right);
        ejmlA = new DMatrixRMaj(left);
        ejmlB = new DMatrixRMaj(right);
        smileA = new smile.math.matrix.Matrix(left);
        smileB = new smile.math.matrix.Matrix(right);
    }

    @Benchmark
    public Matrix ours() {
        return a.times(b);
    }

    @Benchmark
    public DMatrixRMaj ejml() {
        return CommonOps_DDRM.mult(ejmlA, ejmlB, null);
    }

    @Benchmark
    public smile.math.matrix.Matrix smile() {
        return smileA.mm(smileB);
    }
}
