package org.linebyline.doclinker.formula.value;

import java.util.List;

import org.linebyline.doclinker.formula.number.Real;

/** What a formula, or a piece of one, comes to. */
public sealed interface Value {

    /** A number; whole numbers are numbers, too. */
    record Num(Real real) implements Value {

        public static Num of(double number) {
            return new Num(Real.of(number));
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
    }

    record Truth(boolean holds) implements Value {
    }

    /** Values of any kinds, in order: what several functions give at once. */
    record Tuple(List<Value> parts) implements Value {

        public Tuple {
            parts = List.copyOf(parts);
        }
    }

    /** Finitely many values, each once, in the order in which they are gone through. */
    record Many(List<Value> members) implements Value {

        public Many {
            members = List.copyOf(members);
        }
    }

    /** A function, which works for numbers of each arithmetic. */
    non-sealed interface Function extends Value {

        Value at(List<Value> arguments);
    }
}
