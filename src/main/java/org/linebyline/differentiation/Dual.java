package org.linebyline.differentiation;

/**
 * The dual number a + bε with ε² = 0.
 *
 * @param a the value
 * @param b the derivative that travels with it
 */
public record Dual<S extends Scalar<S>>(S a, S b) implements Scalar<Dual<S>> {

    // tag::dual-number-product[]
    @Override
    public Dual<S> times(Dual<S> other) {
        S c = other.a;                                                       // (product)
        S d = other.b;                                                       // (product)
        return new Dual<>(a.times(c), a.times(d).plus(b.times(c)));          // (product)
    }

    @Override
    public Dual<S> plus(Dual<S> other) {
        return new Dual<>(a.plus(other.a), b.plus(other.b));                 // (sum)
    }

    @Override
    public Dual<S> minus(Dual<S> other) {
        return new Dual<>(a.minus(other.a), b.minus(other.b));               // (difference)
    }

    @Override
    public Dual<S> dividedBy(Dual<S> other) {
        S q = a.dividedBy(other.a);                                          // (quotient)
        return new Dual<>(q, b.minus(q.times(other.b)).dividedBy(other.a));  // (quotient)
    }

    @Override
    public Dual<S> of(double c) {
        return new Dual<>(a.of(c), a.of(0));                                 // (constant)
    }

    @Override
    public double value() {
        return a.value();                                                    // (constant)
    }
    // end::dual-number-product[]

    // tag::dual-number-lift[]
    @Override
    public Dual<S> apply(Elementary f) {
        S value = a.apply(f);                  // (value)
        S slope = f.slope(a, value).times(b);  // (slope)
        return new Dual<>(value, slope);
    }
    // end::dual-number-lift[]
}
