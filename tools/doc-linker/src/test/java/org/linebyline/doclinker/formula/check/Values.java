package org.linebyline.doclinker.formula.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

import org.linebyline.doclinker.formula.number.Dual;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;

/** Values as one writes them down. */
final class Values {

    static final Value TRUE = new Value.Truth(true);
    static final Value FALSE = new Value.Truth(false);

    private Values() {
    }

    static Value number(double number) {
        return Value.Num.of(number);
    }

    static Value vector(double... entries) {
        return new Value.Array(List.of(entries.length), reals(entries));
    }

    static Value matrix(double[]... rows) {
        return new Value.Array(List.of(rows.length, rows[0].length), Arrays.stream(rows).flatMap(row -> reals(row).stream()).toList());
    }

    static Value set(double... members) {
        return new Value.Many(reals(members).stream().<Value>map(Value.Num::new).toList());
    }

    static Value tuple(Value... parts) {
        return new Value.Tuple(List.of(parts));
    }

    static Value dual(double value, double slope) {
        return new Value.Num(Dual.variable(Real.of(0), Dual.freshLevel()).times(Real.of(slope)).plus(Real.of(value)));
    }

    private static List<Real> reals(double... numbers) {
        return DoubleStream.of(numbers).mapToObj(Real::of).toList();
    }
}
