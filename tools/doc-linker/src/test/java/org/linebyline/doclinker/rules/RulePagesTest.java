package org.linebyline.doclinker.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.judge.Judge;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.ProjectPart;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.rules.RulePage.Excerpt;

/** The samples on the pages run: the broken one gives the finding that the page prints, the mended one gives none. */
class RulePagesTest {

    private static final Path TESTED = Path.of("src/it/line-untested");

    @TempDir
    static Path work;

    @TestFactory
    Stream<DynamicTest> aBrokenSampleGivesTheFindingOfItsPageAndAMendedOneGivesNone() {
        return RulePage.all().stream().filter(RulePagesTest::breaksWithoutATestRun)
                .map(page -> DynamicTest.dynamicTest(page.rule().id(), () -> breaksAndMends(page)));
    }

    private static void breaksAndMends(RulePage page) throws IOException {
        Project project = Project.good(work.resolve(page.rule().id()));
        Overlay overlay = new Overlay(project);
        overlay.lay(page.broken());
        assertEquals(page.findings(), findings(project));
        overlay.lay(page.mended());
        assertEquals("", findings(project));
    }

    @TestFactory
    Stream<DynamicTest> aPageShowsItsOwnRuleAndSaysSomething() {
        return RulePage.all().stream().map(page -> DynamicTest.dynamicTest(page.rule().id(), () -> {
            assertTrue(page.findings().contains(": error: [" + page.rule().id() + "] "), page.findings());
            assertFalse(page.meaning().isEmpty() || page.broken().isEmpty() || page.mending().isEmpty() || page.mended().isEmpty());
        }));
    }

    /** Its broken sample is a project with a recorded test run, built in {@code src/it}; here the recording is written by hand. */
    @Test
    void theUntestedLineIsThatOfTheSampleProject() {
        RulePage page = RulePage.of(Rule.LINE_UNTESTED);
        Project project = Project.of(TESTED, work.resolve("untested"));
        for (Excerpt excerpt : page.broken()) {
            assertTrue(project.text(excerpt.path()).contains(excerpt.text()), excerpt.text());
        }
        assertEquals(page.findings(), findings(tested(project, 16)));
        new Overlay(project).lay(page.mended());
        assertEquals("", findings(tested(project, 0)));
    }

    /** Then it has a sample beside this page's, as {@code SamplesTest} sees to. */
    private static boolean breaksWithoutATestRun(RulePage page) {
        return Files.isDirectory(Path.of("src/test/resources/samples", page.rule().id()));
    }

    private static String findings(Project project) throws IOException {
        Layout layout = project.layout().with(ProjectPart.CACHE, work.resolve("cache"));
        return lines(DocLinker.check(layout).findings().stream());
    }

    private static String findings(Book book) {
        return lines(Judge.judge(Linker.link(book)).stream());
    }

    private static String lines(Stream<Finding> findings) {
        return findings.map(Finding::toString).collect(Collectors.joining("\n"));
    }

    private static Book tested(Project project, int untested) {
        var lines = IntStream.rangeClosed(10, 18).boxed().collect(Collectors.toMap(line -> line,
                line -> new TreeSet<>(line == untested ? Set.<String>of() : Set.of("DotTest#productsAreAdded"))));
        return project.book(new Evidence.Recorded(new TreeMap<>(Map.of(Project.JAVA, new Evidence.Coverage(new TreeMap<>(lines))))),
                new Mutation.Missing());
    }
}
