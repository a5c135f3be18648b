package org.linebyline.experiments.reinforcement;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.function.Consumer;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.Experience;
import org.linebyline.reinforcement.Outcome;
import org.linebyline.reinforcement.Step;

/**
 * A walk over places in a row, each step to the left or to the right, whichever a coin says. It begins in the middle and ends beyond
 * the last place on either side; beyond the right one a reward of 1 waits.
 *
 * @param places how many there are, numbered from 1
 */
record RandomWalk(int places) {

    private static final int ENDLESS = 1_000_000;

    DecisionProcess process() {
        return DecisionProcess.generate(places + 2, 1, (s, a) -> s == 0 || s == places + 1 ? List.of(new Outcome(1, 0, s))
                : List.of(new Outcome(0.5, 0, s - 1), new Outcome(0.5, s == places ? 1 : 0, s + 1)));
    }

    /** Where it may go, and somebody who watches. */
    Experience watched(Consumer<Step> watcher) {
        return new Experience(process(), s -> Vector.ones(1), watcher);
    }

    void once(Experience walk, RandomGenerator random) {
        walk.episode((places + 1) / 2, ENDLESS, random);
    }

    /** The probability of ending on the right: it is linear in the place. Ends are worth 0. */
    double value(int s) {
        return isPlace(s) ? s / (places + 1.0) : 0;
    }

    /** What is guessed before the first step: one half everywhere, and 0 at the ends. */
    Vector start() {
        return Matrix.generate(1, places + 2, (i, s) -> isPlace(s) ? 0.5 : 0).row(0);
    }

    /** A one, and the place from −1 to 1; zeros at the ends. */
    Vector line(int s) {
        double middle = (places + 1) / 2.0;
        return isPlace(s) ? Vector.of(1, (s - middle) / middle) : Vector.zeros(2);
    }

    private boolean isPlace(int s) {
        return s > 0 && s <= places;
    }

    /** The root of the mean squared error over all places. */
    double error(Vector v) {
        double sum = 0;
        for (int s = 1; s <= places; s++) {
            sum += (v.get(s) - value(s)) * (v.get(s) - value(s));
        }
        return Math.sqrt(sum / places);
    }
}
