package org.linebyline.doclinker.formula.declare;

import java.util.List;
import java.util.Set;

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

    /** The subsets of a finite set, the empty one included. */
    record Subsets(Domain of) implements Domain {
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
        /** Its columns are perpendicular and of length 1. */
        ORTHONORMAL,
        /** Of a vector, or of each row of a matrix: not negative, and 1 in all. */
        ROWS_SUM_TO_ONE,
        COLUMNS_SUM_TO_ONE, UNIT_LENGTH, NOT_ZERO, INDEPENDENT_COLUMNS, INCREASING, DISTINCT
    }
}
