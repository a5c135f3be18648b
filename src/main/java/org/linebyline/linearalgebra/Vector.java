package org.linebyline.linearalgebra;

import java.util.function.DoubleUnaryOperator;

/**
 * A list of n real numbers, an element of ℝⁿ. Entries are counted from zero; a vector never changes once it is made.
 * Operations on two vectors throw {@link IllegalArgumentException} when their sizes differ.
 */
public final class Vector {

    /** Never handed out and never written after construction. */
    final double[] entries;

    /** Takes the array over; whoever calls it must let go of it. */
    // tag::vector-entries[]
    Vector(double[] entries) {
        this.entries = entries;
    }

    public static Vector of(double... entries) {
        return new Vector(entries.clone());
    }

    public int size() {
        return entries.length;
    }

    public double get(int i) {
        return entries[i];
    }

    public double[] toArray() {
        return entries.clone();
    }
    // end::vector-entries[]

    // tag::special-vectors[]
    public static Vector zeros(int n) {
        return new Vector(new double[n]);  // (zeros)
    }

    public static Vector ones(int n) {
        return zeros(n).map(zero -> 1);    // (ones)
    }

    public static Vector basis(int n, int i) {
        double[] e = new double[n];        // (basis)
        e[i] = 1;                          // (basis)
        return new Vector(e);              // (basis)
    }
    // end::special-vectors[]

    // tag::entrywise-on-vectors[]
    public Vector plus(Vector b) {
        requireSameSize(b);                              // (b)
        double[] sum = new double[entries.length];       // (sum)
        for (int i = 0; i < sum.length; i++) {           // (sum)
            sum[i] = entries[i] + b.entries[i];          // (sum)
        }
        return new Vector(sum);                          // (sum)
    }

    public Vector minus(Vector b) {
        return plus(b.scale(-1));                        // (difference)
    }

    public Vector scale(double c) {
        double[] multiple = new double[entries.length];  // (multiple)
        for (int i = 0; i < multiple.length; i++) {      // (multiple)
            multiple[i] = c * entries[i];                // (multiple)
        }
        return new Vector(multiple);                     // (multiple)
    }

    public Vector hadamard(Vector b) {
        requireSameSize(b);                              // (b)
        double[] product = new double[entries.length];   // (product)
        for (int i = 0; i < product.length; i++) {       // (product)
            product[i] = entries[i] * b.entries[i];      // (product)
        }
        return new Vector(product);                      // (product)
    }

    public Vector map(DoubleUnaryOperator f) {
        double[] image = new double[entries.length];     // (image)
        for (int i = 0; i < image.length; i++) {         // (image)
            image[i] = f.applyAsDouble(entries[i]);      // (image)
        }
        return new Vector(image);                        // (image)
    }

    private void requireSameSize(Vector b) {
        if (size() != b.size()) {                        // (b)
            throw new IllegalArgumentException("a has " + size() + " entries but b has " + b.size());  // (b)
        }
    }
    // end::entrywise-on-vectors[]

    /**
     * The largest entry; entries must not be NaN.
     *
     * @throws IllegalArgumentException if there is no entry
     */
    // tag::largest-entry[]
    public double max() {
        return entries[argMax()];                          // (max)
    }

    public int argMax() {
        if (entries.length == 0) {                         // (a)
            throw new IllegalArgumentException("a has 0 entries but at least 1 is needed");  // (a)
        }
        int best = 0;                                      // (place)
        for (int i = 1; i < entries.length; i++) {         // (place)
            best = entries[i] > entries[best] ? i : best;  // (place)
        }
        return best;                                       // (place)
    }
    // end::largest-entry[]

    /** The dot product a · b, a number. */
    // tag::dot-product[]
    public double dot(Vector b) {
        requireSameSize(b);                         // (b)
        double sum = 0;                             // (sum)
        for (int i = 0; i < entries.length; i++) {  // (sum)
            sum += entries[i] * b.entries[i];       // (products)
        }
        return sum;                                 // (sum)
    }
    // end::dot-product[]

    /** The sum of all entries; 0 for a vector without entries. */
    // tag::sum-of-entries[]
    public double sum() {
        return ones(size()).dot(this);
    }
    // end::sum-of-entries[]

    /** The Euclidean length. The squares overflow beyond 1e154; {@link #scaledNorm()} does not. */
    // tag::euclidean-length[]
    public double norm() {
        return Math.sqrt(this.dot(this));
    }
    // end::euclidean-length[]

    /**
     * The Euclidean length of a vector with any finite entries, without overflow or underflow on the way.
     *
     * @throws IllegalArgumentException if there is no entry
     */
    // tag::length-without-overflow[]
    public double scaledNorm() {
        double s = map(Math::abs).max();                         // (largest)
        return s == 0 ? 0 : s * map(entry -> entry / s).norm();  // (scaled)
    }
    // end::length-without-overflow[]

    /**
     * The cosine of the angle between two vectors, in [−1, 1].
     *
     * @throws IllegalArgumentException if a length is 0, or the sizes differ
     */
    // tag::angle-from-dot-product[]
    public double cosine(Vector b) {
        double lengths = norm() * b.norm();                                                 // (lengths)
        if (lengths == 0) {                                                                 // (lengths)
            throw new IllegalArgumentException(                                             // (lengths)
                    "no angle: a has length " + norm() + " and b has length " + b.norm());  // (lengths)
        }
        double cosine = dot(b) / lengths;
        return Math.max(-1, Math.min(1, cosine));
    }
    // end::angle-from-dot-product[]
}
