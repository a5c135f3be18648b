package org.linebyline.doclinker;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.ProjectPart;

/**
 * The files that a book is read from, as they are now. Equal when nothing has changed.
 *
 * @param files when each was changed, and its size
 */
public record Inputs(SortedMap<Path, String> files) {

    /** Looks at all of them. */
    public static Inputs of(Layout layout) throws IOException {
        SortedMap<Path, String> files = new TreeMap<>();
        Files.walkFileTree(layout.root().resolve(Layout.FILE), new Look(files));
        for (ProjectPart part : ProjectPart.values()) {
            if (part.origin() != ProjectPart.Origin.DOC_LINKER && part != ProjectPart.THEME) {
                for (Path place : layout.places().get(part)) {
                    Files.walkFileTree(place, new Look(files));
                }
            }
        }
        return new Inputs(files);
    }

    /** A line for each file. */
    public String text() {
        return files.entrySet().stream().map(file -> file.getKey() + " " + file.getValue() + "\n").collect(Collectors.joining());
    }

    private static final class Look extends SimpleFileVisitor<Path> {

        private final SortedMap<Path, String> files;

        Look(SortedMap<Path, String> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.put(file, attributes.lastModifiedTime() + " " + attributes.size());
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
}
