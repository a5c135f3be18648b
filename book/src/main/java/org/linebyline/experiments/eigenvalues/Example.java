package org.linebyline.experiments.eigenvalues;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The 3-by-3 matrix of the chapter, symmetric, with the eigenvalues 3 + √3, 3 and 3 − √3. */
final class Example {

    static final String CHAPTER = "eigenvalues-eigenvectors-diagonalization";
    static final Matrix A = Matrix.of(new double[] {4, 1, 0}, new double[] {1, 3, 1}, new double[] {0, 1, 2});
    static final Vector LAMBDA = Vector.of(3 + Math.sqrt(3), 3, 3 - Math.sqrt(3));
    /** Where every trace starts. */
    static final Vector START = Vector.basis(3, 2);

    private Example() {}

    /** The eigenvector of length 1 for eigenvalue i: its entries are 1, λ − 4 and (λ − 3)(λ − 4) − 1. */
    static Vector eigenvector(int i) {
        double lambda = LAMBDA.get(i);
        Vector v = Vector.of(1, lambda - 4, (lambda - 3) * (lambda - 4) - 1);
        return v.scale(1 / v.norm());
    }
}
