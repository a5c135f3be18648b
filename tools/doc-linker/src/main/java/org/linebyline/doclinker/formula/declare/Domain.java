package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.value.Value;

/** Where the values of a symbol come from: a set, as a where list declares it. */
public sealed interface Domain {

    /**
     * Real numbers between two ends; infinite ends where there are none.
     *
     * @param fromIncluded whether the lower end belongs to it; an infinite one that does is a value, too
     * @param holes single numbers that do not belong to it
     */
    record Interval(double from, boolean fromIncluded, double to, boolean toIncluded, List<Double> holes) implements Domain {

        public static final Interval LINE = new Interval(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY, false, List.of());

        public Interval {
            holes = List.copyOf(holes);
        }
    }

    /**
     * Whole numbers from one to another, both included. The ends may depend on other symbols; there is no upper end where it is the
     * constant infinity, no lower one where it is minus infinity.
     */
    record Range(Expr from, Expr to) implements Domain {
    }

    /** A few values, each written out. */
    record Listed(List<Value> values) implements Domain {

        public Listed {
            values = List.copyOf(values);
        }
    }

    /** A finite set that goes by a name, such as the outcomes of a die; its members are the numbers from 0 on. */
    record Named(Size size) implements Domain {
    }

    /** Finitely many real numbers, each once, as a set that goes by a name. */
    record Numbers(Size size) implements Domain {
    }

    /** One of the real numbers of such a set. */
    record Among(String set, Size size) implements Domain {
    }

    /**
     * For each choice of members of finite sets a distribution over choices of members of others.
     *
     * @param given how many members the former have; none where there is one distribution only
     * @param outcomes how many members the latter have
     */
    record Kernel(List<Size> given, List<Size> outcomes) implements Domain {

        public Kernel {
            given = List.copyOf(given);
            outcomes = List.copyOf(outcomes);
        }

        /** Of the array of all shares. */
        public List<Size> sizes() {
            return Stream.concat(given.stream(), outcomes.stream()).toList();
        }
    }

    /**
     * The subsets of a set, finite ones where it is not finite.
     *
     * @param including members that each of them has; where there are none, the empty set is one of them
     */
    record Subsets(Domain of, List<Value> including) implements Domain {

        public Subsets {
            including = List.copyOf(including);
        }
    }

    /** The members of a set that is drawn itself. */
    record Drawn(String set, Domain of) implements Domain {
    }

    /**
     * Members of a set one after the other; of letters, a string.
     *
     * @param length where the where list says how many; any number otherwise
     * @param empty whether there may be none
     */
    record Sequences(Domain members, Optional<Size> length, boolean empty) implements Domain {

        /** Whether they are strings: of a set whose members, all written out, are letters. */
        public boolean areStrings() {
            return members instanceof Listed listed && listed.values().stream().allMatch(value -> value instanceof Value.Text
                    && value.items().size() == 1);
        }
    }

    /**
     * Functions of the members of a set that is drawn itself, with a value for each.
     *
     * @param shares whether the values sum to 1
     */
    record Tables(Drawn from, Domain to, boolean shares) implements Domain {
    }

    /** Arrays whose entries come from one domain. */
    record Arrays(List<Size> sizes, Domain entries, Set<Property> properties) implements Domain {

        public Arrays {
            sizes = List.copyOf(sizes);
            properties = Set.copyOf(properties);
        }
    }

    /** Functions of one argument or several. */
    record Functions(List<Domain> from, Domain to) implements Domain {

        public Functions {
            from = List.copyOf(from);
        }
    }

    /** Several values at once. */
    record Tuples(List<Domain> parts) implements Domain {

        public Tuples {
            parts = List.copyOf(parts);
        }
    }

    /** What is said of an array besides its shape. */
    enum Property {
        SYMMETRIC, POSITIVE_DEFINITE, POSITIVE_SEMIDEFINITE, INVERTIBLE, UPPER_TRIANGULAR, LOWER_TRIANGULAR, DIAGONAL,
        /** Zeros on the diagonal, too. */
        STRICTLY_UPPER_TRIANGULAR,
        /** Its columns are perpendicular and of length 1. */
        ORTHONORMAL,
        /** Of a vector, or of each row of a matrix: not negative, and 1 in all. */
        ROWS_SUM_TO_ONE,
        COLUMNS_SUM_TO_ONE, UNIT_LENGTH, NOT_ZERO, INDEPENDENT_COLUMNS, INCREASING, DISTINCT
    }
}
