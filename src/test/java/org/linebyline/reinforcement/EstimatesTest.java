package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class EstimatesTest {

    @Test
    void onlyTheEntryThatIsNamedMoves() {
        Estimates v = Estimates.of(Vector.of(1, 2, 3), n -> 0.5);
        assertClose(Vector.of(1, 4, 3), v.move(1, 4).values(), 1e-15);
        assertEquals(4, v.get(1), 1e-15);
    }

    @Test
    void withTheRateOneOverNAnEntryIsTheMeanOfItsTargets() {
        Random random = new Random(51);
        Estimates v = Estimates.of(Vector.of(100, 100), n -> 1.0 / n);
        double sum = 0;
        for (int n = 1; n <= 50; n++) {
            double target = random.nextGaussian();
            sum += target;
            v.move(0, target - v.get(0));
            v.move(1, -v.get(1));
            assertEquals(sum / n, v.get(0), 1e-13);
        }
        assertEquals(0, v.get(1), 1e-13, "each entry counts its own moves");
    }

    @Test
    void withAConstantRateTheStartFadesGeometrically() {
        Estimates v = Estimates.of(Vector.of(8), n -> 0.25);
        for (int n = 1; n <= 5; n++) {
            v.move(0, 0 - v.get(0));
        }
        assertEquals(8 * Math.pow(0.75, 5), v.get(0), 1e-14);
    }

    @Test
    void theStartStaysAsItWas() {
        Vector start = Vector.of(1, 2);
        Estimates.of(start, n -> 1).move(0, 5);
        assertClose(Vector.of(1, 2), start, 0);
    }
}
