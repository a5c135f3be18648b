package org.linebyline.differentiation;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.linearalgebra.Vector;

/** Derivatives that travel with the program, by running it on dual numbers. */
public final class ForwardMode {

    private ForwardMode() {}

    /**
     * The Jacobian times a vector, in one run of the program.
     *
     * @param f d inputs, m outputs
     * @param x d numbers
     * @param xDot d numbers: the direction in which the inputs move
     * @return m numbers: how fast the outputs move
     * @throws IllegalArgumentException if x and xDot have different sizes
     */
    // tag::jacobian-vector-product[]
    public static Vector jvp(Program f, Vector x, Vector xDot) {
        return Real.vector(jvp(f, Real.list(x), Real.list(xDot)));  // (output)
    }

    static <S extends Scalar<S>> List<S> jvp(Program f, List<S> x, List<S> xDot) {
        if (x.size() != xDot.size()) {                              // (xDot)
            throw new IllegalArgumentException("x has " + x.size() + " entries but xDot has " + xDot.size());  // (xDot)
        }
        List<Dual<S>> point = new ArrayList<>();                    // (input)
        for (int i = 0; i < x.size(); i++) {                        // (input)
            point.add(new Dual<>(x.get(i), xDot.get(i)));           // (input)
        }
        return f.at(point).stream().map(Dual::b).toList();          // (output)
    }

    /** The gradient of a program with one output, one run for each input. */
    public static Vector gradient(Program f, Vector x) {
        return Real.vector(gradient(f, Real.list(x)));              // (gradient)
    }

    static <S extends Scalar<S>> List<S> gradient(Program f, List<S> x) {
        List<S> gradient = new ArrayList<>();                       // (gradient)
        for (int i = 0; i < x.size(); i++) {                        // (gradient)
            gradient.add(jvp(f, x, basis(x, i)).get(0));            // (gradient)
        }
        return gradient;                                            // (gradient)
    }

    private static <S extends Scalar<S>> List<S> basis(List<S> x, int i) {
        List<S> e = new ArrayList<>();                              // (gradient)
        for (int j = 0; j < x.size(); j++) {                        // (gradient)
            e.add(x.get(j).of(j == i ? 1 : 0));                     // (gradient)
        }
        return e;                                                   // (gradient)
    }
    // end::jacobian-vector-product[]
}
