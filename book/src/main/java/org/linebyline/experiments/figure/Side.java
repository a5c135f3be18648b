package org.linebyline.experiments.figure;

/** On which side of a point its name stands. */
public enum Side {
    ABOVE(0, 1),
    BELOW(0, -1),
    LEFT(-1, 0),
    RIGHT(1, 0),
    UPPER_LEFT(-0.7, 0.7),
    UPPER_RIGHT(0.7, 0.7),
    LOWER_LEFT(-0.7, -0.7),
    LOWER_RIGHT(0.7, -0.7);

    private final double right;
    private final double up;

    Side(double right, double up) {
        this.right = right;
        this.up = up;
    }

    double right() {
        return right;
    }

    double up() {
        return up;
    }
}
