package org.linebyline.differentiation;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.linearalgebra.Vector;

/** Second derivatives, by running one mode inside the other. */
public final class SecondDerivative {

    private SecondDerivative() {}

    /**
     * The Hessian times a vector, without the Hessian: the reverse mode, run on dual numbers.
     *
     * @param f d inputs, one output
     * @param x d numbers, at least one
     * @param v d numbers: the direction in which the inputs move
     * @return d numbers: how fast the gradient changes
     * @throws IllegalArgumentException if x and v have different sizes
     */
    // tag::hessian-vector-product[]
    public static Vector hvp(Program f, Vector x, Vector v) {
        if (x.size() != v.size()) {                                         // (v)
            throw new IllegalArgumentException("x has " + x.size() + " entries but v has " + v.size());  // (v)
        }
        List<Dual<Real>> point = new ArrayList<>();                         // (point)
        for (int i = 0; i < x.size(); i++) {                                // (point)
            point.add(new Dual<>(new Real(x.get(i)), new Real(v.get(i))));  // (point)
        }
        List<Dual<Real>> gradient = ReverseMode.gradient(f, point);         // (gradient)
        return Real.vector(gradient.stream().map(Dual::b).toList());        // (derivative)
    }
    // end::hessian-vector-product[]
}
