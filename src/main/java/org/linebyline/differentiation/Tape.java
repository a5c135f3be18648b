package org.linebyline.differentiation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a program did, step by step in the order in which it did it. Inputs and constants are steps without parents;
 * every parent is an earlier step.
 *
 * @param <S> the kind of number that values and derivatives are
 */
public final class Tape<S extends Scalar<S>> {

    /** The partial derivative of a step by one of its parents. */
    public record Edge<S>(int parent, S partial) {}

    /** One elementary operation, its value, and an edge for each operand. */
    public record Step<S>(String operation, S value, List<Edge<S>> edges) {}

    // tag::evaluation-trace[]
    private final List<Step<S>> steps = new ArrayList<>();

    /** Puts inputs on the tape, one step each. */
    public List<Variable<S>> inputs(List<S> x) {
        return x.stream().map(value -> write("input", value, List.of())).toList();
    }

    Variable<S> write(String operation, S value, List<Edge<S>> edges) {
        int i = steps.size();
        steps.add(new Step<>(operation, value, List.copyOf(edges)));  // (operation)
        return new Variable<>(this, i);
    }

    /** All steps so far, in order. */
    public List<Step<S>> steps() {
        return Collections.unmodifiableList(steps);
    }
    // end::evaluation-trace[]

    /**
     * How fast every step changes while the inputs change as fast as given.
     *
     * @param x inputs of this tape
     * @param xDot one tangent for each of them
     * @return one tangent for each step
     * @throws IllegalArgumentException if there are not as many tangents as inputs, or an input is on another tape
     */
    // tag::forward-tangent[]
    public List<S> tangents(List<Variable<S>> x, List<S> xDot) {
        List<S> dot = seeded(x, xDot);                                                            // (start)
        for (int i = 0; i < steps.size(); i++) {                                                  // (flow)
            for (Edge<S> edge : steps.get(i).edges()) {                                           // (flow)
                S flow = edge.partial().times(dot.get(edge.parent()));                            // (flow)
                dot.set(i, dot.get(i).plus(flow));                                                // (flow)
            }
        }
        return dot;                                                                               // (dot)
    }

    private List<S> seeded(List<Variable<S>> places, List<S> seeds) {
        if (places.size() != seeds.size()) {                                                      // (seeds)
            throw new IllegalArgumentException(                                                   // (seeds)
                    "there are " + places.size() + " variables but " + seeds.size() + " seeds");  // (seeds)
        }
        S zero = steps.get(0).value().of(0);                                                      // (start)
        List<S> sweep = new ArrayList<>(Collections.nCopies(steps.size(), zero));                 // (start)
        for (int k = 0; k < seeds.size(); k++) {                                                  // (start)
            int i = places.get(k).indexOn(this);                                                  // (start)
            sweep.set(i, sweep.get(i).plus(seeds.get(k)));                                        // (start)
        }
        return sweep;                                                                             // (start)
    }
    // end::forward-tangent[]

    /**
     * How fast the weighted sum of the outputs changes with every step.
     *
     * @param y outputs, steps of this tape
     * @param yBar one weight for each of them
     * @return one adjoint for each step
     * @throws IllegalArgumentException if there are not as many weights as outputs, or an output is on another tape
     */
    // tag::reverse-adjoint[]
    public List<S> adjoints(List<Variable<S>> y, List<S> yBar) {
        List<S> bar = seeded(y, yBar);                      // (start)
        for (int i = steps.size() - 1; i >= 0; i--) {
            for (Edge<S> edge : steps.get(i).edges()) {
                int j = edge.parent();
                S flow = bar.get(i).times(edge.partial());  // (flow)
                bar.set(j, bar.get(j).plus(flow));
            }
        }
        return bar;
    }
    // end::reverse-adjoint[]
}
