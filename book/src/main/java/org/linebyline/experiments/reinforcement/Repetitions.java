package org.linebyline.experiments.reinforcement;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The same run again and again, each time with other chances. Seeds are 0, 1, 2, …, of which {@code java.util.Random} would begin
 * nearly alike: with each of the first hundred, its first number is 0.72 or 0.73.
 */
final class Repetitions {

    private Repetitions() {}

    /** What so many runs find. Whoever asks twice gets runs with the same chances, one by one. */
    static <T> List<T> of(int count, Function<RandomGenerator, T> run) {
        return IntStream.range(0, count).mapToObj(seed -> run.apply(new SplittableRandom(seed))).toList();
    }
}
