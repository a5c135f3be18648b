package org.linebyline.doclinker.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset.Drawn;
import org.linebyline.doclinker.output.WholeFile;

/**
 * Formulas that were set before, a file each, found by what they are made of.
 *
 * <p>A file appears whole or not at all, so processes may share the folder; one that is damaged counts as missing.
 */
final class TypesetCache {

    private final Path folder;
    private final String configuration;

    /** @param configuration all that decides how a formula looks: with another one, other files are found */
    TypesetCache(Path folder, String configuration) {
        this.folder = folder;
        this.configuration = Digest.of(configuration);
    }

    Optional<Drawn> find(Formula formula) {
        try {
            return DrawnText.read(Files.readString(file(formula)));
        } catch (IOException missingOrUnreadable) {
            return Optional.empty();
        }
    }

    void keep(Formula formula, Drawn drawn) {
        Path file = file(formula);
        try (WholeFile whole = WholeFile.at(file)) {
            Files.writeString(whole.draft(), DrawnText.write(drawn));
            publish(whole, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a formula in " + folder, e);
        }
    }

    /** Some systems refuse to replace a file that another process reads: then that file is as good. */
    private static void publish(WholeFile whole, Path file) throws IOException {
        try {
            whole.publish();
        } catch (FileSystemException e) {
            if (!Files.exists(file)) {
                throw e;
            }
        }
    }

    private Path file(Formula formula) {
        String name = Digest.of(configuration + (formula.display() ? "display" : "inline") + formula.latex()
                + formula.symbols());
        return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + ".txt");
    }
}
