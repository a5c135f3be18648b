package org.linebyline.doclinker.formula.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.ArrayClass;

/** A project's own classes of vectors and matrices keep to a convention, and are told what they lack. */
class ProjectArraysTest {

    @TempDir
    Path root;

    @Test
    void aVectorIsMadeFromNumbersAndReadAsAnArrayOrEntryByEntry() throws IOException {
        assertVector("public double[] toArray() { return e; }");
        assertVector("public int size() { return e.length; } public double get(int i) { return e[i]; }");
    }

    private void assertVector(String methods) throws IOException {
        SampleProject project = vector("public class V { double[] e; public static V of(double... e) { V v = new V(); v.e = e; return v; } " + methods + " }");
        Value.Array value = new Value.Array(List.of(2), List.of(Real.of(1), Real.of(2)));
        assertEquals(value, project.value("v", "v", Type.Array.of(Size.of("n")), value));
    }

    @Test
    void aMatrixIsMadeFromRowsAndReadEntryByEntryOrAsRows() throws IOException {
        assertMatrix("public double[][] toArray() { return r; }");
        assertMatrix("public int rows() { return r.length; } public int columns() { return r[0].length; } "
                + "public double get(int i, int j) { return r[i][j]; }");
    }

    private void assertMatrix(String methods) throws IOException {
        SampleProject project = SampleProject.of(root, Map.of("sample/V.java", "package sample; public class V { double[][] r; "
                + "public static V of(double[]... r) { V v = new V(); v.r = r; return v; } " + methods + " }")).with(ArrayClass.MATRIX, "sample.V");
        Value.Array value = new Value.Array(List.of(1, 2), List.of(Real.of(1), Real.of(2)));
        assertEquals(value, project.value("v", "v", Type.Array.of(Size.of("m"), Size.of("n")), value));
    }

    @Test
    void aMatrixWithoutRowsKeepsItsColumns() throws IOException {
        SampleProject project = SampleProject.of(root, Map.of("sample/M.java", "package sample; public record M(int rows, int columns) { "
                + "public static M of(double[]... r) { return new M(r.length, r[0].length); } public double get(int i, int j) { return 0; } "
                + "public static M zeros(int m, int n) { return new M(m, n); } }")).with(ArrayClass.MATRIX, "sample.M");
        Value.Array value = new Value.Array(List.of(0, 3), List.of());
        assertEquals(value, project.value("m", "m", Type.Array.of(Size.of("m"), Size.of("n")), value));
    }

    @Test
    void anInterfaceWillDo() throws IOException {
        SampleProject project = vector("public interface V { double[] toArray(); static V of(double... e) { return () -> e; } }");
        Value.Array value = new Value.Array(List.of(1), List.of(Real.of(1)));
        assertEquals(value, project.value("v", "v", Type.Array.of(Size.of("n")), value));
    }

    @Test
    void whatAClassLacksIsToldWhereItIsNamed() throws IOException {
        assertVectorProblem("'sample.V' is not public: calls from other packages could not use it", "class V { }");
        assertVectorProblem("'sample.V' cannot be made from numbers: give it a public method 'static V of(double... entries)'", "public class V { }");
        assertVectorProblem("'sample.V' cannot be made from numbers: give it a public method 'static V of(double... entries)'",
                "public class V { public V of(double... e) { return this; } public double[] toArray() { return null; } }");
        assertVectorProblem("'sample.V' cannot be read: give it a public method 'double[] toArray()', or 'int size()' and 'double get(int i)'",
                "public class V { public static V of(double... e) { return null; } public int size() { return 0; } float get(int i) { return 0; } }");
    }

    @Test
    void bothClassesAreLookedAt() throws IOException {
        SampleProject project = vector("public class V { public static V of(double[]... r) { return null; } }");
        assertEquals("""
                1:9: there is no class 'sample.W' in the folders of 'classes': build the code first, or correct the name
                2:9: 'sample.V' cannot be read: give it public methods 'int rows()', 'int columns()' and 'double get(int i, int j)', \
                or 'double[][] toArray()'""",
                project.with(ArrayClass.VECTOR, "sample.W").with(ArrayClass.MATRIX, "sample.V").problems("1", Map.of()));
    }

    private void assertVectorProblem(String problem, String source) throws IOException {
        assertEquals("1:9: " + problem, vector(source).problems("1", Map.of()));
    }

    private SampleProject vector(String source) throws IOException {
        return SampleProject.of(root, Map.of("sample/V.java", "package sample; " + source)).with(ArrayClass.VECTOR, "sample.V");
    }
}
