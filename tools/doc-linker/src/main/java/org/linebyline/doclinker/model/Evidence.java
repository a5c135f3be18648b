package org.linebyline.doclinker.model;

import java.util.SortedMap;
import java.util.SortedSet;

/** What shows that links are true. */
public sealed interface Evidence {

    /** No test run was recorded: what depends on one is not judged. */
    record Missing() implements Evidence {
    }

    /**
     * A recorded test run.
     *
     * @param files by the path of the Java file; one that changed since it was compiled or tested is missing
     */
    record Recorded(SortedMap<String, Coverage> files) implements Evidence {
    }

    /**
     * The instrumented lines of a file.
     *
     * @param tests who executed each line: a test ({@code Class#method}), or what surrounds tests, such as the clearing up
     *     after a whole class ({@code Class})
     */
    record Coverage(SortedMap<Integer, SortedSet<String>> tests) {

        /** Whether who executed a line is a test, not the clearing up after a whole class. */
        public static boolean isTest(String session) {
            return session.contains("#");
        }
    }
}
