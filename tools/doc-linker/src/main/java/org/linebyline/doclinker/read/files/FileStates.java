package org.linebyline.doclinker.read.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;

/** What there is in a place, told from size and time: for files too large or too many to read again. */
public final class FileStates extends SimpleFileVisitor<Path> {

    private final SortedMap<Path, String> states = new TreeMap<>();

    private FileStates() {
    }

    /** When each file below a folder was changed, and its size; the place may also be a file, or absent. */
    public static SortedMap<Path, String> of(Path place) {
        FileStates look = new FileStates();
        try {
            Files.walkFileTree(place, look);
        } catch (IOException e) {
            throw new IllegalStateException("no problem is thrown on", e);
        }
        return look.states;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        states.put(file, attributes.lastModifiedTime() + " " + attributes.size());
        return FileVisitResult.CONTINUE;
    }

    /** It is not there, or may not be read, or went while it was being looked at: a change of that shows too. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
        return FileVisitResult.CONTINUE;
    }
}
