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

    /**
     * What comes one after the other: the letters of a string, the members of a sequence, the entries of a vector.
     *
     * @throws Undefined when it is none of these
     */
    default List<Value> items() {
        return as(Tuple.class, "a sequence").parts();
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

        /** Of a vector. */
        @Override
        public List<Value> items() {
            return sizes.size() == 1 ? entries.stream().<Value>map(Num::new).toList() : Value.super.items();
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

    /** Letters in a row. A letter is what Unicode numbers, so that each is as long as another; by itself it is a string, too. */
    record Text(String letters) implements Value {

        @Override
        public List<Value> items() {
            return letters.codePoints().<Value>mapToObj(letter -> new Text(Character.toString(letter))).toList();
        }

        @Override
        public String kind() {
            return "a string";
        }
    }

    /** Values of any kinds, in order: what several functions give at once, or a sequence, which may be of any length. */
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

    /** A function of finitely many values, each of them listed. */
    record Table(List<Value> keys, List<Value> values) implements Function {

        public Table {
            keys = List.copyOf(keys);
            values = List.copyOf(values);
        }

        @Override
        public Value at(List<Value> arguments) {
            int place = keys.indexOf(arguments.get(0));
            if (place < 0) {
                throw new Undefined("a value at " + arguments.get(0).kind() + " that the function is not of");
            }
            return values.get(place);
        }

        @Override
        public Table precisely(int digits) {
            return new Table(keys, values.stream().map(value -> value.precisely(digits)).toList());
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
