package org.linebyline.doclinker.formula.sample;

/** How the values of one sample are chosen, where their sets allow it: at one of the edges, or anywhere. */
enum Manner {
    LOWEST, HIGHEST, ZEROS, ONES,
    /** Numbers from equal sets are equal. */
    EQUAL,
    TINY, LARGE, INFINITE,
    /** Arrays of one entry. */
    SINGLE,
    /** Arrays of no entry. */
    EMPTY,
    ORDINARY;

    static Manner of(int number) {
        return values()[Math.min(number, ORDINARY.ordinal())];
    }
}
