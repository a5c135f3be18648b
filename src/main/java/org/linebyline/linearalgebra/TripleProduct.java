package org.linebyline.linearalgebra;

/**
 * The product of three matrices, bracketed from the left and from the right, and what each bracketing costs.
 *
 * @param a m by p
 * @param b p by q
 * @param c q by n
 */
public record TripleProduct(Matrix a, Matrix b, Matrix c) {

    // tag::matmul-associativity[]
    public Matrix leftFirst() {
        return a.times(b).times(c);  // (left)
    }

    public Matrix rightFirst() {
        return a.times(b.times(c));  // (right)
    }
    // end::matmul-associativity[]

    // tag::triple-product-cost[]
    public static long leftFirstFlops(long m, long p, long q, long n) {
        return MatrixProduct.flops(m, p, q) + MatrixProduct.flops(m, q, n);  // (left)
    }

    public static long rightFirstFlops(long m, long p, long q, long n) {
        return MatrixProduct.flops(p, q, n) + MatrixProduct.flops(m, p, n);  // (right)
    }
    // end::triple-product-cost[]
}
