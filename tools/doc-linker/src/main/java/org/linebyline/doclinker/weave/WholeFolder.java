package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is written beside its place and takes it when it is whole; until then the old one stays. */
final class WholeFolder {

    private final Path place;
    private final Path draft;

    private WholeFolder(Path place, Path draft) {
        this.place = place;
        this.draft = draft;
    }

    static WholeFolder at(Path place) throws IOException {
        Files.createDirectories(place.toAbsolutePath().getParent());
        Path draft = place.resolveSibling("." + place.getFileName() + "-draft-" + ProcessHandle.current().pid());
        delete(draft);
        return new WholeFolder(place, Files.createDirectory(draft));
    }

    void write(String name, String text) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Copies the files of a folder that have one of the endings. */
    void copy(Path folder, String name, List<String> endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (endings.stream().anyMatch(ending -> file.toString().endsWith(ending))) {
                    Path target = draft.resolve(name).resolve(folder.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
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
