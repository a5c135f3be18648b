package org.linebyline.doclinker.read.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What there is in some places, told from size and time: for files too large and too many to read again. */
public record Snapshot(Map<Path, State> files) {

    public record State(long size, FileTime modified) {
    }

    /** The files below some folders; a place may also be a file, or absent. */
    public static Snapshot of(List<Path> places) throws IOException {
        Map<Path, State> files = new HashMap<>();
        for (Path place : places) {
            if (Files.exists(place)) {
                Files.walkFileTree(place, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.put(file, new State(attributes.size(), attributes.lastModifiedTime()));
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        return new Snapshot(Map.copyOf(files));
    }
}
