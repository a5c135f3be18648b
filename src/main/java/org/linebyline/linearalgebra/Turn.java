package org.linebyline.linearalgebra;

/**
 * A rotation in the plane of two columns.
 *
 * @param c the cosine of its angle
 * @param s the sine
 */
record Turn(double c, double s) {

    /** The smallest turn that makes two columns perpendicular; their dot product is not 0. */
    // tag::perpendicular-pair[]
    static Turn between(Vector a, Vector b) {
        double zeta = (b.dot(b) - a.dot(a)) / (2 * a.dot(b));                               // (ratio)
        double root = Math.sqrt(1 + zeta * zeta);                                           // (tangent)
        double t = 1 / (zeta < 0 ? zeta - root : zeta + root);                              // (tangent)
        double c = 1 / Math.sqrt(1 + t * t);                                                // (angle)
        return new Turn(c, c * t);                                                          // (angle)
    }

    /** Puts the turned columns i and j in the place of the old ones. */
    Vector[] apply(Vector[] columns, int i, int j) {
        Vector a = columns[i];                                                              // (turned)
        Vector b = columns[j];                                                              // (turned)
        columns[i] = a.scale(c).minus(b.scale(s));                                          // (turned)
        columns[j] = a.scale(s).plus(b.scale(c));                                           // (turned)
        return columns;                                                                     // (turned)
    }
    // end::perpendicular-pair[]
}
