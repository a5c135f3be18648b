package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.linebyline.doclinker.formula.number.Dual;
import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.sample.Text;
import org.linebyline.doclinker.formula.value.Value;

/**
 * How far two values are apart.
 *
 * @param relative to the larger of the two, or to what is taken for the least; infinite where they are not of one kind, or only one of
 *         them is defined
 * @param where the first entry that differs most, such as {@code entry (2, 1)}; empty for numbers
 * @param left what one value has there
 * @param right what the other has
 */
record Difference(double relative, String where, Real left, Real right) {

    private static final Difference NONE = new Difference(0, "", Real.of(0), Real.of(0));
    private static final Difference KIND = new Difference(Double.POSITIVE_INFINITY, "", Real.of(Double.NaN), Real.of(Double.NaN));

    /** Relative to 1 at least: what is small counts little. */
    static Difference between(Value left, Value right) {
        return between(left, right, 1);
    }

    /**
     * The same, but what is small counts as well.
     *
     * @param least a value below it counts as if it were as large, and an entry of an array as its largest
     */
    static Difference between(Value left, Value right, double least) {
        if (dual(left) || dual(right)) {
            return members(pair(left), pair(right), least);
        } else if (left instanceof Value.Num one && right instanceof Value.Num other) {
            return new Difference(relative(one.real(), other.real(), least), "", one.real(), other.real());
        } else if (left instanceof Value.Text && left.equals(right)) {
            return NONE;
        } else if (left instanceof Value.Truth one && right instanceof Value.Truth other) {
            return one.holds() == other.holds() ? NONE : KIND;
        } else if (left instanceof Value.Array one && right instanceof Value.Array other) {
            return arrays(one, other, least);
        } else if (left instanceof Value.Array array && zero(right)) {
            return arrays(array, zeros(array), least);
        } else if (right instanceof Value.Array array && zero(left)) {
            return arrays(zeros(array), array, least);
        } else if (left instanceof Value.Many one && right instanceof Value.Many other) {
            return members(ordered(one.members()), ordered(other.members()), least);
        } else if (sequence(left) && sequence(right)) {
            return members(left.items(), right.items(), least);
        }
        return KIND;
    }

    private static boolean sequence(Value value) {
        return value instanceof Value.Tuple || value instanceof Value.Array array && array.sizes().size() == 1;
    }

    /** The number that stands for an array of zeros, too. */
    private static boolean zero(Value value) {
        return value instanceof Value.Num number && number.real().toDouble() == 0;
    }

    private static Value.Array zeros(Value.Array like) {
        return new Value.Array(like.sizes(), Collections.nCopies(like.entries().size(), Real.of(0)));
    }

    private static boolean dual(Value value) {
        return value instanceof Value.Num num && num.real() instanceof Dual;
    }

    /** A dual number is its value and its slope; a plain number has the slope 0, and code gives both side by side. */
    private static List<Value> pair(Value value) {
        if (value instanceof Value.Num num) {
            return num.real() instanceof Dual dual ? List.of(new Value.Num(dual.value()), new Value.Num(dual.slope()))
                    : List.of(value, Value.Num.of(0));
        } else if (value instanceof Value.Array array) {
            return array.entries().stream().<Value>map(Value.Num::new).toList();
        }
        return value instanceof Value.Tuple tuple ? tuple.parts() : List.of(value);
    }

    private static Difference arrays(Value.Array left, Value.Array right, double least) {
        if (!left.sizes().equals(right.sizes())) {
            return KIND;
        }
        double unit = Math.max(least, Math.max(unit(left), unit(right)));
        Difference largest = NONE;
        for (int i = 0; i < left.entries().size(); i++) {
            double relative = relative(left.entries().get(i), right.entries().get(i), unit);
            if (relative > largest.relative() || Double.isNaN(relative)) {
                largest = new Difference(relative, "entry " + position(i, left.sizes()), left.entries().get(i), right.entries().get(i));
            }
        }
        return largest;
    }

    private static String position(int flat, List<Integer> sizes) {
        List<String> indices = new ArrayList<>();
        int rest = flat;
        for (int axis = sizes.size() - 1; axis >= 0; axis--) {
            indices.add(0, String.valueOf(rest % sizes.get(axis) + 1));
            rest /= sizes.get(axis);
        }
        return "(" + String.join(", ", indices) + ")";
    }

    /** Sets of numbers, or of strings and sequences of them, are equal whatever the order in which they are gone through. */
    private static List<Value> ordered(List<Value> members) {
        boolean numbers = members.stream().allMatch(Value.Num.class::isInstance);
        Comparator<Value> bySize = Comparator.comparingDouble(member -> ((Value.Num) member).real().toDouble());
        boolean letters = members.stream().allMatch(Difference::letters);
        return numbers || letters ? members.stream().sorted(numbers ? bySize : Comparator.comparing(Text::of)).toList() : members;
    }

    private static boolean letters(Value value) {
        return value instanceof Value.Text || value instanceof Value.Tuple tuple && tuple.parts().stream().allMatch(Difference::letters);
    }

    private static Difference members(List<Value> left, List<Value> right, double least) {
        if (left.size() != right.size()) {
            return KIND;
        }
        Difference largest = NONE;
        for (int i = 0; i < left.size(); i++) {
            Difference here = between(left.get(i), right.get(i), least);
            largest = here.relative() > largest.relative() ? here : largest;
        }
        return largest;
    }

    /** The size of the largest entry, at most 1. */
    private static double unit(Value.Array array) {
        return Math.min(1, array.entries().stream().mapToDouble(entry -> Math.abs(entry.toDouble())).max().orElse(0));
    }

    private static double relative(Real left, Real right, double least) {
        double a = left.toDouble();
        double b = right.toDouble();
        if (left.compareTo(right) == 0) {
            return 0;
        } else if (Double.isNaN(a) || Double.isNaN(b) || Double.isInfinite(a) || Double.isInfinite(b)) {
            return Double.POSITIVE_INFINITY;
        }
        return left.minus(right).apply(Elementary.ABS).toDouble()
                / Math.max(least, Math.max(Math.abs(a), Math.abs(b)));
    }
}
