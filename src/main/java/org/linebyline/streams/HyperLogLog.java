package org.linebyline.streams;

/** How many different keys a stream has, about, from one small number for each of 2 to the power of b registers. */
public final class HyperLogLog {

    // tag::hyperloglog-register[]
    private final int r;
    private final int[] registers;

    /**
     * Nothing has been seen.
     *
     * @param b how many bits of a hash value say which register it is for
     * @param r how many bits are left
     */
    public HyperLogLog(int b, int r) {
        this.r = r;                                                                 // (r)
        this.registers = new int[1 << b];                                           // (b)
    }

    /** Takes the hash value of a key, a number of b + r bits. */
    public void add(long h) {
        int j = (int) (h >> r);                                                     // (bucket)
        registers[j] = Math.max(registers[j], rank(h & (1L << r) - 1, r));          // (largest)
    }

    /** That of a whole stream of hash values. */
    public static HyperLogLog of(int b, int r, long... h) {
        HyperLogLog sketch = new HyperLogLog(b, r);                                 // (largest)
        for (long hash : h) {                                                       // (largest)
            sketch.add(hash);                                                       // (largest)
        }
        return sketch;                                                              // (largest)
    }

    /** The place of the first 1 among r bits; r + 1 where there is none. */
    static int rank(long v, int r) {
        return Long.numberOfLeadingZeros(v) - (Long.SIZE - r) + 1;                  // (zeros)
    }

    public int[] registers() {
        return registers.clone();                                                   // (largest)
    }
    // end::hyperloglog-register[]

    // tag::hyperloglog[]
    /**
     * The number of different keys.
     *
     * @param registers 16 of them, 32, or any larger power of two
     */
    public static double estimate(int[] registers) {
        int m = registers.length;                                                   // (harmonic)
        double sum = 0;                                                             // (harmonic)
        int empty = 0;                                                              // (empty)
        for (int register : registers) {                                            // (harmonic)
            sum += Math.scalb(1.0, -register);                                      // (harmonic)
            empty += register == 0 ? 1 : 0;                                         // (empty)
        }
        double raw = alpha(m) * m * m / sum;                                        // (harmonic)
        return raw <= 2.5 * m && empty != 0 ? m * Math.log((double) m / empty) : raw;  // (few)
    }

    private static double alpha(int m) {
        return switch (m) {                                                         // (bias)
            case 16 -> 0.673;                                                       // (bias)
            case 32 -> 0.697;                                                       // (bias)
            case 64 -> 0.709;                                                       // (bias)
            default -> 0.7213 / (1 + 1.079 / m);                                    // (bias)
        };
    }
    // end::hyperloglog[]
}
