package org.linebyline.linearalgebra;

/**
 * The product AB of two matrices, entry by entry and as a sum of outer products, its transpose and its cost.
 * {@link Matrix#times(Matrix)} computes it row by row, which is the fastest.
 *
 * @param a the left factor, m by p
 * @param b the right factor, p by n
 */
public record MatrixProduct(Matrix a, Matrix b) {

    /** @throws IllegalArgumentException unless B has as many rows as A has columns */
    // tag::product-shapes[]
    public MatrixProduct {
        a.requireColumns(b.rows(), "B", "rows");  // (B)
    }
    // end::product-shapes[]

    /** The product entry by entry, m by n. */
    // tag::matrix-matrix-product[]
    public Matrix byEntries() {
        return Matrix.generate(a.rows(), b.columns(), (i, j) -> a.row(i).dot(b.column(j)));
    }
    // end::matrix-matrix-product[]

    /** The product as a sum of p matrices of rank at most one, m by n. */
    // tag::outer-product-sum[]
    public Matrix byOuterProducts() {
        Matrix sum = Matrix.zeros(a.rows(), b.columns());         // (sum)
        for (int k = 0; k < a.columns(); k++) {                   // (sum)
            sum = sum.plus(Matrix.outer(a.column(k), b.row(k)));  // (outer)
        }
        return sum;                                               // (sum)
    }
    // end::outer-product-sum[]

    /** The transpose of the product, n by m, from the transposed factors. */
    // tag::transpose-of-product[]
    public Matrix transposed() {
        return b.transpose().times(a.transpose());
    }
    // end::transpose-of-product[]

    /**
     * The multiplications and additions that an m-by-p matrix times a p-by-n matrix takes.
     *
     * @throws IllegalArgumentException if p is below 1
     */
    // tag::matmul-operation-count[]
    public static long flops(long m, long p, long n) {
        if (p < 1) {                                                                      // (p)
            throw new IllegalArgumentException("p is " + p + " but must be at least 1");  // (p)
        }
        return m * n * (2 * p - 1);
    }
    // end::matmul-operation-count[]
}
