package org.linebyline.experiments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What all experiments found, as files.
 *
 * @param chapters for each chapter the text of each file
 */
record Runner(SortedMap<String, Map<String, String>> chapters) {

    private static final String RESULTS = "results.adoc";

    /**
     * Runs these experiments.
     *
     * @throws FailedExperiment if one throws, or two of a chapter give the same name
     */
    static Runner of(List<Experiment> experiments) {
        SortedMap<String, Run> runs = new TreeMap<>();
        SortedMap<String, Map<String, String>> chapters = new TreeMap<>();
        for (Experiment experiment : experiments) {
            try {
                String chapter = experiment.chapter();
                Name.check(chapter);
                Run run = experiment.run();
                runs.put(chapter, runs.getOrDefault(chapter, Run.empty()).and(run));
                Map<String, String> files = chapters.computeIfAbsent(chapter, any -> new LinkedHashMap<>());
                files.putAll(pictures(chapter, run));
                files.put(RESULTS, attributes(runs.get(chapter)));
            } catch (RuntimeException | Error e) {
                throw new FailedExperiment(experiment, e);
            }
        }
        return new Runner(chapters);
    }

    private static Map<String, String> pictures(String chapter, Run run) {
        Map<String, String> files = new LinkedHashMap<>();
        run.figures().forEach((name, figure) -> files.put(name + ".svg", figure.toSvg(chapter + "-" + name)));
        run.tables().forEach((name, table) -> files.put(name + ".csv", table.toCsv()));
        return files;
    }

    private static String attributes(Run run) {
        StringBuilder lines = new StringBuilder();
        run.results().forEach((name, value) -> lines.append(':').append(name).append(": ").append(value).append('\n'));
        return lines.toString();
    }

    /**
     * Writes one folder a chapter below {@code folder}. Everything is written beside its place first, and each
     * chapter is then moved there as a whole: a chapter is never half old and half new.
     */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempDirectory(folder, ".writing");
        try {
            for (Map.Entry<String, Map<String, String>> chapter : chapters.entrySet()) {
                Path written = Files.createDirectory(aside.resolve(chapter.getKey()));
                for (Map.Entry<String, String> file : chapter.getValue().entrySet()) {
                    Files.writeString(written.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
                }
            }
            for (String chapter : chapters.keySet()) {
                replace(folder.resolve(chapter), aside.resolve(chapter), aside.resolve(chapter + ".old"));
            }
        } finally {
            delete(aside);
        }
    }

    private static void replace(Path place, Path written, Path old) throws IOException {
        if (Files.exists(place)) {
            Files.move(place, old);
        }
        Files.move(written, place);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
