package org.linebyline.benchmarks;

import java.util.Random;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;

/** The network of the benchmark, written with EJML as one would who wants speed: every array is kept and filled again. */
final class EjmlNetwork {

    private final DMatrixRMaj w1;
    private final DMatrixRMaj b1;
    private final DMatrixRMaj w2;
    private final DMatrixRMaj b2;
    private final DMatrixRMaj z1 = new DMatrixRMaj();
    private final DMatrixRMaj z2 = new DMatrixRMaj();
    private final DMatrixRMaj delta1 = new DMatrixRMaj();
    private final DMatrixRMaj gradient1 = new DMatrixRMaj();
    private final DMatrixRMaj gradient2 = new DMatrixRMaj();
    private final DMatrixRMaj sums1 = new DMatrixRMaj();
    private final DMatrixRMaj sums2 = new DMatrixRMaj();
    private DMatrixRMaj x;
    private int[] labels;

    EjmlNetwork(Random random, int inputs, int hidden, int classes) {
        w1 = weights(random, hidden, inputs);
        b1 = new DMatrixRMaj(1, hidden);
        w2 = weights(random, classes, hidden);
        b2 = new DMatrixRMaj(1, classes);
    }

    private static DMatrixRMaj weights(Random random, int units, int inputs) {
        DMatrixRMaj weights = new DMatrixRMaj(units, inputs);
        RandomMatrices_DDRM.fillGaussian(weights, 0, Math.sqrt(2.0 / inputs), random);
        return weights;
    }

    void data(double[][] rows, int[] classes) {
        x = new DMatrixRMaj(rows);
        labels = classes;
    }

    void step(double rate) {
        forward();
        int n = x.numRows;
        softmaxMinusTarget();
        CommonOps_DDRM.multTransA(z2, z1, gradient2);
        CommonOps_DDRM.sumCols(z2, sums2);
        CommonOps_DDRM.mult(z2, w2, delta1);
        for (int i = 0; i < delta1.data.length; i++) {
            delta1.data[i] = z1.data[i] > 0 ? delta1.data[i] : 0;
        }
        CommonOps_DDRM.multTransA(delta1, x, gradient1);
        CommonOps_DDRM.sumCols(delta1, sums1);
        CommonOps_DDRM.addEquals(w2, -rate / n, gradient2);
        CommonOps_DDRM.addEquals(b2, -rate / n, sums2);
        CommonOps_DDRM.addEquals(w1, -rate / n, gradient1);
        CommonOps_DDRM.addEquals(b1, -rate / n, sums1);
    }

    private void forward() {
        CommonOps_DDRM.multTransB(x, w1, z1);
        add(z1, b1);
        for (int i = 0; i < z1.data.length; i++) {
            z1.data[i] = Math.max(0, z1.data[i]);
        }
        CommonOps_DDRM.multTransB(z1, w2, z2);
        add(z2, b2);
    }

    private static void add(DMatrixRMaj z, DMatrixRMaj b) {
        for (int i = 0; i < z.numRows; i++) {
            for (int j = 0; j < z.numCols; j++) {
                z.data[i * z.numCols + j] += b.data[j];
            }
        }
    }

    private void softmaxMinusTarget() {
        int classes = z2.numCols;
        for (int i = 0; i < z2.numRows; i++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int k = i * classes; k < (i + 1) * classes; k++) {
                max = Math.max(max, z2.data[k]);
            }
            double sum = 0;
            for (int k = i * classes; k < (i + 1) * classes; k++) {
                z2.data[k] = Math.exp(z2.data[k] - max);
                sum += z2.data[k];
            }
            for (int k = i * classes; k < (i + 1) * classes; k++) {
                z2.data[k] /= sum;
            }
            z2.data[i * classes + labels[i]] -= 1;
        }
    }
}
