package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.BackwardInduction.Stage;

class BackwardInductionTest {

    /** A row of the triangle: what lies at a place is earned, then the way goes down to the left or to the right. */
    private static Stage row(double... numbers) {
        return new Stage(Matrix.generate(3, 2, (s, a) -> s < numbers.length ? numbers[s] : 0), (s, a) -> Math.min(s + a, 2));
    }

    @Test
    void theTriangleByHand() {
        Vector third = Vector.of(2, 4, 9);
        Vector second = BackwardInduction.before(row(7, 4), third);
        assertEquals(11, second.get(0), 1e-15);
        assertEquals(13, second.get(1), 1e-15);
        assertEquals(16, BackwardInduction.before(row(3), second).get(0), 1e-15);
    }

    @Test
    void noSequenceOfActionsEarnsMore() {
        Random random = new Random(5);
        int stages = 4;
        Stage[] all = new Stage[stages];
        for (int t = 0; t < stages; t++) {
            int shift = random.nextInt(3);
            all[t] = new Stage(Matrix.generate(3, 3, (s, a) -> random.nextGaussian()), (s, a) -> (s + a * shift + 1) % 3);
        }
        Vector end = Processes.vector(3, random);
        Vector v = end;
        for (int t = stages - 1; t >= 0; t--) {
            v = BackwardInduction.before(all[t], v);
        }
        for (int s = 0; s < 3; s++) {
            assertEquals(bestSequence(all, 0, s, end), v.get(s), 1e-12);
        }
    }

    /** By trying all of them. */
    private static double bestSequence(Stage[] stages, int t, int s, Vector end) {
        if (t == stages.length) {
            return end.get(s);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < 3; a++) {
            best = Math.max(best, stages[t].reward().get(s, a)
                    + bestSequence(stages, t + 1, stages[t].next().applyAsInt(s, a), end));
        }
        return best;
    }

    @Test
    void itIsABackupWithoutChanceAndDiscount() {
        Random random = new Random(6);
        Matrix reward = Matrix.generate(4, 3, (s, a) -> random.nextGaussian());
        DecisionProcess process = DecisionProcess.generate(4, 3,
                (s, a) -> List.of(new Outcome(1, reward.get(s, a), (2 * s + a) % 4)));
        Vector v = Processes.vector(4, random);
        assertClose(ValueIteration.backup(process, 1, v),
                BackwardInduction.before(new Stage(reward, (s, a) -> (2 * s + a) % 4), v), 1e-15);
    }
}
