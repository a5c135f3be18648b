package org.linebyline.differentiation;

/** A function of one number that a program may call, beside its derivative. */
public enum Elementary {
    EXP, LOG, SIN, COS, TANH, RELU;

    /** The value f(a). */
    // tag::elementary-functions[]
    double of(double a) {
        return switch (this) {                         // (f)
            case EXP -> Math.exp(a);                   // (exp)
            case LOG -> Math.log(a);                   // (log)
            case SIN -> Math.sin(a);                   // (sin)
            case COS -> Math.cos(a);                   // (cos)
            case TANH -> Math.tanh(a);                 // (tanh)
            case RELU -> Math.max(a, 0);               // (relu)
        };
    }

    /** The derivative f′(a), in the arithmetic of a; f is the value f(a). */
    <S extends Scalar<S>> S slope(S a, S f) {
        return switch (this) {                         // (slope)
            case EXP -> f;                             // (exp)
            case LOG -> a.of(1).dividedBy(a);          // (log)
            case SIN -> a.cos();                       // (sin)
            case COS -> a.of(0).minus(a.sin());        // (cos)
            case TANH -> a.of(1).minus(f.times(f));    // (tanh)
            case RELU -> a.of(a.value() > 0 ? 1 : 0);  // (relu)
        };
    }
    // end::elementary-functions[]
}
