package org.linebyline.doclinker.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The mutants of an equation, in the order of its files and lines. None: there is no result for it, and nothing to say. */
public record Mutants(List<Mutant> all) {

    public static final Mutants NONE = new Mutants(List.of());

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int total() {
        return all.size();
    }

    public int killed() {
        return total() - survivors().size();
    }

    /** Those that no test noticed. */
    public List<Mutant> survivors() {
        return all.stream().filter(mutant -> !mutant.status().killed()).toList();
    }

    /** {@code Class#method} of every test that kills one of them. */
    public SortedSet<String> killers() {
        SortedSet<String> killers = new TreeSet<>();
        all.forEach(mutant -> killers.addAll(mutant.killers()));
        return killers;
    }
}
