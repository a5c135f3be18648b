package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is written beside its place and takes it when it is whole; until then the old one stays. */
final class WholeFolder {

    private final Path place;
    private final Path draft;

    private WholeFolder(Path place, Path draft) {
        this.place = place;
        this.draft = draft;
    }

    /**
     * A new folder for this place.
     *
     * @throws IOException when something stands there that is not a site: it would be lost
     */
    static WholeFolder at(Path place) throws IOException {
        if (holdsSomethingElse(place)) {
            throw new IOException(place + " holds something else than a site, which would be lost: name a folder of its own");
        }
        Files.createDirectories(place.toAbsolutePath().getParent());
        Path draft = place.resolveSibling("." + place.getFileName() + "-draft-" + ProcessHandle.current().pid());
        delete(draft);
        return new WholeFolder(place, Files.createDirectory(draft));
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Puts the draft in its place. */
    void publish() throws IOException {
        Path old = draft.resolveSibling(draft.getFileName() + "-old");
        if (Files.exists(place)) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    /** Throws the draft away. */
    void discard() {
        delete(draft);
    }

    private static boolean holdsSomethingElse(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.exists(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isPresent() && !Files.isRegularFile(place.resolve("index.html"));
        }
    }

    private static void delete(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
