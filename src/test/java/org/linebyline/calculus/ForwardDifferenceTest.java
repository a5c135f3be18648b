package org.linebyline.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ForwardDifferenceTest {

    @Test
    void slopeOfTheParabolaAtOneByHand() {
        assertEquals(-3, ForwardDifference.of(Parabola::value, 1, 1));
        assertEquals(-3.5, ForwardDifference.of(Parabola::value, 1, 0.5));
        assertEquals(-3.9, ForwardDifference.of(Parabola::value, 1, 0.1), 1e-14); // rounding of values near 4, over 0.1
    }

    @Test
    void secantOfTheParabolaIsSteeperThanTheTangentByH() {
        Random random = new Random(1);
        for (int n = 0; n < 20; n++) {
            double x = random.nextGaussian();
            double h = random.nextGaussian(); // negative runs look to the left
            assertEquals(2 * (x - 3) + h, ForwardDifference.of(Parabola::value, x, h), 1e-12);
        }
    }

    @Test
    void descentByForwardDifferencesEndsHalfARunBesideTheMinimum() {
        double x = 0;
        for (int t = 0; t < 200; t++) {
            x -= 0.1 * ForwardDifference.of(Parabola::value, x, 0.01);
        }
        assertEquals(2.995, x, 1e-12);
    }

    @Test
    void errorHalvesWithTheRun() {
        double coarse = ForwardDifference.of(Math::exp, 0, 1e-3) - 1;
        double fine = ForwardDifference.of(Math::exp, 0, 5e-4) - 1;
        assertEquals(2, coarse / fine, 1e-3); // the next term of the series is h/3 of the first
    }

    @Test
    void secantOfALineIsTheLine() {
        assertEquals(-2, ForwardDifference.of(x -> 7 - 2 * x, 1, 0.5));
    }

    @Test
    void withoutARunThereIsNoSlope() {
        assertTrue(Double.isNaN(ForwardDifference.of(Parabola::value, 1, 0)));
    }
}
