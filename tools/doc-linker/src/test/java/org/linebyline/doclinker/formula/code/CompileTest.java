package org.linebyline.doclinker.formula.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.ArrayClass;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;

/** Calls are real Java, in the package of the code; what is wrong with one is told at its column. */
class CompileTest {

    private static final Type VECTOR = Type.Array.of(Size.of("n"));
    private static final Map<String, Type> X = Map.of("x", Type.NUMBER, "y", Type.NUMBER);

    @TempDir
    static Path root;

    private static SampleProject project;

    @BeforeAll
    static void aProject() throws IOException {
        project = SampleProject.of(root, Map.of(
                "sample/Vector.java", """
                        package sample;
                        import java.util.function.DoubleUnaryOperator;
                        public final class Vector {
                            double[] entries;
                            public double[] data;
                            public static Vector of(double... entries) { Vector made = new Vector(); made.entries = entries; return made; }
                            public double[] toArray() { return entries; }
                            public Vector times(double factor) { return map(entry -> factor * entry); }
                            Vector map(DoubleUnaryOperator f) { return of(java.util.Arrays.stream(entries).map(f).toArray()); }
                            private double secret() { return 1; }
                        }
                        """,
                "sample/Hidden.java", """
                        package sample;
                        class Hidden {
                            static double twice(double x) { return 2 * x; }
                            static <T extends Comparable<T>> T larger(T left, T right) { return left.compareTo(right) < 0 ? right : left; }
                            static double größe(double α) { return α; }
                        }
                        """,
                "other/Far.java", """
                        package other;
                        public class Far {
                            public static double PI = 3;
                            public static double third(double x) { return x / 3; }
                            public static class Near { public static double half(double x) { return x / 2; } }
                        }
                        """)).with(ArrayClass.VECTOR, "sample.Vector");
    }

    @Test
    void whatIsPackagePrivateIsWithinReach() {
        assertEquals(Value.Num.of(6), project.value("Hidden.twice(x)", "x", Type.NUMBER, Value.Num.of(3)));
    }

    @Test
    void theImportsOfTheFileHold() {
        for (String expression : List.of("Far.third(x)", "Near.half(x) * 2 / 3", "third(x)", "PI * x / 9", "List.of(x).get(0) / 3")) {
            CallSource call = SampleProject.call("it", expression, X, "other.Far", "other.Far.Near", "static other.Far.third", "static other.Far.*",
                    "java.util.*");
            Compiled compiled = Calls.compile(List.of(call), project.layout());
            assertEquals("", SampleProject.problems(compiled));
            assertEquals(new Outcome.Given(Value.Num.of(2)), compiled.value("it", Map.of("x", Value.Num.of(6)), SampleProject.PATIENCE));
        }
    }

    @Test
    void lambdasMethodReferencesAndGenericsAreJava() {
        assertEquals(Value.Num.of(7), project.value("Hidden.larger(3, 7)"));
        assertEquals(Value.Num.of(4), project.value("Vector.of(1).map(a -> { double b = a + x; return b; }).entries[0]", "x", Type.NUMBER,
                Value.Num.of(3)));
        assertEquals(Value.Num.of(6), project.value("v.map(Hidden::twice).toArray()[0]", "v", VECTOR, vector()));
        assertEquals(Value.Num.of(3), project.value("new Object() { double y() { return x; } }.y()", "x", Type.NUMBER, Value.Num.of(3)));
        assertEquals(Value.Num.of(2), project.value("java.util.List.<Double>of(1.0, 2.0).size() // of these"));
        assertEquals(Value.Num.of(5), project.value("x > 0 ? x\n : switch (1) { default -> 7; }", "x", Type.NUMBER, Value.Num.of(5)));
    }

    @Test
    void namesMayBeOfAnyAlphabet() {
        assertEquals(Value.Num.of(2), project.value("Hidden.größe(ϑ)", "ϑ", Type.NUMBER, Value.Num.of(2)));
        assertEquals("7:18: there is no method 'größ' in Hidden (did you mean 'größe'?)", project.problems("Hidden.größ(1)", X));
    }

    @Test
    void onlyFreeNamesAreAskedFor() {
        assertNames(Set.of("x", "y"), "x + Hidden.twice(y)");
        assertNames(Set.of(), "Vector.of(1).map(x -> x + 1).entries[0]");
        assertNames(Set.of("x"), "new Object() { double y() { return x; } }.y()");
        assertNames(Set.of("y"), "Vector.of(1, 2).map(entry -> entry * y).entries");
        assertNames(Set.of("x"), "((Object) x) instanceof Double y ? 1 : 0");
        assertNames(Set.of("x"), "new double[(int) x].length");
    }

    private static void assertNames(Set<String> names, String expression) {
        Compiled compiled = project.compile(expression, X);
        assertEquals("", SampleProject.problems(compiled));
        assertEquals(names, compiled.names("it"), expression);
    }

    @Test
    void aNameBeforeADotIsAClassWhereThereIsOne() {
        Map<String, Type> names = Map.of("Vector", VECTOR, "A", VECTOR, "List", VECTOR, "Near", VECTOR, "Math", VECTOR);
        assertEquals(Set.of("A"), project.compile("Vector.of(1).map(z -> A.entries[0]).entries", names).names("it"));
        assertEquals(Set.of("A"), project.compile("(Vector) (Object) A", names).names("it"));
        assertEquals(Set.of(), project.compile("((java.util.function.Supplier<Object>) java.util.ArrayList<Vector>::new).get() == null", names)
                .names("it"));
        assertEquals(Set.of("y"), project.compile("third(y)", Map.of("third", Type.NUMBER, "y", Type.NUMBER), "static other.Far.third")
                .names("it"));
        assertEquals(Set.of("Vector"), project.compile("Vector", names).names("it"));
        assertEquals(Set.of(), project.compile("new Vector().data.length", names).names("it"));
        assertEquals(Set.of(), project.compile("((java.util.function.Function<double[], Vector>) Vector::of).apply(new double[1])", names).names("it"));
        assertEquals(Set.of(), project.compile("List.of(1)", names, "java.util.*").names("it"));
        assertEquals(Set.of(), project.compile("Near.half(1)", names, "other.Far.Near").names("it"));
        assertEquals(Set.of(), project.compile("Math.abs(1)", names).names("it"));
        assertEquals(Set.of(), project.compile("((java.util.ArrayList<Vector>) new java.util.ArrayList<Vector>()).size()", names).names("it"));
        assertEquals(Set.of(), project.compile("((Object) 1) instanceof Vector || new Vector[0].length > 0", names).names("it"));
    }

    @Test
    void aWrongNameIsToldAtItsColumnWithTheOneThatWasMeant() {
        Map<String, Type> names = Map.of("x", Type.NUMBER, "weights", VECTOR);
        assertEquals("7:19: there is no method 'tims' in Vector (did you mean 'times'?)", project.problems("weights.tims(x)", names));
        assertEquals("7:19: there is no field 'entrie' in Vector (did you mean 'entries'?)", project.problems("weights.entrie", names));
        assertEquals("7:15: nothing is called 'weigths' here (did you mean 'weights'?): a call knows the names of the where list, "
                + "and what its file imports", project.problems("x + weigths.times(x)", names));
        assertEquals("7:11: there is no method 'third' here: name the class or the object that has it", project.problems("third(x)", names));
        assertEquals("7:15: there is no class 'Far' here: import it in the file of the code, or write its package, too",
                project.problems("new Far()", names));
    }

    @Test
    void whatElseTheCompilerSaysIsOneLine() {
        Map<String, Type> names = Map.of("x", Type.NUMBER, "v", VECTOR);
        assertEquals("7:19: not Java: incompatible types: Vector cannot be converted to double", project.problems("v.times(v)", names));
        assertEquals("7:12: not Java: method times in class Vector cannot be applied to given types; required: double; found: no arguments; "
                + "reason: actual and formal argument lists differ in length", project.problems("v.times()", names));
        assertEquals("7:12: not Java: secret() has private access in Vector", project.problems("v.secret()", names));
        assertEquals("7:20: not Java: incompatible types: void cannot be converted to Object", project.problems("System.gc()", names));
        assertEquals("8:6: not Java: bad operand types for binary operator '*'; first type: double; second type: Vector",
                project.problems("x\n + x * v", names));
    }

    @Test
    void aCallIsOneExpression() {
        assertEquals("7:17: not Java: ')' expected", project.problems("(x + y", X));
        for (String wrong : List.of("x); foo(y", "x) + (y", "x; y", "", "// nothing", "double z = x", "x); } int f() { return (y", "x)", "return x")) {
            assertFalse(project.compile(wrong, X).has("it"), wrong);
            assertEquals(1, project.compile(wrong, X).problems().size(), wrong);
        }
        assertEquals("7:11: a call is one Java expression, and no more", project.problems("x) + (y", X));
        assertEquals("7:11: 'this' is no object in a call: write the letter of the where list", project.problems("this.norm()", X));
    }

    @Test
    void aTypeWithoutACounterpartIsToldOnlyWhereItIsUsed() {
        Type three = new Type.Function(List.of(Type.NUMBER, Type.NUMBER, Type.NUMBER), Type.NUMBER);
        Map<String, Type> names = Map.of("f", three, "q", Type.OPEN, "x", Type.NUMBER);
        assertEquals("", project.problems("x", names));
        assertEquals("7:11: 'f' is a function of 3 arguments, and Java has a type for one or two: make it a function of one tuple",
                project.problems("f.apply(x)", names));
        assertEquals("7:11: 'q' is known only when the code has run: write its own call in its place", project.problems("x + q", names));
    }

    @Test
    void oneWrongCallDoesNotHoldUpTheOthers() {
        List<CallSource> calls = List.of(SampleProject.call("a", "x", X), SampleProject.call("b", "z", X), SampleProject.call("c", "x +", X),
                SampleProject.call("d", "Hidden.twice(x)", X), SampleProject.call("e", "((java.util.concurrent.Callable<Integer>) () -> {}).call()", X));
        Compiled compiled = Calls.compile(calls, project.layout());
        assertEquals(List.of(true, false, false, true, false), List.of("a", "b", "c", "d", "e").stream().map(compiled::has).toList());
        assertEquals(3, compiled.problems().size(), () -> SampleProject.problems(compiled));
        assertEquals(new Outcome.Given(Value.Num.of(2)), compiled.value("d", Map.of("x", Value.Num.of(1)), SampleProject.PATIENCE));
    }

    @Test
    void aCallThatBreaksTheCompilerDoesNotHoldUpTheOthers() {
        List<CallSource> calls = List.of(SampleProject.call("a", "x", X), SampleProject.call("b", "x.f(x.f(x.f(x)))", X),
                SampleProject.call("c", "Hidden.twice(x)", X));
        Compiled compiled = Calls.compile(calls, project.layout());
        assertEquals(List.of(true, false, true), List.of("a", "b", "c").stream().map(compiled::has).toList());
        assertEquals(1, compiled.problems().size(), () -> SampleProject.problems(compiled));
    }

    @Test
    void twoCallsMayHaveTheSameText() {
        Compiled compiled = Calls.compile(List.of(SampleProject.call("a", "x", X), SampleProject.call("b", "x", X)), project.layout());
        assertTrue(compiled.has("a") && compiled.has("b"));
    }

    @Test
    void codeInNoPackageIsWithinReachOfCallsInNone() throws IOException {
        SampleProject bare = SampleProject.of(root.resolve("bare"), Map.of("Bare.java", "class Bare { static int one() { return 1; } }"));
        Compiled compiled = Calls.compile(List.of(new CallSource("it", "", List.of(), "Bare.one()", Map.of(), Place.file("a.adoc"))), bare.layout());
        assertEquals(new Outcome.Given(Value.Num.of(1)), compiled.value("it", Map.of(), SampleProject.PATIENCE));
    }

    @Test
    void codeThatIsNotBuiltIsToldOnce() {
        Layout layout = Layout.conventional(root.resolve("nowhere"));
        Compiled compiled = Calls.compile(List.of(SampleProject.call("a", "1", X), SampleProject.call("b", "2", X)), layout);
        assertEquals("7:11: there is no folder 'target/classes' with the classes of the code: build it first", SampleProject.problems(compiled));
        assertEquals("", SampleProject.problems(Calls.compile(List.of(), layout)));
    }

    @Test
    void anExpressionThatIsTooMuchForTheCompilerIsTold() {
        String tooMuch = "7:11: a call has up to 1000 characters, and 10 brackets inside of one another: let a method of the code do more";
        assertEquals(tooMuch, project.problems("(".repeat(100_000) + "x" + ")".repeat(100_000), X));
        assertEquals(tooMuch, project.problems("f(".repeat(300) + "x" + ")".repeat(300), X));
        assertEquals("", project.problems("(".repeat(10) + "x" + ")".repeat(10), X));
        assertEquals("", project.problems("x" + "+x".repeat(499), X));
        assertEquals("", project.problems("!".repeat(990) + "true", X));
    }

    private static Value.Array vector() {
        return new Value.Array(List.of(1), List.of(org.linebyline.doclinker.formula.number.Real.of(3)));
    }
}
