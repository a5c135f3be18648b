package org.linebyline.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What tests measure, in one file that the build prints when they have run: a line with a name, a page and a value for each. */
final class Measurements {

    private static final Path FILE = Path.of(System.getProperty("book.measured"));

    private Measurements() {
    }

    /** Several processes note here: each line is appended at once. */
    static synchronized void note(String name, String page, Object value) {
        try {
            Files.writeString(FILE, name + "\t" + page + "\t" + value + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
