package org.linebyline.doclinker.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;

import org.linebyline.doclinker.output.WholeFile;

/**
 * Texts that are kept from run to run, a file each, found by name.
 *
 * <p>A file appears whole or not at all, so processes may share the folder; one that is damaged counts as missing.
 */
public final class KeptTexts {

    /** Nothing that we keep comes near. */
    private static final long LARGEST = 64 << 20;

    private final Path folder;

    public KeptTexts(Path folder) {
        this.folder = folder;
    }

    /** @param name any text */
    public Optional<String> find(String name) {
        try {
            Path file = file(name);
            return Files.size(file) > LARGEST ? Optional.empty() : whole(Files.readAllBytes(file));
        } catch (IOException missingOrUnreadable) {
            return Optional.empty();
        }
    }

    /** @throws UncheckedIOException when the folder cannot be written */
    public void keep(String name, String text) {
        Path file = file(name);
        try (WholeFile whole = WholeFile.at(file)) {
            Files.writeString(whole.draft(), checksum(text.getBytes(StandardCharsets.UTF_8), 0) + text);
            publish(whole, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep anything in " + folder, e);
        }
    }

    /** Some systems refuse to replace a file that another process reads: that one is read again in its time. */
    private static void publish(WholeFile whole, Path file) throws IOException {
        try {
            whole.publish();
        } catch (FileSystemException e) {
            if (!Files.exists(file)) {
                throw e;
            }
        }
    }

    private Path file(String name) {
        String digest = Digest.of(name);
        return folder.resolve(digest.substring(0, 2)).resolve(digest.substring(2) + ".txt");
    }

    /** What was kept; empty when a part of it is missing or another. */
    private static Optional<String> whole(byte[] kept) {
        int begin = 1 + IntStream.range(0, kept.length).filter(at -> kept[at] == '\n').findFirst().orElse(kept.length - 1);
        return new String(kept, 0, begin, StandardCharsets.UTF_8).equals(checksum(kept, begin))
                ? Optional.of(new String(kept, begin, kept.length - begin, StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** The line above a text whose bytes begin at an index. */
    private static String checksum(byte[] bytes, int begin) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, begin, bytes.length - begin);
        return Long.toHexString(sum.getValue()) + "\n";
    }
}
