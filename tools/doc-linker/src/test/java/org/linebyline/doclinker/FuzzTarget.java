package org.linebyline.doclinker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A class whose {@code fuzzerTestOneInput} says what must hold for any input. What was once found is in a folder of its name. */
record FuzzTarget(Class<?> type, Consumer<byte[]> claims) {

    private static final Path INPUTS = Path.of("src/test/fuzz");

    String name() {
        return type.getSimpleName();
    }

    Path folder() {
        return INPUTS.resolve(name());
    }

    /** Samples, and what broke a claim once. */
    List<Path> inputs() {
        return Files.isDirectory(folder()) ? files(folder()) : List.of();
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
