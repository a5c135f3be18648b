package org.linebyline.doclinker.model;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of a project lie. The root is absolute and normalized, and the others begin with it.
 *
 * @param root nothing outside it is read
 * @param chapters folder of the AsciiDoc files
 * @param sources folder of the Java packages
 * @param plan the plan of the whole book; the file may be absent
 * @param bibliography BibTeX; the file may be absent
 * @param runs what the experiments wrote; the folder may be absent
 * @param classes compiled classes of the sources
 * @param coverage recorded test run; the file may be absent
 * @param mutations what became of the mutants of the code; the file may be absent
 * @param theme templates, styles and fonts
 * @param cache what may be kept from run to run
 */
public record Layout(Path root, Path chapters, Path sources, Path plan, Path bibliography, Path runs, Path classes,
        Path coverage, Path mutations, Path theme, Path cache) {

    /** The conventional places below a project's root. */
    public static Layout conventional(Path projectRoot) {
        Path root = projectRoot.toAbsolutePath().normalize();
        return new Layout(root, root.resolve("book/chapters"), root.resolve("src/main/java"),
                root.resolve("book/curriculum/book.yaml"), root.resolve("book/references.bib"),
                root.resolve("book/target/runs"), root.resolve("target/classes"),
                root.resolve("target/coverage/tests.exec"), root.resolve("target/mutations/mutations.xml"),
                root.resolve("site/theme"), root.resolve("target/doc-linker"));
    }

    /** The folder that {@code {code}} stands for: the deepest one that holds all the sources. */
    public Path code() {
        Path folder = sources;
        while (true) {
            Path only = onlyFolder(folder);
            if (only == null) {
                return folder;
            }
            folder = only;
        }
    }

    /** A path as findings name it: from the root, with forward slashes. */
    public String name(Path path) {
        return root.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    private static Path onlyFolder(Path folder) {
        try (var entries = Files.list(folder)) {
            var all = entries.limit(2).toList();
            return all.size() == 1 && Files.isDirectory(all.get(0)) ? all.get(0) : null;
        } catch (java.io.IOException e) {
            return null;
        }
    }
}
