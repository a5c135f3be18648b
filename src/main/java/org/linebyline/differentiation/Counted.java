package org.linebyline.differentiation;

import java.util.List;

/** A real number that counts each operation done with it, on a counter that it shares with its kin. */
record Counted(Real number, Counter counter) implements Scalar<Counted> {

    // tag::operation-count[]
    static final class Counter {
        private long operations;

        long operations() {
            return operations;                                          // (operations)
        }

        List<Counted> numbers(List<Real> x) {
            return x.stream().map(a -> new Counted(a, this)).toList();  // (free)
        }
    }

    @Override
    public Counted plus(Counted b) {
        return counted(number.plus(b.number));                          // (operations)
    }

    @Override
    public Counted minus(Counted b) {
        return counted(number.minus(b.number));                         // (operations)
    }

    @Override
    public Counted times(Counted b) {
        return counted(number.times(b.number));                         // (operations)
    }

    @Override
    public Counted dividedBy(Counted b) {
        return counted(number.dividedBy(b.number));                     // (operations)
    }

    @Override
    public Counted apply(Elementary f) {
        return counted(number.apply(f));                                // (operations)
    }

    private Counted counted(Real result) {
        counter.operations++;                                           // (operations)
        return new Counted(result, counter);                            // (operations)
    }

    @Override
    public Counted of(double c) {
        return new Counted(number.of(c), counter);                      // (free)
    }

    @Override
    public double value() {
        return number.value();                                          // (free)
    }
    // end::operation-count[]
}
