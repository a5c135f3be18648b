package org.linebyline.doclinker.read;

import java.nio.file.Path;
import java.util.List;

/** The folder that {@code {code}} stands for. */
final class CodeFolder {

    private CodeFolder() {
    }

    /** The deepest folder that holds all Java files, or all source folders while there is no file. */
    static Path of(List<Path> sources, List<Path> javaFiles) {
        List<Path> packages = javaFiles.stream().map(Path::getParent).distinct().toList();
        return (packages.isEmpty() ? sources : packages).stream().reduce(CodeFolder::around).orElseThrow();
    }

    private static Path around(Path one, Path other) {
        Path folder = one;
        while (!other.startsWith(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }
}
