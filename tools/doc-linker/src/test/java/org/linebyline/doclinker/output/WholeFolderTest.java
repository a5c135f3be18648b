package org.linebyline.doclinker.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WholeFolderTest {

    @TempDir
    Path parent;

    @Test
    void theOldOneStaysUntilTheNewOneIsWhole() throws IOException {
        publish("old");
        WholeFolder folder = WholeFolder.at(parent.resolve("site"));
        folder.write("index.html", "new");
        assertEquals("old", Files.readString(parent.resolve("site/index.html")));
        folder.publish();
        assertEquals("new", Files.readString(parent.resolve("site/index.html")));
    }

    @Test
    void runsThatEndTogetherLeaveOneWholeFolderAndNothingBeside() throws Exception {
        ExecutorService runs = Executors.newFixedThreadPool(4);
        List<Future<?>> ends = new ArrayList<>();
        for (int run = 0; run < 100; run++) {
            String text = "run " + run;
            ends.add(runs.submit(() -> {
                publish(text);
                return null;
            }));
        }
        for (Future<?> end : ends) {
            end.get();
        }
        runs.shutdown();
        String text = Files.readString(parent.resolve("site/index.html"));
        assertTrue(text.startsWith("run ") && text.equals(Files.readString(parent.resolve("site/b.html"))));
        assertEquals(List.of("site"), names());
    }

    @Test
    void theDraftOfARunThatWasKilledIsRemovedByTheNextOne() throws Exception {
        Process ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        ended.waitFor();
        Path left = Files.createDirectories(parent.resolve(".site-draft-" + ended.pid() + "-1/deep"));
        Path own = Files.createDirectories(parent.resolve(".site-draft-" + ProcessHandle.current().pid() + "-0"));
        publish("text");
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(own));
    }

    private void publish(String text) throws IOException {
        WholeFolder folder = WholeFolder.at(parent.resolve("site"));
        folder.write("index.html", text);
        folder.write("b.html", text);
        folder.publish();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
