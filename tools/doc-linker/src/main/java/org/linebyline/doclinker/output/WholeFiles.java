package org.linebyline.doclinker.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Several files that take their places together, when all are whole. */
public record WholeFiles(List<WholeFile> files) implements AutoCloseable {

    /**
     * New files for these places.
     *
     * @throws IOException when one of them could not take its own
     */
    public static WholeFiles at(List<Path> places) throws IOException {
        List<WholeFile> files = new ArrayList<>();
        for (Path place : places) {
            files.add(WholeFile.at(place));
        }
        return new WholeFiles(List.copyOf(files));
    }

    /** Puts them in their places. */
    public void publish() throws IOException {
        for (WholeFile file : files) {
            file.publish();
        }
    }

    @Override
    public void close() throws IOException {
        for (WholeFile file : files) {
            file.close();
        }
    }
}
