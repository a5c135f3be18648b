package org.linebyline.differentiation;

import java.util.List;
import java.util.Locale;
import org.linebyline.differentiation.Tape.Edge;

/**
 * A step on a tape, as a number to calculate with: each operation puts another step on the tape.
 *
 * @param index which step, counted from 0
 */
public record Variable<S extends Scalar<S>>(Tape<S> tape, int index) implements Scalar<Variable<S>> {

    // tag::elementary-operations[]
    @Override
    public Variable<S> plus(Variable<S> other) {
        S a = number();                                                   // (sum)
        S b = other.number();                                             // (sum)
        return write("+", a.plus(b), a.of(1), other, a.of(1));            // (sum)
    }

    @Override
    public Variable<S> minus(Variable<S> other) {
        S a = number();                                                   // (difference)
        S b = other.number();                                             // (difference)
        return write("−", a.minus(b), a.of(1), other, a.of(-1));          // (difference)
    }

    @Override
    public Variable<S> times(Variable<S> other) {
        S a = number();                                                   // (product)
        S b = other.number();                                             // (product)
        return write("×", a.times(b), b, other, a);                       // (product)
    }

    @Override
    public Variable<S> dividedBy(Variable<S> other) {
        S a = number();                                                   // (quotient)
        S b = other.number();                                             // (quotient)
        S q = a.dividedBy(b);                                             // (quotient)
        S r = a.of(1).dividedBy(b);                                       // (quotient)
        return write("÷", q, r, other, a.of(0).minus(q.times(r)));        // (quotient)
    }

    @Override
    public Variable<S> apply(Elementary f) {
        S a = number();                                                   // (function)
        S fa = a.apply(f);                                                // (function)
        List<Edge<S>> edge = List.of(new Edge<>(index, f.slope(a, fa)));  // (function)
        return tape.write(f.name().toLowerCase(Locale.ROOT), fa, edge);   // (function)
    }
    // end::elementary-operations[]

    // tag::evaluation-trace[]
    @Override
    public Variable<S> of(double c) {
        return tape.write("constant", number().of(c), List.of());
    }

    @Override
    public double value() {
        return number().value();
    }

    private S number() {
        return tape.steps().get(index).value();
    }

    private Variable<S> write(String operation, S value, S toA, Variable<S> b, S toB) {
        return tape.write(operation, value, List.of(new Edge<>(index, toA), new Edge<>(b.indexOn(tape), toB)));  // (parents)
    }

    int indexOn(Tape<S> other) {
        if (tape != other) {
            throw new IllegalArgumentException(
                    "step " + index + " belongs to another tape, of " + tape.steps().size() + " steps");
        }
        return index;
    }
    // end::evaluation-trace[]
}
