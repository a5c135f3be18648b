package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;

/** What stands in one place of two values. */
record Entries(Real left, Real right) {

    /** Those of two numbers, of two arrays of one shape, or of an array and 0, which has any; none of other values. */
    static List<Entries> of(Value left, Value right) {
        if (left instanceof Value.Num one && right instanceof Value.Num other) {
            return List.of(new Entries(one.real(), other.real()));
        } else if (left instanceof Value.Array one && right instanceof Value.Array other && one.sizes().equals(other.sizes())) {
            return IntStream.range(0, one.entries().size())
                    .mapToObj(i -> new Entries(one.entries().get(i), other.entries().get(i))).toList();
        } else if (left instanceof Value.Array array && zero(right)) {
            return array.entries().stream().map(entry -> new Entries(entry, right.real())).toList();
        } else if (right instanceof Value.Array array && zero(left)) {
            return array.entries().stream().map(entry -> new Entries(left.real(), entry)).toList();
        }
        return List.of();
    }

    private static boolean zero(Value value) {
        return value instanceof Value.Num number && number.real().toDouble() == 0;
    }
}
