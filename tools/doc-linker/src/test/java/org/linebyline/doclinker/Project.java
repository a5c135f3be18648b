package org.linebyline.doclinker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.linebyline.doclinker.judge.Judge;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.read.BookReader;
import org.linebyline.doclinker.read.Readings;

/** A small book in a folder of its own: the good sample, and what a test makes of it. Its formulas are not typeset. */
public record Project(Path root) {

    public static final String CHAPTER = "book/chapters/dot.adoc";
    public static final String JAVA = "src/main/java/sample/Dot.java";

    /** A copy of the good sample, which has no finding. */
    public static Project good(Path root) {
        return of(Path.of("src/test/resources/samples/good"), root);
    }

    /** A copy of a sample project. */
    public static Project of(Path sample, Path root) {
        copy(sample.resolve("book"), root.resolve("book"));
        copy(sample.resolve("src"), root.resolve("src"));
        return new Project(root);
    }

    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Project write(String path, String text) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a text in the place of another, which must be there. */
    public Project replace(String path, String old, String by) {
        String text = text(path);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(path + " does not hold " + old);
        }
        return write(path, text.replace(old, by));
    }

    public Layout layout() {
        return Layout.conventional(root);
    }

    public Book book() {
        return book(new Readings());
    }

    /** What has not changed since an earlier reading is not read again. */
    public Book book(Readings readings) {
        try {
            return BookReader.read(layout(), readings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The book with the results of other runs. */
    public Book book(Evidence evidence, Mutation mutation) {
        Book book = book();
        return new Book(book.plan(), book.chapters(), book.sources(), evidence, mutation, book.works(), book.pictures(),
                book.typeset(), book.experimentsRan(), book.damage());
    }

    public Links links() {
        return Linker.link(book());
    }

    /** The findings as they are printed. */
    public List<String> findings() {
        return Judge.judge(links()).stream().map(Finding::toString).toList();
    }

    /** The findings without their messages: {@code path:line:column [rule]}. */
    public List<String> places() {
        return Judge.judge(links()).stream().map(finding -> finding.place() + " [" + finding.rule().id() + "]").toList();
    }
}
