package org.linebyline.doclinker.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

class CodeFolderTest {

    private static final Path ROOT = Path.of("/project");
    private static final Path CORE = ROOT.resolve("core/src");
    private static final Path EXTRA = ROOT.resolve("extra/src");

    @Test
    void itIsTheDeepestThatHoldsAllJava() {
        assertEquals(CORE.resolve("org/book"), of(List.of(CORE), "core/src/org/book/a/A.java", "core/src/org/book/b/B.java"));
        assertEquals(CORE.resolve("org/book"), of(List.of(CORE), "core/src/org/book/A.java", "core/src/org/book/b/B.java"));
        assertEquals(CORE, of(List.of(CORE), "core/src/module-info.java", "core/src/org/book/A.java"));
    }

    @Test
    void ofSeveralSourceFoldersItIsTheOneAroundThem() {
        assertEquals(ROOT, of(List.of(CORE, EXTRA), "core/src/org/A.java", "extra/src/org/B.java"));
    }

    @Test
    void aFolderThatHoldsNoJavaDoesNotCount() {
        assertEquals(CORE.resolve("org"), of(List.of(CORE, EXTRA), "core/src/org/A.java"));
    }

    @Test
    void beforeThereIsJavaItIsTheSourceFolder() {
        assertEquals(CORE, of(List.of(CORE)));
        assertEquals(ROOT, of(List.of(CORE, EXTRA)));
    }

    private static Path of(List<Path> sources, String... files) {
        return CodeFolder.of(sources, List.of(files).stream().map(ROOT::resolve).toList());
    }
}
