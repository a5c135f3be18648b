package org.linebyline.doclinker.formula.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a call rests on changes with every class that it can come to, and with no other. */
class ReachTest {

    private static final Map<String, String> FILES = Map.of(
            "sample/Code.java", "package sample; class Code { static double twice(double x) { return Helper.sum(x, x); }"
                    + " static Object[] none() { return new far.Entry[0]; } }",
            "sample/Helper.java", "package sample; class Helper { static double sum(double x, double y) { return new Inner().of(x, y); }"
                    + " static class Inner { double of(double x, double y) { return x + y; } } }",
            "far/Entry.java", "package far; public class Entry { public static double one() { return 1; } }",
            "far/Other.java", "package far; public class Other { public static double two() { return 2; } }");

    @TempDir
    Path root;

    private SampleProject project;

    @BeforeEach
    void compile() throws IOException {
        project = SampleProject.of(root, FILES);
    }

    @Test
    void aClassThatACallNamesIsReached() throws IOException {
        assertReaches("Code.twice(x)", "sample/Code.java", "(x, x)", "(x, 2 * x)");
    }

    @Test
    void aClassThatAReachedClassUsesIsReached() throws IOException {
        assertReaches("Code.twice(x)", "sample/Helper.java", "x + y", "x - y");
    }

    @Test
    void aClassOfAnArrayIsReached() throws IOException {
        assertReaches("Code.none()", "far/Entry.java", "return 1", "return 3");
    }

    @Test
    void aClassIsReachedByItsWholeNameOrAnImport() throws IOException {
        assertReaches("far.Other.two()", "far/Other.java", "return 2", "return 3");
        assertReaches("Other.two()", "far/Other.java", "return 2", "return 3", "far.Other");
        assertReaches("Other.two()", "far/Other.java", "return 2", "return 3", "far.*");
        assertReaches("two()", "far/Other.java", "return 2", "return 3", "static far.Other.two");
        assertReaches("two()", "far/Other.java", "return 2", "return 3", "static far.Other.*");
    }

    @Test
    void aClassThatNothingNamesIsNotReached() throws IOException {
        String before = grounds("Code.twice(x)", "java.util.*");
        change("far/Other.java", "return 2", "return 3");
        assertEquals(before, grounds("Code.twice(x)", "java.util.*"));
    }

    @Test
    void whatIsUsedBesidesIsReached() throws IOException {
        String before = Reach.of(project.layout().classes()).grounds(List.of(), List.of("far.Other"));
        change("far/Other.java", "return 2", "return 3");
        assertNotEquals(before, Reach.of(project.layout().classes()).grounds(List.of(), List.of("far.Other")));
    }

    @Test
    void whatIsNoClassMayBeReadByAny() throws IOException {
        Path folder = project.layout().classes().get(0);
        Files.writeString(folder.resolve("table.csv"), "1");
        Files.writeString(folder.resolve("Broken.class"), "none");
        String before = grounds("Code.twice(x)");
        Files.writeString(folder.resolve("table.csv"), "2");
        assertNotEquals(before, grounds("Code.twice(x)"));
        Files.writeString(folder.resolve("table.csv"), "1");
        assertEquals(before, grounds("Code.twice(x)"));
        Files.writeString(folder.resolve("Broken.class"), "neither");
        assertNotEquals(before, grounds("Code.twice(x)"));
    }

    @Test
    void withoutAFolderNothingIsReached() {
        assertEquals("", Reach.of(List.of(root.resolve("nowhere"))).grounds(List.of(call("Code.twice(x)")), List.of("far.Other")));
    }

    private void assertReaches(String call, String file, String old, String now, String... imports) throws IOException {
        String before = grounds(call, imports);
        change(file, old, now);
        assertNotEquals(before, grounds(call, imports), call);
        project = SampleProject.of(root, FILES);
        assertEquals(before, grounds(call, imports), call);
    }

    private void change(String file, String old, String now) throws IOException {
        Map<String, String> files = new HashMap<>(FILES);
        files.computeIfPresent(file, (name, text) -> text.replace(old, now));
        project = SampleProject.of(root, files);
    }

    private String grounds(String call, String... imports) {
        return Reach.of(project.layout().classes()).grounds(List.of(call(call, imports)), List.of());
    }

    private static CallSource call(String call, String... imports) {
        return SampleProject.call("it", call, Map.of(), imports);
    }
}
