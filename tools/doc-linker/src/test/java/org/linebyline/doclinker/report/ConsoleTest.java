package org.linebyline.doclinker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.io.IOException;
import java.nio.file.Files;
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

    private static final Evidence RECORDED = new Evidence.Recorded(new TreeMap<>(Map.of(JAVA,
            new Evidence.Coverage(new TreeMap<>()))));

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
        assertEquals("1 chapter, 1 equation, 4 linked lines: no finding", tested(new Evidence.Recorded(new TreeMap<>(
                Map.of(JAVA, new Evidence.Coverage(new TreeMap<>()))))));
    }

    @Test
    void aFileThatChangedSinceItWasTestedIsNamed() {
        assertEquals("1 chapter, 1 equation, 4 linked lines: no finding\nnot compiled and tested as it is now:"
                + " line-untested was not judged in " + JAVA, tested(new Evidence.Recorded(new TreeMap<>())));
    }

    private String tested(Evidence evidence) {
        Project project = Project.good(folder).write("book/target/runs/dot/results.adoc", ":a: 1\n");
        return summary(Linker.link(project.book(evidence, new Mutation.Missing())));
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

    @Test
    void inATerminalACaretStandsBelowTheColumn() {
        Project.good(folder).replace(JAVA, "        return sum;", "\treturn sum;");
        Finding finding = new Finding(Rule.LINE_UNTESTED, new Place(JAVA, 14, 9), "wrong");
        assertEquals(JAVA + ":14:9: error: [line-untested] wrong\n\treturn sum;\n\t       ^", shown(finding));
    }

    @Test
    void aLineThatCannotBeShownIsLeftOut() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.txt"), "secret");
        Project project = new Project(folder.resolve("book"));
        project.write("long.adoc", "x".repeat(1000)).write("escape.adoc", "a\u001b[2Jb");
        Files.createSymbolicLink(project.root().resolve("link.adoc"), outside);
        for (String path : List.of("long.adoc", "link.adoc", "../secret.txt", "missing.adoc", "")) {
            Finding finding = new Finding(Rule.FORMULA_INVALID, Place.file(path), "wrong");
            assertEquals(path + ":1:1: error: [formula-invalid] wrong", shown(project.root(), finding));
        }
        Finding escape = new Finding(Rule.FORMULA_INVALID, Place.file("escape.adoc"), "wrong");
        assertEquals("escape.adoc:1:1: error: [formula-invalid] wrong\na[2Jb\n^", shown(project.root(), escape));
    }

    @Test
    void rulesAreCountedWhenFindingsFillTheScreen() {
        Finding other = new Finding(Rule.ID_NOT_UNIQUE, Place.file("a.adoc"), "wrong");
        assertEquals("doc-linker explain RULE tells more: id-not-unique, formula-invalid", Console.more(List.of(FINDING, other)));
        List<Finding> many = Stream.concat(Stream.of(other), Stream.generate(() -> FINDING).limit(20)).toList();
        assertEquals("     1  id-not-unique\n    20  formula-invalid\ndoc-linker explain RULE tells more: id-not-unique, formula-invalid",
                Console.more(many));
    }

    private String shown(Finding finding) {
        return shown(folder, finding);
    }

    private static String shown(Path root, Finding finding) {
        return new Console(new SourceLines(root), Paint.COLOR).findings(List.of(finding)).replaceAll("\u001b\\[[0-9;]*m", "");
    }

    private Console plain() {
        return new Console(new SourceLines(folder), Paint.PLAIN);
    }

    private static String summary(Links links, Finding... findings) {
        return Console.summary(links, List.of(findings));
    }
}
