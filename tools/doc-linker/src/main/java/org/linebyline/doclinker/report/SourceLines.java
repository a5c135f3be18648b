package org.linebyline.doclinker.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.model.Place;

/** The lines that places point at, as far as a report may show them: never from outside the project, never control characters. */
public final class SourceLines {

    private static final long LARGEST = 4_000_000;

    private final Path root;
    private final Map<String, List<String>> files = new HashMap<>();

    public SourceLines(Path root) {
        this.root = root;
    }

    /** The line of a place; empty where there is none to show. */
    String at(Place place) {
        List<String> lines = files.computeIfAbsent(place.path(), this::read);
        return place.line() <= lines.size() ? lines.get(place.line() - 1).replaceAll("[\\p{Cc}\\p{Cf}&&[^\t]]", "") : "";
    }

    private List<String> read(String path) {
        try {
            Path file = root.resolve(path).toRealPath();
            boolean readable = file.startsWith(root.toRealPath()) && Files.isRegularFile(file) && Files.size(file) <= LARGEST;
            return readable ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList() : List.of();
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
    }
}
