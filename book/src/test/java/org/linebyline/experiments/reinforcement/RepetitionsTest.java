package org.linebyline.experiments.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    /** Of a hundred numbers between 0 and 1, the mean is 0.5 with a standard deviation of 0.029: four of them are 0.12. */
    @Test
    void runsBeginDifferently() {
        List<Double> first = Repetitions.of(100, RandomGenerator::nextDouble);
        assertEquals(0.5, first.stream().mapToDouble(x -> x).average().orElseThrow(), 0.12);
        assertTrue(first.stream().filter(x -> x < 0.1).count() > 0);
        assertTrue(first.stream().filter(x -> x > 0.9).count() > 0);
    }

    @Test
    void whoeverAsksTwiceGetsTheSameChances() {
        assertEquals(Repetitions.of(3, RandomGenerator::nextLong), Repetitions.of(3, RandomGenerator::nextLong));
    }
}
