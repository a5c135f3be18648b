package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder that is written beside its place and takes it when it is whole; until then the old one stays. */
final class WholeFolder {

    private static final int MOST_TRIES = 100;
    /** Numbers the drafts of this process. */
    private static final AtomicInteger DRAFTS = new AtomicInteger();

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
        Path parent = Files.createDirectories(place.toAbsolutePath().getParent());
        String drafts = "." + place.getFileName() + "-draft-";
        leftovers(parent, drafts).forEach(WholeFolder::delete);
        Path draft = parent.resolve(drafts + ProcessHandle.current().pid() + "-" + DRAFTS.incrementAndGet());
        return new WholeFolder(place, Files.createDirectory(draft));
    }

    /** The drafts of processes that ended half-way. */
    private static List<Path> leftovers(Path parent, String drafts) throws IOException {
        Pattern draft = Pattern.compile(Pattern.quote(drafts) + "(\\d{1,18})-.*");
        try (Stream<Path> siblings = Files.list(parent)) {
            return siblings.filter(sibling -> {
                Matcher name = draft.matcher(sibling.getFileName().toString());
                return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
            }).toList();
        }
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] bytes) throws IOException {
        Path file = draft.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Puts the draft in its place. Of two runs that end together, the later one stays. */
    void publish() throws IOException {
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
            delete(old);
        }
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
