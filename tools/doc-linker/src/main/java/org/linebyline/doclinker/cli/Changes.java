package org.linebyline.doclinker.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.ProjectPart;

/** Tells when something that a book is read from has changed. It looks again and again, which works on every file system. */
final class Changes {

    private static final long BETWEEN_LOOKS = 200;

    private static final List<ProjectPart> READ = List.of(ProjectPart.CHAPTERS, ProjectPart.CODE, ProjectPart.PLAN,
            ProjectPart.BIBLIOGRAPHY, ProjectPart.RUNS, ProjectPart.COVERAGE, ProjectPart.MUTATIONS);

    private final List<Path> places;
    private Map<Path, FileTime> seen;

    Changes(Layout layout) {
        this.places = Stream.concat(Stream.of(layout.root().resolve(Layout.FILE)), READ.stream()
                .flatMap(part -> layout.places().get(part).stream())).toList();
        this.seen = look();
    }

    /** Waits for the next change since the last call, or since the beginning. */
    void await() throws InterruptedException {
        Map<Path, FileTime> now = look();
        while (now.equals(seen)) {
            Thread.sleep(BETWEEN_LOOKS);
            now = look();
        }
        seen = now;
    }

    private Map<Path, FileTime> look() {
        Map<Path, FileTime> times = new HashMap<>();
        for (Path place : places) {
            if (Files.exists(place)) {
                try (Stream<Path> files = Files.walk(place)) {
                    files.forEach(file -> times.put(file, changed(file)));
                } catch (IOException | UncheckedIOException e) {
                    // A file came or went while it was being looked at: the next look sees it.
                    times.put(place, FileTime.fromMillis(0));
                }
            }
        }
        return times;
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
