package org.linebyline.doclinker.formula.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.value.Value;

/**
 * A drawn function. Arguments that are whole by their sets choose among curves, as places of a table do; in all others it is smooth.
 *
 * @param given numbers in front of its own arguments
 * @param sizes of this sample; an argument's own sizes come before them
 * @param text for findings
 */
record ClosedForm(List<Domain> from, Image image, Coefficients coefficients, List<Real> given, Map<String, Integer> sizes, String text)
        implements Value.Function {

    @Override
    public Value at(List<Value> arguments) {
        Coefficients chosen = coefficients;
        List<Real> smooth = new ArrayList<>(given);
        Map<String, Integer> counts = new HashMap<>(sizes);
        for (int i = 0; i < arguments.size(); i++) {
            Domain set = from.get(Math.min(i, from.size() - 1));
            bind(set, arguments.get(i), counts);
            List<Real> numbers = numbers(arguments.get(i));
            if (!isWhole(set)) {
                smooth.addAll(numbers);
            } else {
                chosen = numbers.stream().map(Real::toDouble).reduce(chosen, (table, place) -> table.of(Math.round(place)), (a, b) -> b);
            }
        }
        return image.of(chosen, smooth, counts);
    }

    private static void bind(Domain set, Value argument, Map<String, Integer> counts) {
        if (set instanceof Domain.Arrays arrays && argument instanceof Value.Array array) {
            for (int axis = 0; axis < arrays.sizes().size(); axis++) {
                Size size = arrays.sizes().get(axis);
                if (size.letters().size() == 1 && size.equals(Size.of(size.letters().get(0)))) {
                    counts.put(size.letters().get(0), array.sizes().get(axis));
                }
            }
        }
    }

    private static List<Real> numbers(Value value) {
        if (value instanceof Value.Num num) {
            return List.of(num.real());
        } else if (value instanceof Value.Array array) {
            return array.entries();
        } else if (value instanceof Value.Tuple tuple) {
            return tuple.parts().stream().flatMap(part -> numbers(part).stream()).toList();
        } else if (value instanceof Value.Text text) {
            return List.of(Real.of(text.letters().hashCode()));
        } else if (value instanceof Value.Many many) {
            return many.members().stream().flatMap(member -> numbers(member).stream()).toList();
        }
        return List.of(Real.of(value instanceof Value.Truth truth && truth.holds() ? 1 : 0));
    }

    private static boolean isWhole(Domain set) {
        if (set instanceof Domain.Arrays arrays) {
            return isWhole(arrays.entries());
        } else if (set instanceof Domain.Tuples tuples) {
            return tuples.parts().stream().allMatch(ClosedForm::isWhole);
        } else if (set instanceof Domain.Listed listed) {
            return listed.values().stream().flatMap(value -> numbers(value).stream()).mapToDouble(Real::toDouble)
                    .allMatch(number -> number == Math.rint(number));
        }
        return set instanceof Domain.Range || set instanceof Domain.Named || set instanceof Domain.Sequences sequences
                && (sequences.areStrings() || isWhole(sequences.members())) || set instanceof Domain.Drawn drawn && isWhole(drawn.of());
    }

    @Override
    public String toString() {
        return text;
    }
}
