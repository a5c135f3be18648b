package org.linebyline.doclinker.formula.sample;

/**
 * Endlessly many numbers, each at a place of its own, so that a function drawn once is defined for arguments of every size. The mix
 * of bits is that of Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014, fig. 16.
 */
record Coefficients(long seed) {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final int UNUSED_BITS = 11;
    private static final double UNIT = 0x1.0p-53;

    /** Those that belong to a number: a component, a kind of term, or an argument of a table. */
    Coefficients of(long number) {
        return new Coefficients(mixed(seed + GOLDEN * (2 * number + 1)));
    }

    /** From 0.5 to 1.5, or the negative of it: never so small that its term is lost. */
    double get() {
        double size = 0.5 + (seed >>> UNUSED_BITS) * UNIT;
        return (seed & 1) == 0 ? size : -size;
    }

    private static long mixed(long bits) {
        long once = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        long twice = (once ^ once >>> 27) * 0x94d049bb133111ebL;
        return twice ^ twice >>> 31;
    }
}
