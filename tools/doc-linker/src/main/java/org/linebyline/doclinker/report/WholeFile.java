package org.linebyline.doclinker.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A file that is written beside its place and takes it when it is whole. */
final class WholeFile {

    private WholeFile() {
    }

    static void write(Path place, String text) throws IOException {
        Files.createDirectories(place.getParent());
        Path draft = place.resolveSibling("." + place.getFileName() + "-draft-" + UUID.randomUUID());
        try {
            Files.writeString(draft, text);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
