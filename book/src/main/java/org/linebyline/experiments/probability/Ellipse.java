package org.linebyline.experiments.probability;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * The points at one standard deviation from a mean, in every direction.
 *
 * @param center the mean
 * @param greatest the largest variance of any direction, the first eigenvalue of the covariance matrix
 * @param least the smallest, the second eigenvalue
 * @param angle the direction of the largest, in radians from the x axis
 */
record Ellipse(Vector center, double greatest, double least, double angle) {

    /** From a symmetric matrix with rows (a, b), (b, c): its eigenvalues and the direction of the first, in closed form. */
    static Ellipse of(Vector center, Matrix s) {
        double half = (s.get(0, 0) - s.get(1, 1)) / 2;
        double middle = (s.get(0, 0) + s.get(1, 1)) / 2;
        double radius = Math.hypot(half, s.get(0, 1));
        return new Ellipse(center, middle + radius, middle - radius, Math.atan2(s.get(0, 1), half) / 2);
    }

    /** The point {@code deviations} standard deviations away, {@code turn} radians on from the end of the long axis. */
    Vector at(double deviations, double turn) {
        Vector along = longAxis().scale(deviations * Math.sqrt(greatest) * Math.cos(turn));
        Vector across = shortAxis().scale(deviations * Math.sqrt(least) * Math.sin(turn));
        return center.plus(along).plus(across);
    }

    /** How many standard deviations a point is away from the center, in its direction. */
    double distance(Vector point) {
        Vector from = point.minus(center);
        return Math.hypot(from.dot(longAxis()) / Math.sqrt(greatest), from.dot(shortAxis()) / Math.sqrt(least));
    }

    private Vector longAxis() {
        return Vector.of(Math.cos(angle), Math.sin(angle));
    }

    private Vector shortAxis() {
        return Vector.of(-Math.sin(angle), Math.cos(angle));
    }
}
