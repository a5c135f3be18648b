package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Optional;

/** The sides differ by about a power of a letter that is small: {@code … + O(h^2)}. */
record Order(String letter, double degree) implements Law {

    /** Distances below it are rounding, of the many digits that are computed with. */
    private static final double NOTHING = 1e-24;
    private static final double LEEWAY = 0.2;
    private static final double SMALL = 0x1p-16;

    @Override
    public List<Double> values() {
        return List.of(SMALL, SMALL / 2, SMALL / 4);
    }

    @Override
    public Optional<String> complaint(List<Double> distances) {
        boolean fast = distances.get(2) < NOTHING || slope(distances) >= degree - LEEWAY;
        return fast ? Optional.empty() : Optional.of("the sides differ by " + Digits.of(distances) + " where " + letter + " is "
                + Digits.of(values()) + ": that is not as little as claimed");
    }

    /** Where the distance happens to vanish, or to go faster, it says nothing. */
    @Override
    public boolean isSharp(List<Double> distances) {
        return distances.get(2) >= NOTHING && Math.abs(slope(distances) - degree) <= LEEWAY;
    }

    private static double slope(List<Double> distances) {
        return Math.log(distances.get(1) / distances.get(2)) / Math.log(2);
    }
}
