package org.linebyline.doclinker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

class ConsoleTest {

    private static final Finding FINDING = new Finding(Rule.FORMULA_INVALID, new Place("a.adoc", 3, 5), "wrong");
    private static final String NOT_TESTED = "\nno recorded test run: line-untested was not judged";
    private static final String NOT_RUN = "\nno results of experiments: what they make was not judged";

    private static final Evidence RECORDED = new Evidence.Recorded(new TreeMap<>());

    @TempDir
    Path folder;

    @Test
    void aFindingIsPrintedAsACompilerWould() {
        assertEquals("a.adoc:3:5: error: [formula-invalid] wrong\na.adoc:3:5: error: [formula-invalid] wrong",
                plain().findings(List.of(FINDING, FINDING)));
        assertEquals("", plain().findings(List.of()));
    }

    @Test
    void oneIsSingularAndTwoArePlural() {
        Project project = Project.good(folder);
        assertEquals("1 chapter, 1 equation, 4 linked lines: no finding" + NOT_TESTED + NOT_RUN, summary(project.links()));
        assertEquals("1 chapter, 1 equation, 4 linked lines: 1 finding" + NOT_TESTED + NOT_RUN, summary(project.links(), FINDING));
        project.write("book/chapters/other.adoc", "= Other\n\n[stem#length]\n++++\n1\n++++\n");
        project.replace(JAVA, "double sum = 0;", "double sum\n = 0;");
        assertEquals("2 chapters, 2 equations, 5 linked lines: 2 findings" + NOT_TESTED + NOT_RUN,
                summary(project.links(), FINDING, FINDING));
        project.write(CHAPTER, "= None\n").write("book/chapters/other.adoc", "= None\n");
        assertEquals("2 chapters, 0 equations, 0 linked lines: no finding" + NOT_TESTED + NOT_RUN, summary(project.links()));
    }

    @Test
    void whatWasJudgedIsNotMentioned() {
        Project project = Project.good(folder).write("book/target/runs/dot/results.adoc", ":a: 1\n");
        assertEquals("1 chapter, 1 equation, 4 linked lines: no finding",
                summary(Linker.link(project.book(RECORDED, new Mutation.Missing()))));
    }

    @Test
    void mutantsAreCountedOverTheBook() {
        Project project = Project.good(folder).write("book/target/runs/dot/results.adoc", ":a: 1\n");
        List<Mutant> mutants = Stream.of(Mutant.Status.KILLED, Mutant.Status.TIMED_OUT, Mutant.Status.SURVIVED).map(status ->
                new Mutant(Place.line(JAVA, 12), "removed negation", "InvertNegsMutator", status, new TreeSet<>())).toList();
        assertEquals("1 chapter, 1 equation, 4 linked lines: no finding\nmutants: 2 killed of 3", summary(Linker.link(
                project.book(RECORDED, new Mutation.Run(new TreeMap<>(Map.of(JAVA, mutants)), new TreeSet<>())))));
        assertEquals("1 chapter, 1 equation, 4 linked lines: no finding"
                + "\nmutants of 1 Java file that changed since are left out: plant them again", summary(Linker.link(
                project.book(RECORDED, new Mutation.Run(new TreeMap<>(), new TreeSet<>(Set.of(JAVA)))))));
    }

    @Test
    void linksOfABookThatCannotBeReadWereNotJudged() {
        Finding unreadable = new Finding(Rule.INPUT_UNREADABLE, Place.file("a.adoc"), "empty");
        assertEquals("1 chapter, 1 equation, 4 linked lines: 1 finding\nnot every file can be read: links were not judged",
                summary(Project.good(folder).links(), unreadable));
    }

    private Console plain() {
        return new Console(new SourceLines(folder), Paint.PLAIN);
    }

    private static String summary(Links links, Finding... findings) {
        return Console.summary(links, List.of(findings));
    }
}
