package org.linebyline.doclinker.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The folder that {@code {code}} stands for. */
final class CodeFolder {

    private CodeFolder() {
    }

    /** The deepest folder that holds all Java files of some source folders, or these folders while there is none. */
    static Path of(List<Path> sources) {
        List<Path> packages = sources.stream().flatMap(folder -> javaFiles(folder).stream()).map(Path::getParent).distinct().toList();
        return (packages.isEmpty() ? sources : packages).stream().reduce(CodeFolder::around).orElseThrow();
    }

    private static Path around(Path one, Path other) {
        Path folder = one;
        while (!other.startsWith(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static List<Path> javaFiles(Path folder) {
        try {
            return ProjectFiles.below(folder, ".java");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
