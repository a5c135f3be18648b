package org.linebyline.experiments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linebyline.experiments.figure.Figure;

/** Runs experiments and writes what they found, one folder a chapter. */
record Runner(List<Experiment> experiments) {

    void writeTo(Path folder) throws IOException {
        SortedMap<String, Run> chapters = new TreeMap<>();
        for (Experiment experiment : experiments) {
            Name.check(experiment.chapter());
            chapters.merge(experiment.chapter(), experiment.run(), Run::and);
        }
        for (Map.Entry<String, Run> chapter : chapters.entrySet()) {
            write(chapter.getKey(), chapter.getValue(), folder.resolve(chapter.getKey()));
        }
    }

    private static void write(String chapter, Run run, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Figure> figure : run.figures().entrySet()) {
            write(folder.resolve(figure.getKey() + ".svg"), figure.getValue().toSvg(chapter + "-" + figure.getKey()));
        }
        for (Map.Entry<String, Table> table : run.tables().entrySet()) {
            write(folder.resolve(table.getKey() + ".csv"), table.getValue().toCsv());
        }
        write(folder.resolve("results.adoc"), run.results().entrySet().stream()
                .map(result -> ":" + result.getKey() + ": " + result.getValue() + "\n")
                .collect(Collectors.joining()));
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
