package org.linebyline.doclinker.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.linebyline.doclinker.output.WholeFile;

/** The reports that every run leaves behind: {@code trace.json}, {@code findings.sarif}, and what they were made from. */
public final class Reports {

    private final Path folder;

    public Reports(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes them, each whole.
     *
     * @param madeFrom the state of everything that was read, in words that change when it does
     */
    public void write(Trace trace, Sarif findings, String madeFrom) throws IOException {
        WholeFile.write(folder.resolve("trace.json"), trace.json());
        WholeFile.write(folder.resolve("findings.sarif"), findings.json());
        WholeFile.write(folder.resolve("made-from.txt"), version(madeFrom));
    }

    /** The trace of the last run, if this tool made it from the same. */
    public Optional<Trace> trace(String madeFrom) {
        try {
            return Files.readString(folder.resolve("made-from.txt")).equals(version(madeFrom))
                    ? Optional.of(Trace.read(Files.readString(folder.resolve("trace.json")))) : Optional.empty();
        } catch (IOException missingOrDamaged) {
            return Optional.empty();
        }
    }

    private static String version(String madeFrom) {
        return "doc-linker " + ToolVersion.get() + "\n" + madeFrom;
    }
}
