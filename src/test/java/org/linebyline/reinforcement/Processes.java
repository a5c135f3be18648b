package org.linebyline.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Decision processes that several tests look at. */
final class Processes {

    static final int FRESH = 0;
    static final int WORN = 1;
    static final int RUN = 0;
    static final int REPAIR = 1;
    static final double HALF = 0.5;

    /** The machine of the chapter: running it earns 4 while it is fresh, and wears it every other time; then 1. A repair costs 0.5. */
    static final DecisionProcess MACHINE = DecisionProcess.generate(2, 2, (s, a) -> a == REPAIR ? List.of(new Outcome(1, -0.5, FRESH))
            : s == WORN ? List.of(new Outcome(1, 1, WORN)) : List.of(new Outcome(0.5, 4, FRESH), new Outcome(0.5, 4, WORN)));

    /** The three steps of the machine that are done by hand: it runs, wears, and is repaired; then, by chance, repaired once more. */
    static final List<Step> THREE_STEPS = List.of(new Step(FRESH, RUN, 4, FRESH, RUN), new Step(FRESH, RUN, 4, WORN, REPAIR),
            new Step(WORN, REPAIR, -0.5, FRESH, REPAIR));

    private Processes() {}

    /** Half to the left, half to the right, from 1 to n; 0 and n + 1 are ends, and reaching the right one earns 1. */
    static DecisionProcess walk(int n) {
        return DecisionProcess.generate(n + 2, 1, (s, a) -> s == 0 || s == n + 1 ? List.of(new Outcome(1, 0, s))
                : List.of(new Outcome(0.5, 0, s - 1), new Outcome(0.5, s == n ? 1 : 0, s + 1)));
    }

    /** The probability of ending on the right, which is what each place of the walk is worth without a discount; ends are worth 0. */
    static Vector walkValues(int n) {
        return Matrix.generate(1, n + 2, (i, s) -> s > n ? 0 : s / (n + 1.0)).row(0);
    }

    /** A rate that falls slowly enough to reach everything, and fast enough to settle. */
    static double falling(int move) {
        return Math.pow(move, -0.7);
    }

    /** Each action leads to every state, with two rewards each; some outcomes have no chance. */
    static DecisionProcess random(int states, int actions, Random random) {
        Matrix[][] p = new Matrix[states][actions];
        for (Matrix[] row : p) {
            for (int a = 0; a < actions; a++) {
                Matrix weights = Matrix.generate(states, 2, (i, j) -> random.nextInt(3) == 0 ? 0 : random.nextDouble());
                double total = weights.times(Vector.ones(2)).sum();
                row[a] = total == 0 ? Matrix.generate(states, 2, (i, j) -> i + j == 0 ? 1 : 0) : weights.scale(1 / total);
            }
        }
        return DecisionProcess.of(p, new double[] {random.nextGaussian(), random.nextGaussian()});
    }

    static Vector vector(int size, Random random) {
        return Matrix.generate(1, size, (i, j) -> random.nextGaussian()).row(0);
    }

    static Matrix policy(DecisionProcess process, Random random) {
        return Matrix.generate(process.states(), process.actions(), (s, a) -> -Math.log(1 - random.nextDouble()))
                .mapRows(row -> row.scale(1 / row.sum()));
    }

    /** All policies that take one action in each state. */
    static List<int[]> deterministic(DecisionProcess process) {
        List<int[]> all = new ArrayList<>(List.of(new int[process.states()]));
        for (int s = 0; s < process.states(); s++) {
            List<int[]> more = new ArrayList<>();
            for (int[] choice : all) {
                for (int a = 0; a < process.actions(); a++) {
                    int[] other = choice.clone();
                    other[s] = a;
                    more.add(other);
                }
            }
            all = more;
        }
        return all;
    }
}
