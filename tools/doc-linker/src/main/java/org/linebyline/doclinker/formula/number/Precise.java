package org.linebyline.doclinker.formula.number;

record Precise(java.math.BigDecimal number) implements Real {

    @Override
    public Real plus(Real other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Real minus(Real other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Real times(Real other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Real over(Real other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Real negated() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Real power(Real exponent) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Real apply(Elementary function) {
        throw new UnsupportedOperationException();
    }

    @Override
    public double toDouble() {
        return number.doubleValue();
    }

    @Override
    public int compareTo(Real other) {
        return Double.compare(toDouble(), other.toDouble());
    }
}
