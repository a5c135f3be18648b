package org.linebyline.faults;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jacoco.core.data.ExecutionDataReader;
import org.jacoco.core.data.ExecutionDataWriter;
import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.Memory;
import org.linebyline.doclinker.Verdict;
import org.linebyline.doclinker.model.Layout;

/** A copy of the book to break things in: a fault goes in, the linker looks, and the fault goes out again. */
final class Workshop implements AutoCloseable {

    private static final List<String> PARTS = List.of("book/chapters", "book/curriculum", "book/measured", "book/references.bib", "book/target/runs",
            "doc-linker.yaml", "src/main/java", "target/classes", "target/coverage");

    private final Memory memory = new Memory();
    private final Layout layout;
    private final Path tests;
    private final Path allTests;

    private Workshop(Path root) {
        this.layout = DocLinker.layout(root);
        this.tests = layout.coverage().get(0);
        this.allTests = tests.resolveSibling("all.exec");
    }

    /** Copies what the linker reads of a project that has been built. */
    static Workshop copy(Path project, Path root) throws IOException {
        clear(root);
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(project.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path to = root.resolve(project.relativize(file));
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Workshop workshop = new Workshop(root);
        Files.copy(workshop.tests, workshop.allTests, StandardCopyOption.REPLACE_EXISTING);
        return workshop;
    }

    private static void clear(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> old = Files.walk(root)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    Verdict check() throws IOException {
        return DocLinker.check(layout, memory);
    }

    /** What the linker says of the book with a fault in it. */
    Verdict check(Fault fault) throws IOException {
        List<Original> originals = new ArrayList<>();
        try {
            for (Fault.Edit edit : fault.edits()) {
                originals.add(Original.of(edit.in(layout.root())));
                plant(edit);
            }
            forget(fault.forgotten());
            return check();
        } finally {
            for (Original original : originals) {
                original.restore();
            }
            if (!fault.forgotten().isEmpty()) {
                Files.copy(allTests, tests, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** A file as it was, its time too: the linker does not believe tests of a file that has changed since. */
    private record Original(Path file, byte[] bytes, FileTime time) {

        static Original of(Path file) throws IOException {
            return new Original(file, Files.readAllBytes(file), Files.getLastModifiedTime(file));
        }

        void restore() throws IOException {
            Files.write(file, bytes);
            Files.setLastModifiedTime(file, time);
        }
    }

    private void plant(Fault.Edit edit) throws IOException {
        if (edit.text().isPresent()) {
            Files.writeString(edit.in(layout.root()), edit.text().get());
        } else {
            Files.delete(edit.in(layout.root()));
        }
    }

    @Override
    public void close() {
        memory.close();
    }

    /** Records the test run again, without some of its tests. */
    private void forget(Set<String> names) throws IOException {
        if (names.isEmpty()) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(allTests));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(tests))) {
            ExecutionDataWriter writer = new ExecutionDataWriter(out);
            boolean[] kept = {true};
            ExecutionDataReader reader = new ExecutionDataReader(in);
            reader.setSessionInfoVisitor(session -> {
                kept[0] = !names.contains(session.getId());
                if (kept[0]) {
                    writer.visitSessionInfo(session);
                }
            });
            reader.setExecutionDataVisitor(data -> {
                if (kept[0]) {
                    writer.visitClassExecution(data);
                }
            });
            reader.read();
        }
    }
}
