package org.linebyline.doclinker.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.kept.KeptTexts;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.ProjectPart;
import org.linebyline.doclinker.read.chapter.ChapterReader;
import org.linebyline.doclinker.read.files.FileReadings;
import org.linebyline.doclinker.read.files.KeptReadings;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** Each change is seen: who reads with a memory, or after another process, reads what one without would, and something else than before. */
class ReadingsTest {

    private static final String OTHER = "book/chapters/other.adoc";
    private static final String INCLUDED = "book/shared/words.adoc";
    private static final String RESULTS = "book/target/runs/other/results.adoc";
    private static final String PICTURE = "book/target/runs/other/a.svg";

    @TempDir
    Path root;

    private final Readings readings = new Readings();
    private Project project;
    private Book before;
    private Book latest;
    private int beginnings;

    @BeforeEach
    void aBookThatWasRead() throws IOException {
        project = Project.good(root).write(OTHER, """
                = Other
                include::{runs}/other/results.adoc[]

                include::../shared/words.adoc[]

                image::{runs}/other/a.svg[A picture]

                It found {number}.
                """).write(INCLUDED, "Words.\n").write(RESULTS, ":number: 1\n").write(PICTURE, "<svg></svg>");
        before = read();
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        Book after = read();
        assertSame(before.chapters().get(0), after.chapters().get(0));
        assertSame(before.chapters().get(1), after.chapters().get(1));
        assertSame(before.sources().get(0), after.sources().get(0));
    }

    @Test
    void whatHasNotChangedIsNotReadAgainByAnotherProcess() throws IOException {
        List<Path> kept = kept();
        for (Path file : kept) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
        BookReader.read(project.layout());
        assertEquals(kept, kept());
        for (Path file : kept) {
            assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(file), "was written again: " + file);
        }
    }

    @Test
    void aChangedChapterIsReadAgainAndTheOtherIsNot() throws IOException {
        project.write(OTHER, "= Another\n\nText.\n");
        Book after = seen();
        assertSame(before.chapters().get(0), after.chapters().get(0));
        assertNotSame(before.chapters().get(1), after.chapters().get(1));
    }

    @Test
    void aChangeBackIsSeen() throws IOException {
        String text = project.text(OTHER);
        project.write(OTHER, "= Another\n\nText.\n");
        read();
        project.write(OTHER, text);
        assertEquals(before, read());
    }

    @Test
    void aChangedJavaFileIsSeen() throws IOException {
        project.write(Project.JAVA, project.text(Project.JAVA) + "\n");
        assertSame(before.chapters().get(0), seen().chapters().get(0));
    }

    @Test
    void aChangeThatKeepsSizeAndTimeIsSeen() throws IOException {
        Path java = root.resolve(Project.JAVA);
        var time = Files.getLastModifiedTime(java);
        project.replace(Project.JAVA, "sum", "som");
        Files.setLastModifiedTime(java, time);
        seen();
    }

    @Test
    void aChangedIncludeIsSeen() throws IOException {
        project.write(INCLUDED, "Other words.\n");
        seen();
    }

    @Test
    void aChangedResultIsSeen() throws IOException {
        project.write(RESULTS, ":number: 2\n");
        seen();
    }

    @Test
    void aDeletedIncludeAndItsReturnAreSeen() throws IOException {
        Files.delete(root.resolve(INCLUDED));
        seen();
        project.write(INCLUDED, "Words.\n");
        assertEquals(before, read());
    }

    @Test
    void aFileThatIsCalledNearlyAsAMissingOneIsSeen() throws IOException {
        Files.delete(root.resolve(INCLUDED));
        read();
        project.write("book/shared/word.adoc", "Words.\n");
        seen();
    }

    @Test
    void anIncludeThatBeginsToLeadOutIsSeen() throws IOException {
        Path outside = Files.createTempFile("outside", ".adoc");
        Files.delete(root.resolve(INCLUDED));
        Files.createSymbolicLink(root.resolve(INCLUDED), outside);
        seen();
        Files.delete(outside);
    }

    @Test
    void aJavaFileThatAChapterShowsAndThatIsGoneIsSeen() throws IOException {
        Files.delete(root.resolve(Project.JAVA));
        seen();
    }

    @Test
    void aRenamedChapterIsSeen() throws IOException {
        Files.move(root.resolve(OTHER), root.resolve("book/chapters/renamed.adoc"));
        seen();
    }

    @Test
    void anotherFolderOfTheCodeIsSeen() throws IOException {
        project.write("src/main/java/another/A.java", "package another;\n\nfinal class A {\n}\n");
        seen();
    }

    @Test
    void runsThatAreGoneAreSeen() throws IOException {
        Files.delete(root.resolve(PICTURE));
        seen();
        Files.delete(root.resolve(RESULTS));
        Files.delete(root.resolve(RESULTS).getParent());
        Files.delete(root.resolve("book/target/runs"));
        seen();
    }

    @Test
    void aPictureThatChangesIsSeen() throws IOException {
        project.write(PICTURE, "<svg><script></script></svg>");
        seen();
    }

    @Test
    void aRecordedTestRunIsSeen() throws IOException {
        Files.createDirectories(root.resolve("target/classes"));
        project.write("target/coverage/tests.exec", "not a recording");
        seen();
        Files.delete(root.resolve("target/coverage/tests.exec"));
        assertEquals(before, read());
    }

    @Test
    void planAndBibliographyAreReadEachTime() throws IOException {
        project.write("book/curriculum/book.yaml", "title: A book\nparts: []\n");
        seen();
        project.write("book/references.bib", "@book{a, title = {A}, author = {B}, year = {2000}}\n");
        seen();
    }

    @Test
    void anotherProjectIsReadFromItsBeginning(@TempDir Path elsewhere) throws IOException {
        Layout layout = Project.good(elsewhere).layout();
        assertEquals(BookReader.read(layout.with(ProjectPart.CACHE, elsewhere.resolve("nothing-kept"))), BookReader.read(layout, readings));
    }

    /** Each chapter has an include and two complaints of Asciidoctor's that are its own. */
    @Test
    void chaptersReadAtTheSameTimeDoNotMix() throws IOException {
        for (int number = 10; number < 40; number++) {
            project.write("book/shared/part-" + number + ".adoc", "Part " + number + ", see {missing-" + number + "}.\n")
                    .write("book/chapters/many-" + number + ".adoc", "= Chapter " + number + "\n\ninclude::../shared/part-" + number
                            + ".adoc[]\n\ninclude::../shared/none-" + number + ".adoc[]\n\n[source,java]\n----\ninclude::{code}/A"
                            + number + ".java[tag=t" + number + "]\n----\n\n====\nNever closed.\n");
        }
        List<Path> files = ProjectFiles.below(project.layout().chapters(), ".adoc");
        ChapterReader reader = new ChapterReader(project.layout(), project.root().resolve("src/main/java"), true);
        List<Chapter> one = readings("one", 1).of(files, reader::read);
        assertEquals(one, readings("many", 4).of(files, reader::read));
        assertEquals(3, one.get(1).damage().size());
    }

    private FileReadings<Chapter> readings(String folder, int threads) {
        KeptTexts texts = new KeptTexts(root.resolve(folder));
        return new FileReadings<>(root, threads, new KeptReadings<>(texts, "", Chapter.class, Chapter::damage));
    }

    /** All that was kept of readings, of each chapter among it. */
    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(project.layout().cache().resolve("readings"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Book seen() throws IOException {
        Book earlier = latest;
        Book now = read();
        assertNotEquals(earlier, now);
        return now;
    }

    private Book read() throws IOException {
        Book anotherProcess = BookReader.read(project.layout());
        latest = BookReader.read(project.layout(), readings);
        assertEquals(fromTheBeginning(), latest);
        assertEquals(latest, anotherProcess);
        return latest;
    }

    /** With nothing kept in memory or on disk. */
    private Book fromTheBeginning() throws IOException {
        return BookReader.read(project.layout().with(ProjectPart.CACHE, root.resolve("target/nothing-kept-" + ++beginnings)));
    }
}
