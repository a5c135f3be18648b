package org.linebyline.doclinker.model;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** What planting small faults in the code has shown. */
public sealed interface Mutation {

    /** No faults were planted: nothing is shown, and nothing judged. */
    record Missing() implements Mutation {
    }

    /**
     * A run of the tests against every mutant.
     *
     * @param files the mutants of each Java file, sorted by line
     * @param outdated Java files that changed since the run; of them it says nothing
     */
    record Run(SortedMap<String, List<Mutant>> files, SortedSet<String> outdated) implements Mutation {
    }
}
