package org.linebyline.disagreements;

import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/**
 * One thing that is wrong, in a formula or in a line of code.
 *
 * @param what where it is and what it is, whatever the number of its line
 * @param claims that must show it
 * @param classes of its code, by name; empty when the compiler refuses it, and it is no mutant
 * @param throwing the classes when the line throws
 * @param guards whether it is in a line that only refuses inputs, for which no formula has a value
 */
record Mutant(String what, Claims claims, Supplier<Optional<Map<String, byte[]>>> classes,
        Supplier<Optional<Map<String, byte[]>>> throwing, boolean guards) {

    /** Mutants are drawn by it: the draw stays nearly the same while the book changes. */
    long lot(long seed) {
        return new SplittableRandom(seed ^ what.hashCode()).nextLong();
    }
}
