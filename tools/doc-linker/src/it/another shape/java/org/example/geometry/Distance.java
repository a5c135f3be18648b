package org.example.geometry;

public final class Distance {

    private Distance() {
    }

    // tag::straight-line[]
    public static double between(double[] p, double[] q) {
        var across = p[0] - q[0];
        var up = p[1] - q[1];
        return Math.sqrt(across * across + up * up); // (squares)
    }
    // end::straight-line[]
}
