package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The right side comes as near to the left as one likes: {@code f'(x) = \lim_{h \to 0} …}. */
record Limit(String letter, double to) implements Law {

    /** Distances below it are rounding. */
    private static final double NOTHING = 1e-12;
    /** How much of the distance may be left from one value to the next. */
    private static final double SHARE = 0.75;

    @Override
    public List<Double> values() {
        return Double.isInfinite(to) ? IntStream.of(16, 64, 256, 1024).mapToObj(step -> Math.signum(to) * step).toList()
                : IntStream.of(8, 16, 24, 32).mapToObj(power -> to + Math.scalb(1.0, -power)).toList();
    }

    @Override
    public Optional<String> complaint(List<Double> distances) {
        boolean shrinks = IntStream.range(1, distances.size()).allMatch(i ->
                distances.get(i) <= Math.max(NOTHING, SHARE * distances.get(i - 1)));
        return shrinks ? Optional.empty() : Optional.of("the sides do not approach each other: they are "
                + Digits.of(distances) + " apart where " + letter + " is " + Digits.of(values()));
    }

    @Override
    public boolean isSharp(List<Double> distances) {
        return true;
    }
}
