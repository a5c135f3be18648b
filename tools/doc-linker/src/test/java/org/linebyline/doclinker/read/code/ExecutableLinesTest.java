package org.linebyline.doclinker.read.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.read.files.ProjectFiles;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What executes in each sample of {@code src/test/resources/executable}: the lines that end in {@code //!}, or open a text
 * block, and no others. The
 * compiler is the witness: a line with bytecode executes, or ends in {@code //~} with one of the reasons listed here.
 */
class ExecutableLinesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/executable");

    /** Why the compiler gives bytecode to a line that computes nothing of its own. */
    private static final Set<String> BYTECODE_WITHOUT_CODE = Set.of(
            "constructor that nobody wrote",
            "constructor calls the one of the class above",
            "return at the end",
            "accessors that nobody wrote",
            "enum constant without arguments",
            "exception is stored",
            "finally ends",
            "lock is given back",
            "label of a case",
            "case falls out of a switch",
            "next case");

    @TempDir
    Path root;

    @TestFactory
    Stream<DynamicTest> theMarkedLinesExecute() throws IOException {
        return samples().map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () -> {
            SourceFile file = read(sample);
            assertEquals(List.of(), file.damage());
            assertEquals(marked(file, "(//!|= \"\"\")"), executable(file));
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyLineWithBytecodeExecutesOrSaysWhyNot() throws IOException {
        return samples().map(sample -> DynamicTest.dynamicTest(sample.getFileName().toString(), () -> {
            SourceFile file = read(sample);
            SortedSet<Integer> others = new TreeSet<>(bytecode(sample));
            others.removeAll(executable(file));
            assertEquals(marked(file, "//~ [a-z ]+"), others);
            file.lines().stream().filter(line -> line.contains("//~ ")).map(line -> line.substring(line.indexOf("//~ ") + 4))
                    .forEach(reason -> assertTrue(BYTECODE_WITHOUT_CODE.contains(reason), reason));
        }));
    }

    /** Samples whose folder is a Java version are left to that version. */
    private static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile).sorted()
                    .filter(file -> !file.getParent().endsWith("21") || Runtime.version().feature() >= 21)
                    .collect(Collectors.toList()).stream();
        }
    }

    private SourceFile read(Path sample) throws IOException {
        Path copy = root.resolve(sample.getFileName());
        Files.copy(sample, copy);
        return new JavaReader(Layout.conventional(root)).read(copy, new ProjectFiles(root));
    }

    private static SortedSet<Integer> executable(SourceFile file) {
        return file.statements().stream().flatMap(statement ->
                IntStream.rangeClosed(statement.lines().from(), statement.lines().to()).boxed())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<Integer> marked(SourceFile file, String mark) {
        return IntStream.rangeClosed(1, file.lines().size()).filter(line -> file.lines().get(line - 1).matches(".*" + mark))
                .boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<Integer> bytecode(Path sample) throws IOException {
        Path classes = Files.createTempDirectory(root, "classes");
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-g", "-nowarn", "-d",
                classes.toString(), sample.toString()));
        SortedSet<Integer> lines = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> lines(file, lines));
        }
        return lines;
    }

    private static void lines(Path classFile, SortedSet<Integer> lines) {
        try {
            new ClassReader(Files.readAllBytes(classFile)).accept(new ClassVisitor(Opcodes.ASM9) {
                @Override
                public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] thrown) {
                    return new MethodVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitLineNumber(int line, Label start) {
                            lines.add(line);
                        }
                    };
                }
            }, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
