package org.linebyline.doclinker.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.SourceHost;

class HostReaderTest {

    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    Path folder;

    @Test
    void codeIsLinkedAtTheCommitOfItsRepository() throws IOException {
        repository();

        assertEquals(Optional.of("https://example.org/blob/" + COMMIT + "/the%20book/src/A.java#L3-L7"),
                HostReader.read(project()).address("src/A.java", new Lines(3, 7)));
    }

    @Test
    void withoutARepositoryNothingIsLinked() throws IOException {
        assertEquals(SourceHost.NONE, HostReader.read(project()));
    }

    @Test
    void withoutAHostNothingIsLinked() throws IOException {
        repository();

        assertEquals(SourceHost.NONE, HostReader.read(Layout.conventional(Files.createDirectories(folder.resolve("the book")))));
    }

    /** As little as Git takes for one. */
    private void repository() throws IOException {
        for (String part : new String[] {"objects", "refs/heads"}) {
            Files.createDirectories(folder.resolve(".git").resolve(part));
        }
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Files.writeString(folder.resolve(".git/refs/heads/main"), COMMIT + "\n");
    }

    private Layout project() throws IOException {
        Path root = Files.createDirectories(folder.resolve("the book"));
        Files.writeString(root.resolve(Layout.FILE), "host: 'https://example.org/blob/{commit}/{path}#L{first}-L{last}'\n");
        return LayoutReader.read(root);
    }
}
