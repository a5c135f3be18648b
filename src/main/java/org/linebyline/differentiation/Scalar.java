package org.linebyline.differentiation;

/**
 * A kind of number that a {@link Program} can calculate with. Numbers of one kind combine with each other; what else
 * they carry along, such as a derivative, is up to the kind.
 *
 * @param <S> the kind itself
 */
public interface Scalar<S extends Scalar<S>> {

    /** The real number that this one stands for, without what it carries along. */
    double value();

    /** The constant c, as a number of this kind. */
    S of(double c);

    /** a + b, where a is this number. */
    S plus(S b);

    /** a − b. */
    S minus(S b);

    /** The product ab. */
    S times(S b);

    /** The quotient a/b. */
    S dividedBy(S b);

    /** f(a). */
    S apply(Elementary f);

    // tag::elementary-functions[]
    default S exp() {
        return apply(Elementary.EXP);   // (exp)
    }

    default S log() {
        return apply(Elementary.LOG);   // (log)
    }

    default S sin() {
        return apply(Elementary.SIN);   // (sin)
    }

    default S cos() {
        return apply(Elementary.COS);   // (cos)
    }

    default S tanh() {
        return apply(Elementary.TANH);  // (tanh)
    }

    default S relu() {
        return apply(Elementary.RELU);  // (relu)
    }
    // end::elementary-functions[]
}
