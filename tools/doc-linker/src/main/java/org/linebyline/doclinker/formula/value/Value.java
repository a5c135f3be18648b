package org.linebyline.doclinker.formula.value;

import java.util.List;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.number.Real;

/** What a formula, or a piece of one, comes to. */
public sealed interface Value {

    /**
     * The same, as the kind that is wanted: what the code gives may be of any kind.
     *
     * @param name what a message calls the kind
     * @throws Undefined when it is of another
     */
    default <T extends Value> T as(Class<T> wanted, String name) {
        if (!wanted.isInstance(this)) {
            throw new Undefined(kind() + " where " + name + " is wanted");
        }
        return wanted.cast(this);
    }

    /** What a message calls it. */
    String kind();

    /** @throws Undefined when it is no number */
    default Real real() {
        return as(Num.class, "a number").real();
    }

    /** @throws Undefined when it is no claim */
    default boolean holds() {
        return as(Truth.class, "a claim").holds();
    }

    /** @throws Undefined when it is no set */
    default List<Value> members() {
        return as(Many.class, "a set").members();
    }

    /** The same, with so many digits to compute on. */
    default Value precisely(int digits) {
        return this;
    }

    /** A number; whole numbers are numbers, too. */
    record Num(Real real) implements Value {

        public static Num of(double number) {
            return new Num(Real.of(number));
        }

        @Override
        public Num precisely(int digits) {
            return new Num(real.precisely(digits));
        }

        @Override
        public String kind() {
            return "a number";
        }
    }

    /**
     * Numbers in rows: a vector has one size, a matrix two, a family of matrices three.
     *
     * @param sizes of each axis
     * @param entries in the order in which they are read, the last axis fastest
     */
    record Array(List<Integer> sizes, List<Real> entries) implements Value {

        public Array {
            sizes = List.copyOf(sizes);
            entries = List.copyOf(entries);
        }

        @Override
        public Array precisely(int digits) {
            return new Array(sizes, entries.stream().map(entry -> entry.precisely(digits)).toList());
        }

        @Override
        public String kind() {
            String shape = sizes.stream().map(String::valueOf).collect(Collectors.joining(" × "));
            return (sizes.size() == 1 ? "a vector of size " : sizes.size() == 2 ? "a matrix of shape " : "an array of shape ") + shape;
        }
    }

    record Truth(boolean holds) implements Value {

        @Override
        public String kind() {
            return "a claim";
        }
    }

    /** Values of any kinds, in order: what several functions give at once. */
    record Tuple(List<Value> parts) implements Value {

        public Tuple {
            parts = List.copyOf(parts);
        }

        @Override
        public Tuple precisely(int digits) {
            return new Tuple(parts.stream().map(part -> part.precisely(digits)).toList());
        }

        @Override
        public String kind() {
            return "a tuple";
        }
    }

    /** Finitely many values, each once, in the order in which they are gone through. */
    record Many(List<Value> members) implements Value {

        public Many {
            members = List.copyOf(members);
        }

        @Override
        public String kind() {
            return "a set";
        }
    }

    /** A function, which works for numbers of each arithmetic. */
    non-sealed interface Function extends Value {

        Value at(List<Value> arguments);

        @Override
        default String kind() {
            return "a function";
        }
    }
}
