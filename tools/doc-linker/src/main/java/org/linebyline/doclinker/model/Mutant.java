package org.linebyline.doclinker.model;

import java.util.Locale;
import java.util.SortedSet;

/**
 * The code with one small fault, and what the tests made of it.
 *
 * @param place the line that was changed
 * @param description what was done to it, such as {@code replaced double addition with subtraction}
 * @param mutator the kind of change, by the name that the mutation tool gives it
 * @param killers {@code Class#method} of every test that failed; empty where that is not known
 */
public record Mutant(Place place, String description, String mutator, Status status, SortedSet<String> killers) {

    /** What became of a mutant. Only one that a test noticed is killed. */
    public enum Status {
        KILLED("a test failed"),
        TIMED_OUT("a test did not end"),
        MEMORY_ERROR("a test ran out of memory"),
        SURVIVED("no test noticed"),
        NO_COVERAGE("no test executes it"),
        RUN_ERROR("its tests could not be run"),
        NOT_STARTED("its tests were not run"),
        STARTED("its tests were not run to the end");

        private final String outcome;

        Status(String outcome) {
            this.outcome = outcome;
        }

        /** What happened, in a sentence without its full stop. */
        public String outcome() {
            return outcome;
        }

        /** Whether a test noticed the fault. */
        public boolean killed() {
            return this == KILLED || this == TIMED_OUT || this == MEMORY_ERROR;
        }

        /** The name that reports give it, such as {@code no-coverage}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
