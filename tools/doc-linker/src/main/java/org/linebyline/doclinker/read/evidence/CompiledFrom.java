package org.linebyline.doclinker.read.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.model.Layout;

/** Finds the Java file of a compiled class, which knows its package and the name of its file. */
final class CompiledFrom {

    private CompiledFrom() {
    }

    /** A file of a package as its source folder has it. */
    static String name(String packageFolder, String file) {
        return packageFolder.isEmpty() ? file : packageFolder + "/" + file;
    }

    /** The path from the project's root; the name alone where no source folder has such a file. */
    static String path(Layout layout, String name) {
        return first(layout.sources(), name).map(layout::name).orElse(name);
    }

    /** The file of this name in the first of some folders that has one. */
    static Optional<Path> first(List<Path> folders, String name) {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::isRegularFile).findFirst();
    }
}
