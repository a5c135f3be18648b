package org.linebyline.streams;

/** Numbers for strings: the letters are the digits of a number to some base, of which only the remainder is kept. */
public final class PolynomialHash {

    private PolynomialHash() {}

    /**
     * The number of a string, from 0 up to p, without p.
     *
     * @param x a string
     * @param z the base, from 0 up to p
     * @param p a prime below 2 to the power of 31
     */
    // tag::polynomial-hash[]
    public static long of(String x, long z, long p) {
        long number = 0;
        for (int letter : x.codePoints().toArray()) {
            number = (number * z + letter) % p;
        }
        return number;
    }
    // end::polynomial-hash[]
}
