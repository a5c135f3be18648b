package org.linebyline.differentiation;

import java.util.List;
import org.linebyline.linearalgebra.Vector;

/** Derivatives that travel against the program, over the tape that it has left. */
public final class ReverseMode {

    private ReverseMode() {}

    /**
     * The transposed Jacobian times a vector, in one run of the program and one sweep back over its tape.
     *
     * @param f d inputs, m outputs
     * @param x d numbers, at least one
     * @param yBar m numbers: the weights of the outputs
     * @return d numbers: how the weighted sum of the outputs answers to each input
     * @throws IllegalArgumentException if there is not one weight for each output
     */
    // tag::vector-jacobian-product[]
    public static Vector vjp(Program f, Vector x, Vector yBar) {
        return Real.vector(vjp(f, Real.list(x), Real.list(yBar)));  // (input)
    }

    static <S extends Scalar<S>> List<S> vjp(Program f, List<S> x, List<S> yBar) {
        Tape<S> tape = new Tape<>();                                // (run)
        List<Variable<S>> y = f.at(tape.inputs(x));                 // (run)
        List<S> bar = tape.adjoints(y, yBar);                       // (output)
        return List.copyOf(bar.subList(0, x.size()));               // (input)
    }

    /** The gradient of a program with one output, in one run and one walk back. */
    public static Vector gradient(Program f, Vector x) {
        return Real.vector(gradient(f, Real.list(x)));              // (gradient)
    }

    static <S extends Scalar<S>> List<S> gradient(Program f, List<S> x) {
        S one = x.get(0).of(1);                                     // (gradient)
        return vjp(f, x, List.of(one));                             // (gradient)
    }
    // end::vector-jacobian-product[]
}
