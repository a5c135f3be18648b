package org.linebyline.doclinker.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which name was meant. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {
    }

    /** The name that is nearest, where one is near: it shares a letter. */
    public static Optional<String> of(String name, Collection<String> candidates) {
        int tolerated = Math.min(Math.max(2, name.length() / 3), name.length() - 1);
        return candidates.stream().sorted().min(Comparator.comparingInt(candidate -> DISTANCE.apply(name, candidate)))
                .filter(candidate -> DISTANCE.apply(name, candidate) <= tolerated);
    }

    /** {@code " (did you mean 'x'?)"}, or nothing where no name is near. */
    public static String question(String name, Collection<String> candidates) {
        return of(name, candidates).map(candidate -> " (did you mean '" + candidate + "'?)").orElse("");
    }

    /** The same, but where no name is near, {@code ", which has a, b"}: of something whose few names one can read. */
    public static String among(String name, Collection<String> candidates) {
        String question = question(name, candidates);
        return !question.isEmpty() ? question
                : candidates.isEmpty() ? ", which has none" : ", which has " + String.join(", ", candidates);
    }
}
