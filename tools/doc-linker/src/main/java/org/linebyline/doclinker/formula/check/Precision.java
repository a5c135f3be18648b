package org.linebyline.doclinker.formula.check;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;

/** The same value, with many digits to compute on. */
final class Precision {

    private Precision() {
    }

    static Value of(Value value) {
        if (value instanceof Value.Num num) {
            return new Value.Num(num.real().precisely());
        } else if (value instanceof Value.Array array) {
            return new Value.Array(array.sizes(), array.entries().stream().map(Real::precisely).toList());
        } else if (value instanceof Value.Tuple tuple) {
            return new Value.Tuple(tuple.parts().stream().map(Precision::of).toList());
        }
        return value;
    }
}
