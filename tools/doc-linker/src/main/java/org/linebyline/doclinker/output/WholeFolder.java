package org.linebyline.doclinker.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder that is written beside its place and takes it when it is whole; until then the old one stays. */
public final class WholeFolder implements AutoCloseable {

    private static final int MOST_TRIES = 100;

    private final Path place;
    private final Path draft;
    private final SortedSet<String> names = new TreeSet<>();

    private WholeFolder(Path place, Path draft) {
        this.place = place;
        this.draft = draft;
    }

    /**
     * A new folder for this place.
     *
     * @throws IOException when something stands there that is not a site: it would be lost
     */
    public static WholeFolder at(Path place) throws IOException {
        if (holdsSomethingElse(place)) {
            throw new IOException(place + " holds something else than a site, which would be lost: name a folder of its own");
        }
        return new WholeFolder(place, Files.createDirectory(Drafts.of(place)));
    }

    public void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(String name, byte[] bytes) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        names.add(name);
    }

    /** Of all files written so far. */
    public SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(names);
    }

    /** Puts the draft in its place. Of two runs that end together, the later one stays. */
    public void publish() throws IOException {
        for (int tries = 1; !replaced(tries == MOST_TRIES); tries++) {
            Thread.onSpinWait();
        }
    }

    /** Whether no other run put its own folder there between our two moves. */
    private boolean replaced(boolean last) throws IOException {
        Path old = draft.resolveSibling(draft.getFileName() + "-old");
        try {
            if (Files.exists(place)) {
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            if (last) {
                throw e;
            }
            return false;
        } finally {
            Drafts.delete(old);
        }
    }

    /** Throws away what was not published. */
    @Override
    public void close() throws IOException {
        Drafts.delete(draft);
    }

    /** Another run may be replacing the folder as it is looked at: what is foreign stays so. */
    private static boolean holdsSomethingElse(Path place) throws IOException {
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            if (!looksForeign(place)) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksForeign(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Files.exists(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isPresent() && !Files.isRegularFile(place.resolve("index.html"));
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
