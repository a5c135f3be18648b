package org.linebyline.differentiation;

/** The complex number a + ib. */
public record Complex(double a, double b) implements Scalar<Complex> {

    // tag::complex-arithmetic[]
    @Override
    public Complex plus(Complex other) {
        return new Complex(a + other.a, b + other.b);                            // (sum)
    }

    @Override
    public Complex minus(Complex other) {
        return new Complex(a - other.a, b - other.b);                            // (difference)
    }

    @Override
    public Complex times(Complex other) {
        double c = other.a;                                                      // (product)
        double d = other.b;                                                      // (product)
        return new Complex(a * c - b * d, a * d + b * c);                        // (product)
    }

    @Override
    public Complex dividedBy(Complex other) {
        double c = other.a;                                                      // (quotient)
        double d = other.b;                                                      // (quotient)
        double square = c * c + d * d;                                           // (quotient)
        return new Complex((a * c + b * d) / square, (b * c - a * d) / square);  // (quotient)
    }

    @Override
    public Complex of(double c) {
        return new Complex(c, 0);                                                // (real)
    }

    @Override
    public double value() {
        return a;                                                                // (real)
    }
    // end::complex-arithmetic[]

    // tag::complex-functions[]
    @Override
    public Complex apply(Elementary f) {
        return switch (f) {                                                                    // (f)
            case EXP -> of(Math.exp(a)).times(new Complex(Math.cos(b), Math.sin(b)));          // (exp)
            case LOG -> new Complex(Math.log(Math.hypot(a, b)), Math.atan2(b, a));             // (log)
            case SIN -> new Complex(Math.sin(a) * Math.cosh(b), Math.cos(a) * Math.sinh(b));   // (sin)
            case COS -> new Complex(Math.cos(a) * Math.cosh(b), -Math.sin(a) * Math.sinh(b));  // (cos)
            case TANH -> new Complex(Math.tanh(a), Math.tan(b))                                // (tanh)
                    .dividedBy(new Complex(1, Math.tanh(a) * Math.tan(b)));                    // (tanh)
            case RELU -> a > 0 ? this : of(0);                                                 // (relu)
        };
    }
    // end::complex-functions[]
}
