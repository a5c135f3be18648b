package org.linebyline.doclinker.read.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** In the samples, a line that ends in {@code //!} executes, and no other does. */
class JavaReaderTest {

    @TempDir
    Path root;

    @Test
    void declarationsAndBracesDoNotExecute() throws IOException {
        executes("""
                package sample;
                import java.util.List;
                abstract class A<T> implements Runnable {
                    private int field;
                    static {
                        System.gc(); //!
                    }
                    @Override
                    public void run() {
                        int later;
                        ;
                    }
                    abstract void nothing();
                    record Pair(int a, int b) {
                        Pair {
                            if (a < b) { //!
                                throw new IllegalArgumentException( //!
                                        "a < b"); //!
                            }
                        }
                    }
                    interface Shape { double area(); }
                }
                """);
    }

    @Test
    void everyLineOfAStatementExecutes() throws IOException {
        executes("""
                class A {
                    static final double[] TABLE = { //!
                        1, 2, //!
                        3 //!
                    }; //!
                    int f(int n) {
                        for (int i = 0; //!
                                i < n; //!
                                i++) { //!
                            n += i //!
                                    * 2; //!
                        }
                        while (n > 3) { //!
                            n--; //!
                        }
                        do {
                            n++; //!
                        } while (n < 9); //!
                        if (n == 1) //!
                            return 1; //!
                        else {
                            n = 2; //!
                        }
                        try (var in = open()) { //!
                            n = 3; //!
                        } catch (Exception e) {
                            throw e; //!
                        } finally {
                            n = 4; //!
                        }
                        synchronized (this) { //!
                            n = 5; //!
                        }
                        return n; //!
                    }
                }
                """);
    }

    @Test
    void switchesLambdasAndNestedClassesExecuteInside() throws IOException {
        executes("""
                class A {
                    int f(int n) {
                        switch (n) { //!
                            case 1 -> n = 2; //!
                            case 2: //!
                        }
                        return n; //!
                    }
                }
                """.replace("            case 2: //!\n", ""));
        executes("""
                class A {
                    Runnable r = () -> { //!
                        System.gc(); //!
                    }; //!
                    int g(int n) {
                        return switch (n) { //!
                            case 1 -> 2; //!
                            default -> { //!
                                yield 3; //!
                            } //!
                        }; //!
                    }
                    Object o = new Object() { //!
                        @Override //!
                        public int hashCode() { //!
                            return 1; //!
                        } //!
                    }; //!
                    enum E {
                        PLAIN,
                        SIZED(3), //!
                        BODIED { //!
                            @Override
                            int size() {
                                return 4; //!
                            }
                        };
                        E() {
                        }
                        E(int n) {
                        }
                        int size() {
                            return 0; //!
                        }
                    }
                }
                """);
    }

    @Test
    void aHeaderEndsWhereItsBodyBegins() throws IOException {
        SourceFile file = read("""
                class A {
                \tvoid f(int n) {
                \t\tfor (int i = 0;
                \t\t\t\ti < n; i++)
                \t\t\tn++;
                \t\tfor (int j : all())
                \t\t\tn--;
                \t\twhile (n > 0) n = 0;
                \t}
                }
                """);
        assertEquals(List.of("lines 3 to 4 from 3", "line 3 from 8", "line 4 from 12", "line 5 from 4", "line 6 from 3",
                "line 7 from 4", "line 8 from 3", "line 8 from 17"), file.statements().stream()
                        .map(statement -> statement.lines() + " from " + statement.column()).toList());
    }

    @Test
    void theExpressionBehindAnArrowIsAStatementOfItsOwn() throws IOException {
        SourceFile file = read("class A {\n int a(int n) {\n  return switch (n) {\n   case 1 -> 2;\n   default ->\n    3;\n  };\n }\n}\n");
        assertEquals(List.of("lines 3 to 7 from 3", "line 4 from 14", "line 6 from 5"), file.statements().stream()
                .map(statement -> statement.lines() + " from " + statement.column()).toList());
    }

    @Test
    void windowsLineEndsTabsAndAByteOrderMarkChangeNothing() throws IOException {
        SourceFile file = read("\uFEFFclass A {\r\n\t// tag::x[]\r\n\tint a = 1; // (a)\r\n\t// end::x[]\r\n}\r\n");
        assertEquals(List.of(), file.damage());
        assertEquals(List.of(3), executable(file));
        assertEquals(List.of("class A {", "\t// tag::x[]", "\tint a = 1; // (a)", "\t// end::x[]", "}", ""), file.lines());
        assertEquals(List.of("x"), file.regions().stream().map(Region::tag).toList());
        assertEquals(List.of("a"), file.markers().stream().map(Marker::name).toList());
    }

    @Test
    void aMarkerEndsItsLine() throws IOException {
        SourceFile file = read("class A {\n    // (alone)\n    int a = 1; // (one)\n    int b = 2; //(two)  \n"
                + "    int c = 3; // (two words)\n    int d = 4; // see (three), not a marker\n    String e = \"//\"; // (four)\n}\n");
        assertEquals(List.of("alone A.java:2:9", "one A.java:3:20", "two A.java:4:19", "four A.java:7:26"),
                file.markers().stream().map(marker -> marker.name() + " " + marker.place()).toList());
    }

    @Test
    void aSyntaxErrorIsDamageAtItsPlace() throws IOException {
        SourceFile file = read("class A {\n    int f() { return 1 }\n}\n");
        assertEquals("A.java:2:23", file.damage().get(0).place().toString());
        assertTrue(file.damage().get(0).message().startsWith("not Java: "));
    }

    @Test
    void anEmptyFileHasNothingThatExecutes() throws IOException {
        assertEquals(List.of(), executable(read("")));
    }

    @Test
    void tagsThatAsciidoctorPassesOverInSilenceAreDamage() throws IOException {
        assertEquals(List.of("A.java:1:4"), malformed("// tag::x[]\nclass A {}\n"));
        assertEquals(List.of("A.java:2:4"), malformed("class A {}\n// end::x[]\n"));
        assertEquals(List.of("A.java:2:16"), malformed("// tag::x[]\nclass A { } // end::x[]\n"));
        assertEquals(List.of("A.java:3:4"), malformed("// tag::x[]\n// end::x[]\n// tag::x[]\n// end::x[]\n"));
        assertEquals(List.of("A.java:3:4"), malformed("// tag::x[]\n// tag::y[]\n// end::x[]\n// end::y[]\n"));
        assertEquals(List.of(), malformed("// tag::x[]\n// tag::x.t[]\n// end::x.t[]\n// end::x[]\n"));
    }

    private List<String> malformed(String text) throws IOException {
        return read(text).damage().stream().map(Damage::place).map(Object::toString).toList();
    }

    private void executes(String marked) throws IOException {
        List<String> lines = marked.lines().toList();
        List<Integer> expected = IntStream.rangeClosed(1, lines.size()).filter(n -> lines.get(n - 1).endsWith("//!")).boxed().toList();
        SourceFile file = read(marked);
        assertEquals(List.of(), file.damage());
        assertEquals(expected, executable(file));
    }

    private static List<Integer> executable(SourceFile file) {
        TreeSet<Integer> lines = new TreeSet<>();
        file.statements().forEach(statement ->
                IntStream.rangeClosed(statement.lines().from(), statement.lines().to()).forEach(lines::add));
        return List.copyOf(lines);
    }

    private SourceFile read(String text) throws IOException {
        Path file = root.resolve("A.java");
        Files.writeString(file, text);
        return new JavaReader(Layout.conventional(root)).read(file, new ProjectFiles(root));
    }
}
