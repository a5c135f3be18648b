package org.linebyline.doclinker.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;

/** The good sample in a folder of this process, one of whose files a fuzzer writes over and over. */
public record FuzzedProject(Project project) {

    public static FuzzedProject create() {
        try {
            Path folder = Files.createTempDirectory("fuzzed");
            folder.toFile().deleteOnExit();
            return new FuzzedProject(Project.good(folder.resolve("project")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Layout layout() {
        return project.layout();
    }

    /** Writes what the fuzzer made up; bytes that are not UTF-8 become the sign that stands for them. */
    public Path write(String path, byte[] input) {
        project.write(path, new String(input, StandardCharsets.UTF_8));
        return project.root().resolve(path);
    }

    /** Each damage must say something, at a place that its file has. */
    public void check(List<Damage> damage) {
        damage.forEach(one -> claim(!one.message().isBlank() && one.message().length() < 2_000,
                "a finding has a message that can be read: " + one));
        checkPlaces(damage.stream().map(Damage::place));
    }

    /** Each place must be one that its file has. */
    public void checkPlaces(Stream<Place> places) {
        Map<String, List<String>> lines = new HashMap<>();
        places.forEach(place -> check(place, lines.computeIfAbsent(place.path(),
                path -> List.of(project.text(path).split("\r\n|\r|\n", -1)))));
    }

    private static void check(Place place, List<String> lines) {
        claim(place.line() >= 1 && place.line() <= lines.size(), "the file has the line of " + place);
        claim(place.column() >= 1 && place.column() <= lines.get(place.line() - 1).length() + 1, "the line has the column of " + place);
    }

    public static void claim(boolean holds, String claim) {
        if (!holds) {
            throw new AssertionError(claim);
        }
    }
}
