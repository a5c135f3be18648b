package org.linebyline.disagreements;

import java.util.List;
import java.util.Optional;

/**
 * Why mutants at a place change no value that a comparison could show.
 *
 * @param piece of what the mutants are called
 */
record Explanation(String piece, String reason) {

    static final String GUARD = "refuses inputs that the where list has not";

    private static final List<Explanation> PLACES = List.of(
            new Explanation("CentralDifference.java: double rounding", "a rounding error is smaller than what is tolerated"),
            new Explanation("CentralDifference.java: return truncation + rounding", "a rounding error is smaller than what is tolerated"),
            new Explanation("central-difference-error: ", "a rounding error is smaller than what is tolerated"),
            new Explanation("return Math.max(-1, Math.min(1, cosine))", "only rounding leaves the range"));

    static Optional<String> of(Mutant mutant) {
        return mutant.guards() ? Optional.of(GUARD)
                : PLACES.stream().filter(place -> mutant.what().contains(place.piece())).map(Explanation::reason).findFirst();
    }
}
