package org.linebyline.doclinker.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Plan;

class BookReaderTest {

    @TempDir
    Path root;

    @Test
    void aBookWithoutAPlanIsCalledAfterItsFirstChapter() throws IOException {
        Project.good(root).write("book/chapters/a.adoc", "= First\n\nText.\n");
        assertEquals("First", read().plan().title());
    }

    @Test
    void chaptersFollowThePlanAndThoseItDoesNotNameComeLast() throws IOException {
        Project.good(root).write("book/chapters/a.adoc", "= Unplanned\n\nText.\n")
                .write("book/chapters/z.adoc", "= Planned\n\nText.\n")
                .write("book/curriculum/book.yaml", """
                        title: A book
                        parts:
                          - title: One
                            chapters:
                              - {slug: z, title: Z}
                              - {slug: later, title: Later}
                              - {slug: dot, title: Dot}
                        """);
        Book book = read();
        assertEquals(List.of("z", "dot", "a"), book.chapters().stream().map(Chapter::slug).toList());
        assertEquals(3, book.plan().entry("dot").map(Plan.Entry::number).orElseThrow(), "a chapter to come keeps its number");
        assertEquals(4, book.plan().entry("a").map(Plan.Entry::number).orElseThrow());
        assertEquals("A book", book.plan().title());
    }

    private Book read() throws IOException {
        return BookReader.read(Layout.conventional(root));
    }
}
