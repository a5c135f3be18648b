package org.linebyline.reinforcement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.Claims.assertClose;
import static org.linebyline.reinforcement.Processes.FRESH;
import static org.linebyline.reinforcement.Processes.HALF;
import static org.linebyline.reinforcement.Processes.MACHINE;
import static org.linebyline.reinforcement.Processes.THREE_STEPS;
import static org.linebyline.reinforcement.Processes.WORN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Learning what a policy is worth: whole returns, single steps, and what lies between. */
class PredictionTest {

    private static final Matrix MIXED = Matrix.of(new double[][] {{0.75, 0.25}, {0.4, 0.6}});

    private static Estimates nothing() {
        return Estimates.of(Vector.zeros(2), n -> HALF);
    }

    private static List<Step> drawn(int limit, int seed) {
        List<Step> steps = new ArrayList<>();
        new Experience(MACHINE, MIXED::row, steps::add).episode(FRESH, limit, new Random(seed));
        return steps;
    }

    @Test
    void threeStepsOfTheMachineByHand() {
        Estimates v = nothing();
        assertEquals(4, TemporalDifference.error(v, THREE_STEPS.get(0), HALF), 1e-15);
        assertClose(Vector.of(2, 0), TemporalDifference.update(v, THREE_STEPS.get(0), HALF).values(), 1e-15);
        assertEquals(2, TemporalDifference.error(v, THREE_STEPS.get(1), HALF), 1e-15);
        assertClose(Vector.of(3, 0), TemporalDifference.update(v, THREE_STEPS.get(1), HALF).values(), 1e-15);
        assertEquals(1, TemporalDifference.error(v, THREE_STEPS.get(2), HALF), 1e-15);
        assertClose(Vector.of(3, 0.5), TemporalDifference.update(v, THREE_STEPS.get(2), HALF).values(), 1e-15);
    }

    /** The returns are 5.875, 3.75 and -0.5; the last step moves first. */
    @Test
    void wholeReturnsByHand() {
        assertClose(Vector.of(HALF * 1.875 + HALF * 5.875, -0.25), MonteCarlo.learn(nothing(), THREE_STEPS, HALF).values(), 1e-15);
        assertClose(Vector.of(0, 2), MonteCarlo.update(nothing(), WORN, 4).values(), 1e-15);
    }

    @Test
    void wholeReturnsAreTheDiscountedOnes() {
        List<Step> steps = drawn(30, 61);
        Vector rewards = Vector.of(steps.stream().mapToDouble(Step::r).toArray());
        Estimates expected = nothing();
        for (int t = steps.size() - 1; t >= 0; t--) {
            MonteCarlo.update(expected, steps.get(t).s(), DiscountedReturn.of(rewards, 0.8, t));
        }
        assertClose(expected.values(), MonteCarlo.learn(nothing(), steps, 0.8).values(), 1e-12);
    }

    /** On the average over what may happen, at the values themselves; a sum over all outcomes, nothing is drawn. */
    @Test
    void atTheValuesOfThePolicyTheMeanErrorIsZero() {
        Random random = new Random(62);
        DecisionProcess process = Processes.random(4, 3, random);
        Matrix policy = Processes.policy(process, random);
        Estimates v = Estimates.of(PolicyEvaluation.values(process, policy, 0.9), n -> 1);
        for (int s = 0; s < 4; s++) {
            double mean = 0;
            for (int a = 0; a < 3; a++) {
                for (Outcome outcome : process.outcomes(s, a)) {
                    mean += policy.get(s, a) * outcome.probability()
                            * TemporalDifference.error(v, new Step(s, a, outcome.reward(), outcome.next(), 0), 0.9);
                }
            }
            assertEquals(0, mean, 1e-13);
        }
    }

    /** 200,000 steps with rates that fall to 0.0003; the seed is fixed, and what is left of the noise is below 0.05. */
    @Test
    void withFallingRatesSingleStepsLeadToTheValuesOfThePolicy() {
        Estimates v = Estimates.of(Vector.zeros(2), Processes::falling);
        new Experience(MACHINE, MIXED::row, step -> TemporalDifference.update(v, step, HALF)).episode(FRESH, 200_000, new Random(63));
        assertClose(PolicyEvaluation.values(MACHINE, MIXED, HALF), v.values(), 0.05);
    }

    /** The closed form of the gambler's ruin, and no discount; 20,000 episodes from the middle. */
    @Test
    void onTheWalkBothLeadToTheProbabilityOfEndingOnTheRight() {
        Estimates single = Estimates.of(Vector.zeros(7), Processes::falling);
        Estimates whole = Estimates.of(Vector.zeros(7), Processes::falling);
        Random random = new Random(64);
        for (int k = 0; k < 20_000; k++) {
            List<Step> steps = new ArrayList<>();
            new Experience(Processes.walk(5), s -> Vector.of(1), steps::add).episode(3, 10_000, random);
            steps.forEach(step -> TemporalDifference.update(single, step, 1));
            MonteCarlo.learn(whole, steps, 1);
        }
        assertClose(Processes.walkValues(5), single.values(), 0.03);
        assertClose(Processes.walkValues(5), whole.values(), 0.03);
    }

    /** The same few steps again and again: the end is what the process would be worth whose chances are their shares. */
    @Test
    void aBatchOfStepsLeadsToTheValuesOfTheProcessThatItSuggests() {
        List<Step> steps = drawn(60, 65);
        Estimates v = Estimates.of(Vector.zeros(2), n -> 0.02);
        for (int sweep = 0; sweep < 2_000; sweep++) {
            double[] errors = new double[2];
            steps.forEach(step -> errors[step.s()] += TemporalDifference.error(v, step, HALF));
            v.move(0, errors[0]);
            v.move(1, errors[1]);
        }
        DecisionProcess suggested = DecisionProcess.generate(2, 1, (s, a) -> {
            List<Step> from = steps.stream().filter(step -> step.s() == s).toList();
            return from.stream().map(step -> new Outcome(1.0 / from.size(), step.r(), step.next())).toList();
        });
        assertClose(PolicyEvaluation.values(suggested, Matrix.of(new double[][] {{1}, {1}}), HALF), v.values(), 1e-9);
    }

    @Test
    void returnsOfOneTwoAndThreeStepsByHand() {
        Vector rewards = Vector.of(4, 4, -0.5);
        Vector v = Vector.of(3, 3, 0.5, 3);
        assertEquals(4 + 1.5, NStepReturn.of(rewards, v, HALF, 0, 1), 1e-15);
        assertEquals(4 + 2 + 0.125, NStepReturn.of(rewards, v, HALF, 0, 2), 1e-15);
        assertEquals(4 + 2 - 0.125 + 0.375, NStepReturn.of(rewards, v, HALF, 0, 3), 1e-15);
        assertEquals(NStepReturn.of(rewards, v, HALF, 0, 3), NStepReturn.of(rewards, v, HALF, 0, 9), "the episode has no more");
        assertEquals(-0.5 + 1.5, NStepReturn.of(rewards, v, HALF, 2, 1), 1e-15);
    }

    @Test
    void nothingGuessedNStepsAreTheWholeReturn() {
        Vector rewards = Vector.of(3, -1, 5, 2);
        for (int t = 0; t <= 4; t++) {
            assertEquals(DiscountedReturn.of(rewards, 0.7, t), NStepReturn.of(rewards, Vector.zeros(5), 0.7, t, 4), 1e-15);
        }
    }

    @Test
    void theMixtureHasTheSingleStepAtOneEndAndTheWholeReturnAtTheOther() {
        Vector rewards = Vector.of(3, -1, 5, 2);
        Vector v = Vector.of(1, 2, 3, 4, 0);
        for (int t = 0; t < 4; t++) {
            assertEquals(NStepReturn.of(rewards, v, 0.7, t, 1), LambdaReturn.of(rewards, v, 0.7, 0).get(t), 1e-15);
            assertEquals(DiscountedReturn.of(rewards, 0.7, t), LambdaReturn.of(rewards, v, 0.7, 1).get(t), 1e-15);
        }
    }

    /** Two steps: half of the first return and half of the second. */
    @Test
    void theMixtureByHand() {
        Vector mixed = LambdaReturn.of(Vector.of(4, 4), Vector.of(3, 3, 0.5), HALF, HALF);
        assertEquals(HALF * 5.5 + HALF * 6.125, mixed.get(0), 1e-15);
        assertEquals(4.25, mixed.get(1), 1e-15);
    }

    @Test
    void aTraceOfThreeStepsByHand() {
        EligibilityTrace trace = EligibilityTrace.of(nothing(), Vector.zeros(2));
        assertClose(Vector.of(2, 0), trace.learn(THREE_STEPS.get(0), HALF, HALF).values(), 1e-15);
        trace.learn(THREE_STEPS.get(1), HALF, HALF);
        assertClose(Vector.of(1.25, 0), trace.trace(), 1e-15);
        assertClose(Vector.of(3.25, 0), trace.values(), 1e-15);
        trace.learn(THREE_STEPS.get(2), HALF, HALF);
        assertClose(Vector.of(0.3125, 1), trace.trace(), 1e-15);
        assertClose(Vector.of(3.25 + HALF * 1.125 * 0.3125, HALF * 1.125), trace.values(), 1e-15);
    }

    @Test
    void withoutMemoryATraceIsASingleStep() {
        EligibilityTrace trace = EligibilityTrace.of(nothing(), Vector.zeros(2));
        Estimates v = nothing();
        for (Step step : drawn(40, 66)) {
            trace.learn(step, HALF, 0);
            TemporalDifference.update(v, step, HALF);
        }
        assertClose(v.values(), trace.values(), 1e-14);
    }

    /**
     * Looking forward, each state moves toward its mixed return; looking backward, each error moves all states before it. With a rate
     * so small that the values stay in place, 1e-7, both sum to the same, up to terms of that size.
     */
    @Test
    void lookingForwardAndLookingBackwardMoveTheValuesAlike() {
        double eta = 1e-7;
        List<Step> steps = drawn(12, 67);
        Vector start = Vector.of(1, -2);
        Vector rewards = Vector.of(steps.stream().mapToDouble(Step::r).toArray());
        Vector along = Vector.of(Arrays.stream(places(steps)).mapToDouble(start::get).toArray());
        for (double lambda : new double[] {0, 0.3, 0.9, 1}) {
            Vector mixed = LambdaReturn.of(rewards, along, 0.8, lambda);
            double[] forward = new double[2];
            for (int t = 0; t < steps.size(); t++) {
                forward[steps.get(t).s()] += mixed.get(t) - along.get(t);
            }
            EligibilityTrace trace = EligibilityTrace.of(Estimates.of(start, n -> eta), Vector.zeros(2));
            steps.forEach(step -> trace.learn(step, 0.8, lambda));
            assertClose(Vector.of(forward), trace.values().minus(start).scale(1 / eta), 1e-4);
        }
    }

    private static int[] places(List<Step> steps) {
        int[] places = new int[steps.size() + 1];
        for (int t = 0; t < steps.size(); t++) {
            places[t] = steps.get(t).s();
            places[t + 1] = steps.get(t).next();
        }
        return places;
    }

    @Test
    void aFeatureForEachStateMakesWeightsATable() {
        Vector w = Vector.of(1, -2);
        Estimates v = Estimates.of(w, n -> 0.1);
        for (Step step : drawn(30, 68)) {
            w = SemiGradient.update(w, Vector.basis(2, step.s()), step.r(), Vector.basis(2, step.next()), 0.1, 0.9);
            TemporalDifference.update(v, step, 0.9);
        }
        assertClose(v.values(), w, 1e-13);
    }

    @Test
    void oneStepOfTheWeightsByHand() {
        Vector w = SemiGradient.update(Vector.of(1, 2), Vector.of(1, 0.5), 3, Vector.of(1, -1), 0.5, 0.5);
        double error = 3 + 0.5 * -1 - 2;
        assertClose(Vector.of(1 + 0.5 * error, 2 + 0.25 * error), w, 1e-15);
    }

    /** The values of the walk lie on a line, which two weights can draw. */
    @Test
    void twoWeightsLearnAllValuesOfTheWalk() {
        Random random = new Random(69);
        Vector[] w = {Vector.zeros(2)};
        int[] episode = {0};
        Experience walk = new Experience(Processes.walk(5), s -> Vector.of(1), step -> w[0] = SemiGradient.update(w[0], line(step.s()),
                step.r(), line(step.next()), 20.0 / (200 + episode[0]), 1));
        for (; episode[0] < 5_000; episode[0]++) {
            walk.episode(3, 10_000, random);
        }
        for (int s = 1; s <= 5; s++) {
            assertEquals(s / 6.0, w[0].dot(line(s)), 0.03);
        }
    }

    private static Vector line(int s) {
        return s == 0 || s == 6 ? Vector.zeros(2) : Vector.of(1, (s - 3) / 3.0);
    }

    /** One weight, features 1 and 2, and only the step from the one to the other is ever seen: the factor is 1 + eta (2 gamma - 1). */
    @Test
    void seenFromTheWrongStatesWeightsGrowWithoutEnd() {
        Vector w = Vector.of(1);
        for (int k = 0; k < 100; k++) {
            w = SemiGradient.update(w, Vector.of(1), 0, Vector.of(2), 0.1, 0.95);
        }
        assertEquals(Math.pow(1.09, 100), w.get(0), 1e-9);
    }
}
