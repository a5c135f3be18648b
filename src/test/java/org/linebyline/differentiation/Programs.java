package org.linebyline.differentiation;

import java.util.ArrayList;
import java.util.List;

/** Programs for the tests, each written once for every kind of number. */
final class Programs {

    private Programs() {}

    /** Three inputs, two outputs, every operation but the kink. */
    static <S extends Scalar<S>> List<S> mixed(List<S> x) {
        S a = x.get(0);
        S b = x.get(1);
        S c = x.get(2);
        S shared = a.times(b).plus(c.tanh());
        S first = shared.exp().dividedBy(a.times(a).plus(a.of(1)));
        S second = shared.sin().minus(b.cos().dividedBy(c.times(c).plus(c.of(2)).log()));
        return List.of(first, second.times(shared));
    }

    /** One output that adds up both outputs of {@link #mixed}. */
    static <S extends Scalar<S>> List<S> mixedSum(List<S> x) {
        List<S> y = mixed(x);
        return List.of(y.get(0).plus(y.get(1)));
    }

    /** log Σ exp xᵢ, whose gradient is the softmax. */
    static <S extends Scalar<S>> List<S> logSumExp(List<S> x) {
        S sum = x.get(0).exp();
        for (int i = 1; i < x.size(); i++) {
            sum = sum.plus(x.get(i).exp());
        }
        return List.of(sum.log());
    }

    static <S extends Scalar<S>> List<S> plus(List<S> x) {
        return List.of(x.get(0).plus(x.get(1)));
    }

    static <S extends Scalar<S>> List<S> minus(List<S> x) {
        return List.of(x.get(0).minus(x.get(1)));
    }

    static <S extends Scalar<S>> List<S> times(List<S> x) {
        return List.of(x.get(0).times(x.get(1)));
    }

    static <S extends Scalar<S>> List<S> dividedBy(List<S> x) {
        return List.of(x.get(0).dividedBy(x.get(1)));
    }

    static <S extends Scalar<S>> List<S> square(List<S> x) {
        return List.of(x.get(0).times(x.get(0)));
    }

    static <S extends Scalar<S>> List<S> relu(List<S> x) {
        return List.of(x.get(0).relu());
    }

    /** The first input, twice. */
    static <S extends Scalar<S>> List<S> twice(List<S> x) {
        return List.of(x.get(0), x.get(0));
    }

    /** One step of a little dynamical system: two numbers to two numbers. */
    static <S extends Scalar<S>> List<S> step(List<S> x) {
        S a = x.get(0);
        S b = x.get(1);
        List<S> next = new ArrayList<>();
        next.add(a.plus(b.of(0.1).times(b)).tanh());
        next.add(b.minus(a.of(0.1).times(a.sin())));
        return next;
    }

    static Program of(Elementary f) {
        return new Program() {
            @Override
            public <S extends Scalar<S>> List<S> at(List<S> x) {
                return List.of(x.get(0).apply(f));
            }
        };
    }
}
