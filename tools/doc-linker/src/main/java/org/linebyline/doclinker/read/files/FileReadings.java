package org.linebyline.doclinker.read.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was made of files, by the path of each, with a note of all that its reader asked of the project. Only those of the last
 * reading are kept.
 *
 * @param <T> what a file becomes
 */
public final class FileReadings<T> {

    private final Path root;
    private final int threads;
    private Map<Path, Reading<T>> last = Map.of();

    /**
     * @param root of the project
     * @param threads how many files may be read at the same time
     */
    public FileReadings(Path root, int threads) {
        this.root = root;
        this.threads = threads;
    }

    private record Reading<T>(Path path, T value, NotedFiles files) {
    }

    /** Makes something of a file; whatever else it looks at, it asks of these files, and what it makes is immutable. */
    public interface FileReader<T> {
        T read(Path file, ProjectFiles files);
    }

    /** What becomes of each file, all different: read before, where nothing that it depends on has changed since, and else read now. */
    public List<T> of(List<Path> paths, FileReader<T> reader) {
        List<Reading<T>> now = threads == 1 || paths.size() == 1 ? paths.stream().map(path -> of(path, reader)).toList()
                : together(paths, path -> of(path, reader));
        last = now.stream().collect(Collectors.toMap(Reading::path, Function.identity()));
        return now.stream().map(Reading::value).toList();
    }

    private Reading<T> of(Path path, FileReader<T> reader) {
        Reading<T> before = last.get(path);
        if (before != null && before.files().unchanged()) {
            return before;
        }
        NotedFiles files = new NotedFiles(root);
        return new Reading<>(path, reader.read(path, files), files);
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
