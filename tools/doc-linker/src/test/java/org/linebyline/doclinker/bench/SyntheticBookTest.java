package org.linebyline.doclinker.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.FormulaUse;

class SyntheticBookTest {

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void oneChapter() throws IOException {
        new SyntheticBook(1, 1).write(root);
        project = new Project(root);
    }

    @Test
    void hasNoFindingAndTheSizeThatTheBenchmarkSpeaksOf() throws IOException {
        assertEquals(List.of(), project.findings());
        Chapter chapter = project.book().chapters().get(0);
        assertEquals(10, chapter.equations().size());
        assertEquals(60, chapter.formulas().stream().filter(use -> use.role() == FormulaUse.Role.INLINE).count());
        assertEquals(250, Files.readAllLines(root.resolve("src/main/java/synthetic/Chapter1Part0.java")).size()
                + Files.readAllLines(root.resolve("src/main/java/synthetic/Chapter1Part1.java")).size());
    }

    @Test
    void aPlantedErrorIsFound() {
        project.replace("src/main/java/synthetic/Chapter1Part1.java", "Part1() {", "Part1() {\n        int stray = 1;");
        assertEquals(List.of("src/main/java/synthetic/Chapter1Part1.java:7:9 [code-without-equation]"), project.places());
    }

    @Test
    void isTheSameForTheSameSeed(@TempDir Path again) throws IOException {
        new SyntheticBook(1, 1).write(again);
        assertEquals(project.text("book/chapters/chapter-1.adoc"), new Project(again).text("book/chapters/chapter-1.adoc"));
    }
}
