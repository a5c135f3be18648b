package org.linebyline.doclinker.read.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * What was made of files, by the path of each, with a note of all that its reader asked of the project. This process knows those
 * of its last reading; those of others are kept on disk.
 *
 * @param <T> what a file becomes
 */
public final class FileReadings<T> {

    private final Path root;
    private final int threads;
    private final KeptReadings<T> kept;
    private Map<Path, Reading<T>> last = Map.of();

    /**
     * @param root of the project
     * @param threads how many files may be read at the same time
     */
    public FileReadings(Path root, int threads, KeptReadings<T> kept) {
        this.root = root;
        this.threads = threads;
        this.kept = kept;
    }

    /** Makes something of a file; whatever else it looks at, it asks of these files, and what it makes is immutable. */
    public interface FileReader<T> {
        T read(Path file, ProjectFiles files);
    }

    /** What becomes of each file, all different: read before, where nothing that it depends on has changed since, and else read now. */
    public List<T> of(List<Path> paths, FileReader<T> reader) {
        List<Reading<T>> readings = threads == 1 || paths.size() == 1 ? paths.stream().map(path -> of(path, reader)).toList()
                : together(paths, path -> of(path, reader));
        Map<Path, Reading<T>> now = new HashMap<>();
        for (int i = 0; i < paths.size(); i++) {
            now.put(paths.get(i), readings.get(i));
        }
        last = now;
        return readings.stream().map(Reading::value).toList();
    }

    private Reading<T> of(Path path, FileReader<T> reader) {
        return Optional.ofNullable(last.get(path)).or(() -> kept.find(path))
                .filter(before -> before.holds(new ProjectFiles(root))).orElseGet(() -> read(path, reader));
    }

    private Reading<T> read(Path path, FileReader<T> reader) {
        NotedFiles files = new NotedFiles(root);
        Reading<T> reading = new Reading<>(reader.read(path, files), files.notes());
        kept.keep(path, reading);
        return reading;
    }

    /** Answers in the order of the paths, whichever thread is first. */
    private <R> List<R> together(List<Path> paths, Function<Path, R> reading) {
        ExecutorService readers = Executors.newFixedThreadPool(threads);
        try {
            return paths.stream().map(path -> CompletableFuture.supplyAsync(() -> reading.apply(path), readers)).toList()
                    .stream().map(CompletableFuture::join).toList();
        } finally {
            readers.shutdown();
        }
    }
}
