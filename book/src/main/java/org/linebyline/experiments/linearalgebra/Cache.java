package org.linebyline.experiments.linearalgebra;

import java.util.Arrays;

/** A toy model of a processor's cache: a few lines of eight neighboring numbers; the line that came first leaves first. */
final class Cache {

    static final int LINES = 64;
    static final int NUMBERS_PER_LINE = 8;

    private final int[] held = new int[LINES];
    private final boolean[] isHeld;
    private int oldest;
    private long misses;

    /** An empty cache before a memory of {@code size} numbers. */
    Cache(int size) {
        isHeld = new boolean[size / NUMBERS_PER_LINE + 1];
        Arrays.fill(held, -1);
    }

    /** Reads or writes the number at {@code position}, and fetches its line if it is not held. */
    void touch(int position) {
        int line = position / NUMBERS_PER_LINE;
        if (isHeld[line]) {
            return;
        }
        misses++;
        if (held[oldest] >= 0) {
            isHeld[held[oldest]] = false;
        }
        held[oldest] = line;
        isHeld[line] = true;
        oldest = (oldest + 1) % LINES;
    }

    long misses() {
        return misses;
    }
}
