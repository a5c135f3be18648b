package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The first page shows the plan of the whole book and links what is written. */
@InChromium
class IndexIT {

    private static final Path PLAN = Path.of("../book/curriculum");

    private static List<String> parts;
    private static List<String> chapters;
    private static List<String> linked;

    @BeforeAll
    static void read(Browser browser) {
        browser.open(Address.FILE, "index.html");
        parts = browser.words("return [...document.querySelectorAll('.part > h2')].map(heading => heading.innerText)");
        chapters = browser.words("return [...document.querySelectorAll('.part .chapters b')].map(number => number.innerText)");
        linked = browser.words("return [...document.querySelectorAll('.part .chapters a')].map(link => link.getAttribute('href'))");
    }

    @Test
    void listsEveryPartOfThePlan() throws IOException {
        try (Stream<Path> files = Files.list(PLAN)) {
            long planned = files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.yaml")).count();
            assertEquals(28, planned);
            assertEquals(planned, parts.size());
        }
    }

    @Test
    void numbersEveryChapterOfThePlanOnce() throws IOException {
        List<String> planned = new ArrayList<>();
        try (Stream<Path> files = Files.list(PLAN)) {
            for (Path file : files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.yaml")).toList()) {
                Files.readAllLines(file).stream().filter(line -> line.startsWith("  - slug:")).forEach(planned::add);
            }
        }
        assertEquals(217, planned.size());
        assertEquals(IntStream.rangeClosed(1, planned.size()).mapToObj(String::valueOf).toList(), chapters);
    }

    @Test
    void linksTheWrittenChaptersAndNoOther() {
        assertEquals(Book.chapterPages(), linked.stream().sorted().toList());
    }
}
