package org.linebyline.doclinker.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place and takes it when it is whole; until then the old one stays. */
public final class WholeFile implements AutoCloseable {

    private final Path place;
    private final Path draft;

    private WholeFile(Path place, Path draft) {
        this.place = place;
        this.draft = draft;
    }

    /**
     * A new file for this place.
     *
     * @throws IOException when it could not take it
     */
    public static WholeFile at(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            throw new IOException(place + " is a folder, and a file belongs there: move the folder away, or name another place");
        }
        return new WholeFile(place, Drafts.of(place));
    }

    /** Writes a file that is a text. */
    public static void write(Path place, String text) throws IOException {
        try (WholeFile file = at(place)) {
            Files.writeString(file.draft(), text);
            file.publish();
        }
    }

    /** Where it is written. */
    public Path draft() {
        return draft;
    }

    /** Puts it in its place. Of two runs that end together, the later one stays. */
    public void publish() throws IOException {
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Throws away what was not published. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
