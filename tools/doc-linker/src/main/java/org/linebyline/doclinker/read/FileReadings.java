package org.linebyline.doclinker.read;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was made of files, by the path of each, with a note of all that its reader asked of the project. Only those of the last reading are kept.
 *
 * @param <T> what a file becomes
 */
final class FileReadings<T> {

    private final Path root;
    private Map<Path, Reading<T>> last = Map.of();

    /** @param root of the project */
    FileReadings(Path root) {
        this.root = root;
    }

    private record Reading<T>(T value, NotedFiles files) {
    }

    /** Makes something of a file; whatever else it looks at, it asks of these files, and what it keeps is immutable. */
    interface FileReader<T> {
        T read(Path file, ProjectFiles files);
    }

    /** What becomes of each file: read before, where nothing that it depends on has changed since, and else read now. */
    List<T> of(Collection<Path> paths, FileReader<T> reader) {
        Map<Path, Reading<T>> now = new HashMap<>();
        for (Path path : paths) {
            Reading<T> before = last.get(path);
            now.put(path, before != null && before.files().unchanged() ? before : read(path, new NotedFiles(root), reader));
        }
        last = now;
        return paths.stream().map(path -> now.get(path).value()).toList();
    }

    private static <T> Reading<T> read(Path path, NotedFiles files, FileReader<T> reader) {
        return new Reading<>(reader.read(path, files), files);
    }
}
