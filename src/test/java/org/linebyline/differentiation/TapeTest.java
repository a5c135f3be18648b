package org.linebyline.differentiation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linebyline.Claims.assertRefused;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linebyline.calculus.CentralDifference;
import org.linebyline.differentiation.Tape.Edge;
import org.linebyline.differentiation.Tape.Step;
import org.linebyline.linearalgebra.Vector;

class TapeTest {

    private final Tape<Real> tape = new Tape<>();
    private final List<Variable<Real>> x = tape.inputs(Real.list(Vector.of(2, 5)));

    private void assertEdges(Variable<Real> y, double... partials) {
        List<Edge<Real>> edges = tape.steps().get(y.index()).edges();
        assertEquals(partials.length, edges.size());
        for (int k = 0; k < partials.length; k++) {
            assertEquals(k, edges.get(k).parent());
            assertEquals(partials[k], edges.get(k).partial().value(), 1e-15);
        }
    }

    @Test
    void theRunningExampleLeavesSevenSteps() {
        Variable<Real> y = RunningExample.f(x).get(0);
        assertEquals(List.of("input", "input", "log", "×", "+", "sin", "−"),
                tape.steps().stream().map(Step::operation).toList());
        double[] values = {2, 5, 0.6931, 10, 10.6931, -0.9589, 11.6521};
        double[] adjoints = {5.5, 1.7163, 1, 1, 1, -1, 1};
        double[] tangents = {1, 0, 0.5, 5, 5.5, 0, 5.5};
        List<Real> bar = tape.adjoints(List.of(y), List.of(new Real(1)));
        List<Real> dot = tape.tangents(x, Real.list(Vector.of(1, 0)));
        for (int i = 0; i < 7; i++) {
            assertEquals(values[i], tape.steps().get(i).value().value(), 5e-5);
            assertEquals(adjoints[i], bar.get(i).value(), 5e-5);
            assertEquals(tangents[i], dot.get(i).value(), 5e-5);
        }
        assertEquals(6, y.index());
        assertEquals(11.6521, y.value(), 5e-5);
    }

    /** What becomes of the result if one step had another value, and all steps after it were done again. */
    private double result(int nudged, double value) {
        List<Double> v = new ArrayList<>();
        for (int i = 0; i < tape.steps().size(); i++) {
            Step<Real> step = tape.steps().get(i);
            List<Double> parents = step.edges().stream().map(edge -> v.get(edge.parent())).toList();
            v.add(i == nudged ? Double.valueOf(value) : switch (step.operation()) {
                case "input" -> step.value().value();
                case "log" -> Math.log(parents.get(0));
                case "sin" -> Math.sin(parents.get(0));
                case "×" -> parents.get(0) * parents.get(1);
                case "+" -> parents.get(0) + parents.get(1);
                default -> parents.get(0) - parents.get(1);
            });
        }
        return v.get(v.size() - 1);
    }

    /** Central differences with h = 1e-5 are off by some 1e-10 here. */
    @Test
    void anAdjointIsTheAnswerOfTheResultToOneStepAloneAndTheSumOfWhatItsChildrenPass() {
        Variable<Real> y = RunningExample.f(x).get(0);
        double[] answers = new double[7];
        Arrays.setAll(answers, j -> CentralDifference.of(value -> result(j, value), tape.steps().get(j).value().value(), 1e-5));
        List<Real> bar = tape.adjoints(List.of(y), List.of(new Real(1)));
        for (int j = 0; j < 6; j++) {
            double passed = 0;
            for (int i = j + 1; i < 7; i++) {
                for (Edge<Real> edge : tape.steps().get(i).edges()) {
                    passed += edge.parent() == j ? answers[i] * edge.partial().value() : 0;
                }
            }
            assertEquals(answers[j], bar.get(j).value(), 1e-9);
            assertEquals(answers[j], passed, 1e-9);
        }
    }

    /** Each row: a step, and for each of its parents the adjoint that it has once the step has paid. */
    @Test
    void eachStepPaysItsParentsByHand() {
        Variable<Real> y = RunningExample.f(x).get(0);
        double[] bar = {0, 0, 0, 0, 0, 0, 1};
        assertPays(bar, 6, 1, -1);
        assertPays(bar, 5, -0.2837);
        assertPays(bar, 4, 1, 1);
        assertPays(bar, 3, 5, 1.7163);
        assertPays(bar, 2, 5.5);
        List<Real> swept = tape.adjoints(List.of(y), List.of(new Real(1)));
        for (int i = 0; i < 7; i++) {
            assertEquals(swept.get(i).value(), bar[i], 1e-15);
        }
    }

    private void assertPays(double[] bar, int step, double... paid) {
        List<Edge<Real>> edges = tape.steps().get(step).edges();
        assertEquals(paid.length, edges.size());
        for (int k = 0; k < paid.length; k++) {
            int parent = edges.get(k).parent();
            bar[parent] += bar[step] * edges.get(k).partial().value();
            assertEquals(paid[k], bar[parent], 5e-5);
        }
    }

    @Test
    void partialsByHand() {
        assertEdges(x.get(0).plus(x.get(1)), 1, 1);
        assertEdges(x.get(0).minus(x.get(1)), 1, -1);
        assertEdges(x.get(0).times(x.get(1)), 5, 2);
        assertEdges(x.get(0).dividedBy(x.get(1)), 0.2, -0.08);
        assertEdges(x.get(0).log(), 0.5);
        assertEquals(7, x.get(0).plus(x.get(1)).value());
        assertEquals(-3, x.get(0).minus(x.get(1)).value());
        assertEquals(10, x.get(0).times(x.get(1)).value());
        assertEquals(0.4, x.get(0).dividedBy(x.get(1)).value());
    }

    @Test
    void aConstantIsAStepWithoutParents() {
        Variable<Real> c = x.get(1).of(7);
        assertEquals(7, c.value());
        assertEquals(2, c.index());
        assertEquals(new Step<Real>("constant", new Real(7), List.of()), tape.steps().get(2));
    }

    @Test
    void whatDoesNotReachTheOutputHasAdjointZero() {
        Variable<Real> unused = x.get(0).exp();
        Variable<Real> y = x.get(1).sin();
        List<Real> bar = tape.adjoints(List.of(y), List.of(new Real(1)));
        assertEquals(0, bar.get(0).value());
        assertEquals(0, bar.get(unused.index()).value());
        assertEquals(Math.cos(5), bar.get(1).value());
    }

    @Test
    void anAdjointInTheMiddleIgnoresLaterSteps() {
        Variable<Real> middle = x.get(0).times(x.get(1));
        middle.exp();
        assertEquals(List.of(new Real(5), new Real(2), new Real(1), new Real(0)),
                tape.adjoints(List.of(middle), List.of(new Real(1))));
    }

    @Test
    void numbersOfTwoTapesDoNotMix() {
        Variable<Real> other = new Tape<Real>().inputs(List.of(new Real(1))).get(0);
        assertRefused("step 0 belongs to another tape, of 1 steps", () -> x.get(0).plus(other));
        assertRefused("step 0 belongs to another tape, of 1 steps",
                () -> tape.adjoints(List.of(other), List.of(new Real(1))));
    }

    @Test
    void theStepsCannotBeChangedFromOutside() {
        assertThrows(UnsupportedOperationException.class, () -> tape.steps().clear());
    }
}
