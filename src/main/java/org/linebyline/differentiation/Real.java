package org.linebyline.differentiation;

import java.util.List;
import java.util.stream.DoubleStream;
import org.linebyline.linearalgebra.Vector;

/** A real number that carries nothing along: the kind of number for which a program is only a program. */
public record Real(double value) implements Scalar<Real> {

    // tag::elementary-operations[]
    @Override
    public Real of(double c) {
        return new Real(c);
    }

    @Override
    public Real plus(Real b) {
        return new Real(value + b.value);  // (sum)
    }

    @Override
    public Real minus(Real b) {
        return new Real(value - b.value);  // (difference)
    }

    @Override
    public Real times(Real b) {
        return new Real(value * b.value);  // (product)
    }

    @Override
    public Real dividedBy(Real b) {
        return new Real(value / b.value);  // (quotient)
    }

    @Override
    public Real apply(Elementary f) {
        return new Real(f.of(value));      // (function)
    }

    public static List<Real> list(Vector x) {
        return DoubleStream.of(x.toArray()).mapToObj(Real::new).toList();
    }

    public static Vector vector(List<Real> x) {
        return Vector.of(x.stream().mapToDouble(Real::value).toArray());
    }
    // end::elementary-operations[]
}
