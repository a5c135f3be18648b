package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.ProjectPart;

/** What the page of the tool promises. Its five minutes are a sample project too, which Maven builds. */
class ReadmeTest {

    private static final Path FIVE_MINUTES = Path.of("src/it/five-minutes");
    private static final Pattern FILE = Pattern.compile("(?s)\\*\\*\\d\\. [^*]+\\*\\* `(\\S+)`:\n\n```\\w+\n(.*?)```\n");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([a-z ,]+) \\| `(\\S+)` \\| \\S.* \\|$");
    private static final Pattern PARAMETER = Pattern.compile("(?m)^\\| `\\w+` \\| `(doc-linker\\.\\w+)` \\|");
    private static final Pattern PROPERTY = Pattern.compile("@Parameter\\(property = \"([\\w.-]+)\"");

    @Test
    void theFiveMinutesAreTheSampleProject() throws IOException {
        List<MatchResult> files = FILE.matcher(readme()).results().toList();
        assertEquals(List.of("book/chapters/averages.adoc", "src/main/java/sample/Mean.java",
                "src/test/java/sample/MeanTest.java", "pom.xml"), files.stream().map(file -> file.group(1)).toList());
        for (MatchResult file : files) {
            assertEquals(Files.readString(FIVE_MINUTES.resolve(file.group(1))), file.group(2), file.group(1));
        }
    }

    @Test
    void theMisspelledTagGivesTheFindingOfThePage(@TempDir Path folder) throws IOException {
        for (String part : List.of("book", "src")) {
            Project.copy(FIVE_MINUTES.resolve(part), folder.resolve(part));
        }
        new Project(folder).replace("book/chapters/averages.adoc", "tag=mean]", "tag=means]");
        List<String> findings = DocLinker.check(DocLinker.layout(folder)).findings().stream().map(Finding::toString).toList();
        assertTrue(readme().contains("```\n" + String.join("\n", findings) + "\n```"), findings.toString());
    }

    @Test
    void everyKeyIsExplained() throws IOException {
        assertEquals(Arrays.stream(ProjectPart.values()).map(part -> List.of(part.key(), part.form().toString(), part.convention())).toList(),
                KEY.matcher(readme()).results().map(row -> List.of(row.group(1), row.group(2), row.group(3))).toList());
    }

    @Test
    void everyParameterOfTheGoalsIsExplained() throws IOException {
        StringBuilder goals = new StringBuilder();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/org/linebyline/doclinker/mojo"))) {
            for (Path file : files.sorted().toList()) {
                goals.append(Files.readString(file));
            }
        }
        assertEquals(PROPERTY.matcher(goals).results().map(property -> property.group(1)).toList(),
                PARAMETER.matcher(readme()).results().map(row -> row.group(1)).toList());
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
