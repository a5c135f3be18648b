package org.linebyline.doclinker.formula.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.ArrayClass;

/** Values of formulas pass into Java and back. */
class ValuesTest {

    private static final Type VECTOR = Type.Array.of(Size.of("n"));
    private static final Type MATRIX = Type.Array.of(Size.of("m"), Size.of("n"));
    private static final Type FAMILY = Type.Array.of(Size.of("k"), Size.of("m"), Size.of("n"));

    @TempDir
    static Path root;

    private static SampleProject plain;
    private static SampleProject own;

    @BeforeAll
    static void aProject() throws IOException {
        plain = SampleProject.of(root, Map.of(
                "sample/Vector.java", """
                        package sample;
                        public final class Vector {
                            final double[] entries;
                            private Vector(double[] entries) { this.entries = entries; }
                            public static Vector of(double... entries) { return new Vector(entries); }
                            public int size() { return entries.length; }
                            public double get(int i) { return entries[i]; }
                        }
                        """,
                "sample/Table.java", """
                        package sample;
                        public final class Table {
                            final int rows, columns;
                            final double[][] cells;
                            Table(int rows, int columns, double[][] cells) { this.rows = rows; this.columns = columns; this.cells = cells; }
                            public static Table of(double[]... cells) { return new Table(cells.length, cells[0].length, cells); }
                            public int rows() { return rows; }
                            public int columns() { return columns; }
                            public double get(int i, int j) { return cells[i][j]; }
                        }
                        """,
                "sample/Split.java", """
                        package sample;
                        record Split(double left, Vector right) {
                            static int count(Object... parts) { return parts.length; }
                        }
                        """));
        own = plain.with(ArrayClass.VECTOR, "sample.Vector").with(ArrayClass.MATRIX, "sample.Table");
    }

    @Test
    void numbersAndClaims() {
        assertEquals(Value.Num.of(3), plain.value("2 * x", "x", Type.NUMBER, Value.Num.of(1.5)));
        assertEquals(Value.Num.of(3), plain.value("7 / n", "n", Type.WHOLE, Value.Num.of(2)), "whole numbers divide as ints do");
        assertEquals(new Value.Truth(false), plain.value("!p", "p", Type.TRUTH, new Value.Truth(true)));
        for (String three : List.of("3", "3L", "3f", "(short) 3", "(byte) 3", "Integer.valueOf(3)", "java.math.BigInteger.valueOf(3)")) {
            assertEquals(Value.Num.of(3), plain.value(three), three);
        }
        assertEquals(Value.Num.of(Double.NaN), plain.value("0.0 / 0"));
        assertEquals(Value.Num.of(-0.0), plain.value("-x", "x", Type.NUMBER, Value.Num.of(0)));
    }

    @Test
    void aBrokenNumberIsNoInt() {
        Map<String, Type> whole = Map.of("n", Type.WHOLE);
        assertEquals(new Outcome.Threw("ArithmeticException", "no int is 2.5"), plain.outcome("n", whole, Map.of("n", Value.Num.of(2.5))));
        assertEquals(new Outcome.Threw("ArithmeticException", "no int is 3.0E9"), plain.outcome("n", whole, Map.of("n", Value.Num.of(3e9))));
        assertEquals(new Outcome.Threw("ArithmeticException", "no int is NaN"), plain.outcome("n", whole, Map.of("n", Value.Num.of(Double.NaN))));
    }

    @Test
    void arraysOfJavaStandForVectorsAndMatricesWhereTheProjectHasNoClasses() {
        assertEquals(array(List.of(2), 5, 2), plain.value("new double[] {x[1], x.length}", "x", VECTOR, array(List.of(2), 4, 5)));
        assertEquals(array(List.of(2, 3), 1, 2, 3, 4, 5, 6), plain.value("A", "A", MATRIX, array(List.of(2, 3), 1, 2, 3, 4, 5, 6)));
        assertEquals(Value.Num.of(6), plain.value("A[1][2]", "A", MATRIX, array(List.of(2, 3), 1, 2, 3, 4, 5, 6)));
        assertEquals(Value.Num.of(8), plain.value("T[1][1][1]", "T", FAMILY, array(List.of(2, 2, 2), 1, 2, 3, 4, 5, 6, 7, 8)));
        assertEquals(array(List.of(2, 1, 2), 1, 2, 3, 4), plain.value("T", "T", FAMILY, array(List.of(2, 1, 2), 1, 2, 3, 4)));
    }

    @Test
    void theProjectsOwnClassesStandForThemWhereItHasThem() {
        assertEquals(array(List.of(2), 5, 2), own.value("Vector.of(x.get(1), x.size())", "x", VECTOR, array(List.of(2), 4, 5)));
        assertEquals(array(List.of(2, 3), 1, 2, 3, 4, 5, 6), own.value("A", "A", MATRIX, array(List.of(2, 3), 1, 2, 3, 4, 5, 6)));
        assertEquals(Value.Num.of(8), own.value("T[1].get(1, 1)", "T", FAMILY, array(List.of(2, 2, 2), 1, 2, 3, 4, 5, 6, 7, 8)));
        assertEquals(array(List.of(2, 1, 2), 1, 2, 3, 4), own.value("T", "T", FAMILY, array(List.of(2, 1, 2), 1, 2, 3, 4)));
        assertEquals(array(List.of(1), 3), own.value("new double[] {3}"), "arrays of Java are read all the same");
    }

    @Test
    void emptyArraysKeepTheirShapeAsFarAsJavaDoes() {
        assertEquals(array(List.of(0)), plain.value("x", "x", VECTOR, array(List.of(0))));
        assertEquals(array(List.of(0)), own.value("x", "x", VECTOR, array(List.of(0))));
        assertEquals(array(List.of(2, 0)), plain.value("A", "A", MATRIX, array(List.of(2, 0))));
        assertEquals(array(List.of(2, 0)), own.value("A", "A", MATRIX, array(List.of(2, 0))));
        assertEquals(array(List.of(0, 0)), plain.value("A", "A", MATRIX, array(List.of(0, 3))));
        assertEquals(array(List.of(0, 3)), own.value("new Table(0, 3, new double[0][])"), "a class that can tell");
        assertEquals(new Outcome.Threw("ArrayIndexOutOfBoundsException", "Index 0 out of bounds for length 0"),
                own.outcome("A", Map.of("A", MATRIX), Map.of("A", array(List.of(0, 3)))), "a class that refuses no rows");
        assertEquals(array(List.of(0)), plain.value("java.util.List.of()"));
        assertEquals(array(List.of(0, 0)), own.value("new Vector[0]"));
        assertEquals(array(List.of(0, 0, 0)), own.value("new Table[0]"));
        assertEquals(new Value.Tuple(List.of()), plain.value("new Object[0]"));
    }

    private static final Type WORDS = new Type.Sequence(Type.TEXT);
    private static final Value LOW = new Value.Text("low");
    private static final Value ER = new Value.Text("er");

    @Test
    void stringsAreStringsAndSequencesOfThemAreLists() {
        assertEquals(new Value.Text("lows"), plain.value("s + 's'", "s", Type.TEXT, LOW));
        assertEquals(new Value.Text("w"), plain.value("s.charAt(2)", "s", Type.TEXT, LOW));
        Value words = new Value.Tuple(List.of(LOW, ER));
        assertEquals(words, plain.value("w", "w", WORDS, words));
        assertEquals(ER, plain.value("w.get(1)", "w", WORDS, words));
        assertEquals(new Value.Text("lower"), plain.value("String.join(\"\", w)", "w", WORDS, words));
        assertEquals(LOW, plain.value("w.get(0).get(0)", "w", new Type.Sequence(WORDS), new Value.Tuple(List.of(words))));
        assertEquals(new Outcome.Threw("UnsupportedOperationException", ""), plain.outcome("w.remove(0)", Map.of("w", WORDS), Map.of("w", words)));
    }

    @Test
    void sequencesOfNumbersAreArrays() {
        assertEquals(Value.Num.of(2), plain.value("x[1]", "x", new Type.Sequence(Type.WHOLE), new Value.Tuple(List.of(Value.Num.of(1), Value.Num.of(2)))));
        assertEquals(Value.Num.of(2), plain.value("x.length", "x", new Type.Sequence(Type.NUMBER), array(List.of(2), 1, 2)));
    }

    @Test
    void setsOfStringsAndFunctionsOfTheirMembersKeepTheirOrder() {
        Value set = new Value.Many(List.of(LOW, ER));
        assertEquals(set, plain.value("v", "v", new Type.Many(Type.TEXT), set));
        assertEquals(LOW, plain.value("v.iterator().next()", "v", new Type.Many(Type.TEXT), set));
        Type.Function counts = Type.Function.table(WORDS, Type.WHOLE);
        Value table = new Value.Table(List.of(new Value.Tuple(List.of(LOW, ER)), new Value.Tuple(List.of())), List.of(Value.Num.of(5), Value.Num.of(2)));
        assertEquals(Value.Num.of(5), plain.value("f.get(java.util.List.of(\"low\", \"er\"))", "f", counts, table));
        assertEquals(new Value.Tuple(List.of(LOW, ER)), plain.value("f.keySet().iterator().next()", "f", counts, table));
        assertEquals(Value.Num.of(2), ((Value.Function) plain.value("java.util.Map.of(\"er\", 2)")).at(List.of(ER)));
    }

    @Test
    void rowsOfOneShapeAreAnArrayAndOthersATuple() {
        assertEquals(array(List.of(2), 1, 2), plain.value("java.util.List.of(1, 2.0)"));
        assertEquals(array(List.of(3), 1, 2, 3), plain.value("new int[] {1, 2, 3}"));
        assertEquals(array(List.of(2), 1, 2), plain.value("new Double[] {1.0, 2.0}"));
        assertEquals(array(List.of(2, 2), 1, 2, 3, 4), own.value("java.util.List.of(Vector.of(1, 2), Vector.of(3, 4))"));
        assertEquals(new Value.Tuple(List.of(array(List.of(1), 1), array(List.of(2), 2, 3))),
                own.value("new Vector[] {Vector.of(1), Vector.of(2, 3)}"));
        assertEquals(new Value.Tuple(List.of(Value.Num.of(1), array(List.of(1), 1))), own.value("java.util.List.of(1, Vector.of(1))"));
        assertEquals(new Value.Tuple(List.of(new Value.Truth(true), Value.Num.of(1))), own.value("java.util.List.of(true, 1)"));
        assertEquals(new Value.Tuple(List.of(Value.Num.of(1), new Value.Truth(true))), own.value("java.util.List.of(1, true)"));
    }

    @Test
    void recordsAndArraysOfObjectsAreTuples() {
        assertEquals(new Value.Tuple(List.of(Value.Num.of(1), array(List.of(1), 2))), own.value("new Split(1, Vector.of(2))"));
        assertEquals(new Value.Tuple(List.of(Value.Num.of(1), Value.Num.of(2))), own.value("new Object[] {1, 2}"));
        Type pair = new Type.Tuple(List.of(Type.NUMBER, VECTOR));
        Value values = new Value.Tuple(List.of(Value.Num.of(1), array(List.of(1), 2)));
        assertEquals(values, own.value("p", "p", pair, values));
        assertEquals(Value.Num.of(2), own.value("((Vector) p[1]).get(0)", "p", pair, values));
        assertEquals(Value.Num.of(2), own.value("Split.count(p)", "p", pair, values));
    }

    @Test
    void setsAreArraysOfTheirMembers() {
        assertEquals(Value.Num.of(5), plain.value("s[0] + s[1]", "s", new Type.Many(Type.WHOLE), many(2, 3)));
        assertEquals(array(List.of(2), 2, 3), plain.value("s", "s", new Type.Many(Type.WHOLE), many(2, 3)), "an array does not say that it was a set");
        assertEquals(Value.Num.of(2), plain.value("s.length", "s", new Type.Many(Type.NUMBER), many(2, 3)));
        assertEquals(Value.Num.of(7), own.value("s[0].get(0)", "s", new Type.Many(VECTOR), new Value.Many(List.of(array(List.of(1), 7)))));
        assertEquals(many(2, 3), plain.value("new java.util.TreeSet<>(java.util.Set.of(3, 2))"));
        assertEquals(many(), plain.value("java.util.Set.of()"));
    }

    @Test
    void functionsAreTheInterfacesOfTheJdk() {
        Type.Function unary = function(Type.NUMBER, Type.NUMBER);
        assertEquals(Value.Num.of(9), plain.value("f.applyAsDouble(3)", "f", unary, square()));
        assertEquals(array(List.of(2), 1, 4), plain.value("java.util.stream.DoubleStream.of(1, 2).map(f).toArray()", "f", unary, square()));
        assertEquals(Value.Num.of(9), plain.value("((java.util.function.DoubleUnaryOperator) f::applyAsDouble).applyAsDouble(3)", "f", unary, square()));
    }

    @Test
    void functionsOfWholeNumbersVectorsAndMatrices() {
        assertEquals(Value.Num.of(9), plain.value("f.apply(3.0)", "f", function(Type.WHOLE, Type.NUMBER), square()));
        assertEquals(Value.Num.of(9), plain.value("f.applyAsDouble(3)", "f", function(Type.NUMBER, Type.WHOLE), square()));
        assertEquals(Value.Num.of(4), plain.value("f.apply(2) / 1", "f", function(Type.WHOLE, Type.WHOLE), square()));
        assertEquals(new Value.Truth(true), plain.value("f.apply(2.0)", "f", function(Type.TRUTH, Type.NUMBER),
                (Value.Function) x -> new Value.Truth(true)));
        assertEquals(Value.Num.of(7), own.value("f.applyAsDouble(Vector.of(7, 8))", "f", function(Type.NUMBER, VECTOR), first()));
        assertEquals(array(List.of(2), 7, 8), own.value("f.apply(Vector.of(7, 8))", "f", function(VECTOR, VECTOR), same()));
        assertEquals(array(List.of(1, 2), 7, 8), plain.value("f.apply(new double[][] {{7, 8}})", "f", function(MATRIX, MATRIX), same()));
        assertEquals(Value.Num.of(7), own.value("((java.util.function.UnaryOperator<Vector>) f).apply(Vector.of(7)).get(0)", "f",
                function(VECTOR, VECTOR), same()));
        assertEquals(array(List.of(1), 7), own.value("((java.util.function.Function<Double, Vector>) f).apply(7.0)", "f",
                function(VECTOR, Type.NUMBER), (Value.Function) x -> array(List.of(1), 7)));
    }

    @Test
    void functionsOfTwoArguments() {
        Value.Function second = arguments -> arguments.get(1);
        assertEquals(Value.Num.of(2), plain.value("f.applyAsDouble(1, 2)", "f", function(Type.NUMBER, Type.NUMBER, Type.NUMBER), second));
        assertEquals(Value.Num.of(2), plain.value("f.applyAsDouble(1, 2)", "f", function(Type.NUMBER, Type.WHOLE, Type.WHOLE), second));
        assertEquals(Value.Num.of(2), own.value("f.applyAsDouble(Vector.of(1), 2.0)", "f", function(Type.NUMBER, VECTOR, Type.NUMBER), second));
        assertEquals(array(List.of(1), 2), own.value("f.apply(1.0, Vector.of(2))", "f", function(VECTOR, Type.NUMBER, VECTOR), second));
    }

    @Test
    void aFunctionOfASetGetsASet() {
        Value.Function size = arguments -> Value.Num.of(assertInstanceOf(Value.Many.class, arguments.get(0)).members().size());
        assertEquals(Value.Num.of(2), plain.value("v.applyAsDouble(new int[] {4, 5})", "v", function(Type.NUMBER, new Type.Many(Type.WHOLE)), size));
    }

    @Test
    void whatNoFormulaHoldsIsNamedWithAWayOut() {
        assertForeign("the call gives null, which is no value", "(Object) null");
        assertForeign("the call gives a OptionalDouble, which no formula can hold: take numbers out of it in the call, as .getAsDouble()",
                "java.util.OptionalDouble.of(2)");
        assertForeign("the call gives a Vector, which no formula can hold: take numbers out of it in the call, as .size()", "Vector.of(1)");
        assertForeign("the call gives an object of a class without a name, which no formula can hold: take numbers out of it in the call",
                "(java.util.function.DoubleUnaryOperator) y -> y");
        assertForeign("the call gives a Object, which no formula can hold: take numbers out of it in the call",
                "java.util.List.of(1, new Object())");
    }

    private static void assertForeign(String message, String expression) {
        assertEquals(new Outcome.Foreign(message), plain.outcome(expression, Map.of(), Map.of()));
    }

    private static Type.Function function(Type to, Type... from) {
        return new Type.Function(List.of(from), to);
    }

    private static Value.Function square() {
        return arguments -> {
            double number = ((Value.Num) arguments.get(0)).real().toDouble();
            return Value.Num.of(number * number);
        };
    }

    private static Value.Function first() {
        return arguments -> new Value.Num(((Value.Array) arguments.get(0)).entries().get(0));
    }

    private static Value.Function same() {
        return arguments -> arguments.get(0);
    }

    private static Value.Array array(List<Integer> sizes, double... entries) {
        return new Value.Array(sizes, DoubleStream.of(entries).mapToObj(Real::of).toList());
    }

    private static Value.Many many(double... members) {
        return new Value.Many(Arrays.stream(members).<Value>mapToObj(Value.Num::of).toList());
    }
}
