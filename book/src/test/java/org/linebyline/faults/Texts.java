package org.linebyline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people wrote: the chapters, the code and the bibliography, read without the linker. */
record Texts(List<Page> chapters, List<Page> code, Page bibliography) {

    static Texts of(Path root) throws IOException {
        return new Texts(pages(root, "book/chapters", ".adoc"), pages(root, "src/main/java", ".java"),
                page(root, root.resolve("book/references.bib")));
    }

    /** The regions of all Java files. */
    Stream<Tagged> regions() {
        return code.stream().flatMap(page -> Tagged.in(page).stream());
    }

    /** The equations of all chapters. */
    Stream<Displayed> equations() {
        return chapters.stream().flatMap(page -> Displayed.in(page).stream());
    }

    Displayed equation(String id) {
        return equations().filter(equation -> equation.id().equals(id)).findFirst().orElseThrow();
    }

    /** The regions of equations that have no other. */
    Stream<Tagged> onlyRegions() {
        Set<String> once = regions().collect(Collectors.groupingBy(Tagged::tag, Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() == 1).map(Map.Entry::getKey).collect(Collectors.toSet());
        return regions().filter(region -> once.contains(region.tag()));
    }

    private static List<Page> pages(Path root, String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(folder))) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
            return sorted.stream().map(file -> page(root, file)).toList();
        }
    }

    private static Page page(Path root, Path file) {
        try {
            return Page.of(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
