package org.linebyline.differentiation;

/** A function of one number that a program may call, beside its derivative. */
public enum Elementary {

    // tag::elementary-functions[]
    EXP {                                                      // (exp)
        @Override
        double of(double a) {
            return Math.exp(a);                                // (exp)
        }

        @Override
        <S extends Scalar<S>> S slope(S a, S f) {
            return f;                                          // (exp)
        }
    },
    LOG {                                                      // (log)
        @Override
        double of(double a) {
            return Math.log(a);                                // (log)
        }

        @Override
        <S extends Scalar<S>> S slope(S a, S f) {
            return a.of(1).dividedBy(a);                       // (log)
        }
    },
    SIN {                                                      // (sin)
        @Override
        double of(double a) {
            return Math.sin(a);                                // (sin)
        }

        @Override
        <S extends Scalar<S>> S slope(S a, S f) {
            return a.cos();                                    // (sin)
        }
    },
    COS {                                                      // (cos)
        @Override
        double of(double a) {
            return Math.cos(a);                                // (cos)
        }

        @Override
        <S extends Scalar<S>> S slope(S a, S f) {
            return a.of(0).minus(a.sin());                     // (cos)
        }
    },
    TANH {                                                     // (tanh)
        @Override
        double of(double a) {
            return Math.tanh(a);                               // (tanh)
        }

        @Override
        <S extends Scalar<S>> S slope(S a, S f) {
            return a.of(1).minus(f.times(f));                  // (tanh)
        }
    },
    RELU {                                                     // (relu)
        @Override
        double of(double a) {
            return Math.max(a, 0);                             // (relu)
        }

        @Override
        <S extends Scalar<S>> S slope(S a, S f) {
            return a.of(a.value() > 0 ? 1 : 0);                // (relu)
        }
    };
    // end::elementary-functions[]

    /** f(a) of a real number. */
    abstract double of(double a);

    /**
     * The derivative f′(a), in the arithmetic of a.
     *
     * @param a where
     * @param f the value f(a), from which some derivatives are cheaper
     */
    abstract <S extends Scalar<S>> S slope(S a, S f);
}
