package org.linebyline.experiments.differentiation;

import java.util.List;
import org.linebyline.differentiation.Program;
import org.linebyline.differentiation.Real;
import org.linebyline.differentiation.Scalar;
import org.linebyline.linearalgebra.Vector;

/** The programs that the experiments of this package differentiate. */
final class Formulas {

    static final String CHAPTER = "automatic-differentiation";

    /** Where the running example is differentiated. */
    static final Vector POINT = Vector.of(2, 5);

    private Formulas() {}

    /** log Σ exp xᵢ. */
    static <S extends Scalar<S>> List<S> logSumExp(List<S> x) {
        S sum = x.get(0).exp();
        for (int i = 1; i < x.size(); i++) {
            sum = sum.plus(x.get(i).exp());
        }
        return List.of(sum.log());
    }

    /** x₁x₂ ⋯ x_d. */
    static <S extends Scalar<S>> List<S> product(List<S> x) {
        S product = x.get(0);
        for (int i = 1; i < x.size(); i++) {
            product = product.times(x.get(i));
        }
        return List.of(product);
    }

    /** x₁ / x₂ / ⋯ / x_d. */
    static <S extends Scalar<S>> List<S> quotient(List<S> x) {
        S quotient = x.get(0);
        for (int i = 1; i < x.size(); i++) {
            quotient = quotient.dividedBy(x.get(i));
        }
        return List.of(quotient);
    }

    /** The value of a program with one output. */
    static double value(Program f, Vector x) {
        return f.at(Real.list(x)).get(0).value();
    }
}
