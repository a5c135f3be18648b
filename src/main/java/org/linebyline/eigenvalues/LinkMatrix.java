package org.linebyline.eigenvalues;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Pages that link to each other, and where a reader goes who follows their links. */
public final class LinkMatrix {

    private LinkMatrix() {}

    /**
     * Where a reader goes next: entry (i, j) is the probability of going from page j to page i.
     *
     * @param links n by n; entry (i, j) is the number of links from page j to page i
     * @param d the probability of following a link rather than opening any page, from 0 to below 1
     * @throws IllegalArgumentException unless d is in that range
     */
    // tag::damped-link-matrix[]
    public static Matrix damped(Matrix links, double d) {
        if (!(d >= 0 && d < 1)) {                                                                 // (d)
            throw new IllegalArgumentException("d is " + d + " but must be at least 0 and below 1");  // (d)
        }
        double n = links.rows();
        Vector out = links.transpose().times(Vector.ones(links.rows()));                          // (out)
        return Matrix.generate(links.rows(), links.rows(), (i, j) -> {
            double follow = out.get(j) == 0 ? 1 / n : links.get(i, j) / out.get(j);               // (follow)
            return d * follow + (1 - d) / n;                                                      // (jump)
        });
    }
    // end::damped-link-matrix[]
}
