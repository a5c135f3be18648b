package org.linebyline.doclinker.read.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

import javax.tools.ToolProvider;

import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.LoggerRuntime;
import org.jacoco.core.runtime.RuntimeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.ProjectPart;

/** Compiles a class, instruments it as JaCoCo does, runs it as tests would, and reads the recording. */
class CoverageReaderTest {

    private static final String SIGN = "src/main/java/sample/Sign.java";
    private static final String SOURCE = """
            package sample;
            public final class Sign {
                public static String of(int n) {
                    if (n < 0) {
                        return "negative";
                    }
                    return "positive";
                }
                static class Never {
                    int one() {
                        return 1;
                    }
                }
            }
            """;

    @TempDir
    Path root;

    private Layout layout;
    private final List<Damage> damage = new ArrayList<>();

    @BeforeEach
    void compile() throws IOException {
        layout = Layout.conventional(root);
        Files.createDirectories(root.resolve(SIGN).getParent());
        Files.createDirectories(classes());
        Files.createDirectories(coverage().getParent());
        compile(SOURCE, "-g");
    }

    private void compile(String text, String debug) throws IOException {
        Path source = root.resolve(SIGN);
        Files.writeString(source, text);
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", debug, "-d",
                classes().toString(), source.toString()));
    }

    @Test
    void eachLineKnowsTheTestsThatExecutedIt() throws Exception {
        record("SignTest#negative", -1);
        record("SignTest#positive", 1);
        SortedMap<Integer, SortedSet<String>> tests = tests();
        assertEquals(Set.of("SignTest#negative", "SignTest#positive"), tests.get(4));
        assertEquals(Set.of("SignTest#negative"), tests.get(5));
        assertEquals(Set.of("SignTest#positive"), tests.get(7));
    }

    @Test
    void sessionsOfOneNameAreOneTest() throws Exception {
        record("SignTest#both", -1);
        record("SignTest#both", 1);
        assertEquals(Set.of("SignTest#both"), tests().get(5));
        assertEquals(Set.of("SignTest#both"), tests().get(7));
    }

    @Test
    void aLineThatNoTestExecutedIsThereWithoutTests() throws Exception {
        record("SignTest#positive", 1);
        assertEquals(Set.of(), tests().get(5));
        assertEquals(Set.of(), tests().get(11));
    }

    @Test
    void aLineWithoutBytecodeIsNotThere() throws Exception {
        record("SignTest#positive", 1);
        assertEquals(Set.of(2, 4, 5, 7, 9, 11), tests().keySet());
    }

    @Test
    void withoutARecordingOrClassesThereIsNoEvidence() throws Exception {
        assertEquals(Optional.empty(), new CoverageReader(layout).read(damage));
        record("SignTest#positive", 1);
        Layout unbuilt = layout.with(ProjectPart.CLASSES, root.resolve("nowhere"));
        assertEquals(Optional.empty(), new CoverageReader(unbuilt).read(damage));
        assertEquals(List.of(), damage);
    }

    @Test
    void aDamagedRecordingIsNoted() throws IOException {
        Files.writeString(coverage(), "no recording");
        assertEquals(Optional.empty(), new CoverageReader(layout).read(damage));
        assertEquals("target/coverage/tests.exec:1:1", damage.get(0).place().toString());
    }

    @Test
    void aDamagedClassIsNoted() throws Exception {
        record("SignTest#positive", 1);
        Files.write(classes().resolve("sample/Sign.class"), new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
        assertEquals(Optional.empty(), new CoverageReader(layout).read(damage));
        assertEquals(1, damage.size());
    }

    @Test
    void aFileThatIsNewerThanItsClassIsLeftOut() throws Exception {
        record("SignTest#positive", 1);
        File source = root.resolve(SIGN).toFile();
        assertTrue(source.setLastModified(classes().resolve("sample/Sign.class").toFile().lastModified() - 2000));
        assertEquals(Set.of(SIGN), recorded().keySet());
        assertTrue(source.setLastModified(classes().resolve("sample/Sign.class").toFile().lastModified() + 2000));
        assertEquals(Set.of(), recorded().keySet());
    }

    @Test
    void whetherAFileIsNewerIsAskedAnewAndTheRecordingNeedNotBeReadForIt() throws Exception {
        record("SignTest#positive", 1);
        CoverageReader.Run run = new CoverageReader(layout).read(damage).orElseThrow();
        File source = root.resolve(SIGN).toFile();
        assertTrue(source.setLastModified(classes().resolve("sample/Sign.class").toFile().lastModified() + 2000));
        assertEquals(Set.of(), run.of(layout).files().keySet());
        assertTrue(source.setLastModified(classes().resolve("sample/Sign.class").toFile().lastModified() - 2000));
        assertEquals(Set.of(SIGN), run.of(layout).files().keySet());
    }

    @Test
    void aFileThatWasCompiledAgainSinceItsTestsIsLeftOut() throws Exception {
        record("SignTest#positive", 1);
        compile(SOURCE.replace("return 1", "return 2"), "-g");
        assertEquals(Set.of(SIGN), recorded().keySet());
        compile(SOURCE.replace("n < 0", "n <= 0"), "-g");
        assertEquals(Set.of(), recorded().keySet());
    }

    @Test
    void aClassThatDoesNotKnowItsLinesIsLeftOut() throws Exception {
        record("SignTest#positive", 1);
        compile(SOURCE, "-g:none");
        assertEquals(Set.of(), recorded().keySet());
        compile(SOURCE, "-g:source");
        assertEquals(Set.of(), recorded().keySet());
    }

    @Test
    void aFileWithoutBytecodeIsThereAllTheSame() throws Exception {
        compile("package sample;\ninterface Sign {\n    int ONE = 1;\n}\n", "-g");
        Files.delete(classes().resolve("sample/Sign$Never.class"));
        Files.write(coverage(), new byte[0]);
        assertEquals(Map.of(), recorded().get(SIGN).tests());
    }

    private SortedMap<String, Evidence.Coverage> recorded() {
        CoverageReader.Run run = new CoverageReader(layout).read(damage).orElseThrow();
        assertEquals(List.of(), damage);
        return run.of(layout).files();
    }

    private SortedMap<Integer, SortedSet<String>> tests() {
        return recorded().get(SIGN).tests();
    }

    /** Calls {@code Sign.of} in a fresh class loader and appends what it executed as one session. */
    private void record(String session, int argument) throws Exception {
        LoggerRuntime runtime = new LoggerRuntime();
        RuntimeData data = new RuntimeData();
        data.setSessionId(session);
        runtime.startup(data);
        try {
            signOf(new Instrumenter(runtime)).invoke(null, argument);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the sample class fails", e);
        } finally {
            runtime.shutdown();
        }
        try (OutputStream out = Files.newOutputStream(coverage(), java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND)) {
            ExecutionDataWriter writer = new ExecutionDataWriter(out);
            data.collect(writer, writer, true);
        }
    }

    private Method signOf(Instrumenter instrumenter) throws Exception {
        byte[] plain = Files.readAllBytes(classes().resolve("sample/Sign.class"));
        byte[] instrumented = instrumenter.instrument(plain, "sample.Sign");
        ClassLoader loader = new ClassLoader(getClass().getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) {
                return defineClass(name, instrumented, 0, instrumented.length);
            }
        };
        return loader.loadClass("sample.Sign").getMethod("of", int.class);
    }

    private Path coverage() {
        return layout.coverage().get(0);
    }

    private Path classes() {
        return layout.classes().get(0);
    }
}
