package org.linebyline.streams;

import java.util.random.RandomGenerator;

/**
 * One of many functions that put keys into columns.
 *
 * @param a from 1 up to p, without p
 * @param b from 0 up to p, without p
 * @param p a prime below 2 to the power of 31, larger than any key
 * @param w the number of columns, at most p
 */
public record UniversalHash(long a, long b, long p, int w) {

    // tag::universal-hash[]
    /** Any of them, each as likely as each other. */
    public static UniversalHash draw(long p, int w, RandomGenerator random) {
        return new UniversalHash(random.nextLong(1, p), random.nextLong(p), p, w);  // (family)
    }

    /** The column of a key, from 0 on. */
    public int of(long x) {
        return (int) ((a * x + b) % p % w);                                         // (column)
    }
    // end::universal-hash[]
}
