package org.linebyline.differentiation;

import java.util.List;

/** A small program with two inputs, written once for every kind of number. */
public final class RunningExample {

    private RunningExample() {}

    /**
     * log x₁ + x₁x₂ − sin x₂ (Baydin et al. 2018, section 3).
     *
     * @param x two numbers, the first of them positive
     * @return one number
     */
    // tag::running-example[]
    public static <S extends Scalar<S>> List<S> f(List<S> x) {
        S x1 = x.get(0);
        S x2 = x.get(1);
        S sum = x1.log().plus(x1.times(x2));  // (sum)
        return List.of(sum.minus(x2.sin()));  // (wave)
    }
    // end::running-example[]
}
