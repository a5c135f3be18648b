package org.linebyline.doclinker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.StatementKind;

/** From an equation to its code and its tests, and from each of them back. */
class InquiryTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void aBookOfOneEquation() {
        project = Project.good(folder).replace(CHAPTER, "[stem#dot-product]", "[stem#dot-product,source=\"strang2016, sec. 1.2\"]");
    }

    @Test
    void anEquationIsShownWithAllThatIsKnown() {
        String expected = """
                1.1  dot-product  in The dot product
                book/chapters/dot.adoc:5

                    a \\cdot b = \\sum_{i=1}^{n} a_i b_i

                source  strang2016, sec. 1.2
                terms   products

                src/main/java/sample/Dot.java:9
                   10            double sum = 0;
                   11            for (int i = 0; i < a.length; i++) {
                   12  products      sum += a[i] * b[i];
                   14            return sum;

                2 tests
                  sample.DotTest
                    adds, isZero

                0 mutants killed, 1 survived
                  src/main/java/sample/Dot.java:12 replaced addition (survived)""";
        assertEquals(new Answer(true, expected), inquiry().about("dot-product"));
        assertEquals(new Answer(true, expected), inquiry().about("1.1"));
    }

    @Test
    void anEquationIsShownWithItsJavaAndWithWhyItIsNotEvaluated() {
        project.replace(CHAPTER, "sec. 1.2\"]", "sec. 1.2\",excused=\"so\",test=\"DotTest#adds\"]")
                .replace(CHAPTER, "[source,java]", "[.calls]\nstem:[a_i b_i]:: `a[i] * b[i]`\nstem:[n]:: `a.length`\n\n[source,java]");
        String text = inquiry().about("dot-product").text();
        assertTrue(text.contains("terms   products\nin Java a_i b_i is a[i] * b[i]; n is a.length\n"), text);
        assertTrue(text.endsWith("\n\nnot evaluated: so; DotTest#adds stands in"), text);
    }

    @Test
    void aLineLeadsToItsEquationItsTermAndItsTests() {
        for (String name : List.of("Dot.java:12", "sample/Dot.java:12:5", JAVA + ":12")) {
            assertEquals(new Answer(true, """
                    src/main/java/sample/Dot.java:12
                        sum += a[i] * b[i]; // (products)

                    1.1  dot-product, term products  in The dot product
                    book/chapters/dot.adoc:5

                        a \\cdot b = \\sum_{i=1}^{n} a_i b_i

                    1 test
                      sample.DotTest
                        adds"""), inquiry().about(name));
        }
    }

    @Test
    void aLineOfNoEquationSaysSo() {
        assertEquals(new Answer(false, """
                src/main/java/sample/Dot.java:16
                    // end::dot-product[]

                line 16 answers to no equation; the nearest that does is line 14"""), inquiry().about("Dot.java:16"));
        assertFalse(inquiry().about("Dot.java:999999999").found());
    }

    @Test
    void aFileAChapterAPaperAndATestListTheirEquations() {
        assertEquals(JAVA + "\n\n1.1  dot-product  lines 9 to 15", inquiry().about("Dot.java").text());
        assertEquals("1  The dot product\n" + CHAPTER + "\n\n1.1  dot-product  Dot.java:9", inquiry().about("dot").text());
        assertEquals("strang2016: 1 equation\n\n1.1  dot-product  Dot.java:9  strang2016, sec. 1.2", inquiry().paper("strang2016").text());
        assertEquals("sample.DotTest#adds\n\n1.1  dot-product  Dot.java:11,12", inquiry().about("DotTest#adds").text());
        assertEquals("sample.DotTest: 2 tests\n\n1.1  dot-product  run by 2 tests", inquiry().about("sample.DotTest").text());
    }

    @Test
    void withoutANameTheWholeBookIsCounted() {
        assertTrue(inquiry().summary().text().contains("  1    1 equations     4 lines     2 tests  dot\n\nno finding"),
                inquiry().summary().text());
    }

    @Test
    void whatIsComputedIsCountedByKindAndChapter() {
        Links agrees = project.links().evaluated(equation -> new Evaluation.Agrees(64, 0,
                List.of(StatementKind.DEFINITION, StatementKind.STEP, StatementKind.STEP), List.of()));
        Links excused = project.links().evaluated(equation -> new Evaluation.Excused("so", "DotTest#adds"));
        String head = "computed  excused  definition  update  identity  step  inequality  optimum  limit  claim  chapter\n";
        assertTrue(formulas(agrees).startsWith(head
                + "       1        0           1       0         0     2           0        0      0      0  dot\n"
                + "       1        0           1       0         0     2           0        0      0      0  the book\n"), formulas(agrees));
        assertTrue(formulas(excused).contains("       0        1           0 "), formulas(excused));
    }

    private String formulas(Links links) {
        return new Inquiry(Trace.of(links, List.of()), new SourceLines(folder), Paint.PLAIN).formulas().text();
    }

    @Test
    void aWrongNameIsAnsweredWithANearOne() {
        assertEquals(new Answer(false, "nothing is called 'dot-prodct' (did you mean 'dot-product'?)"
                + ": name an equation, a chapter, a Java file or a test"),
                inquiry().about("dot-prodct"));
        assertEquals("no region lies in a file 'Dots.java' (did you mean 'Dot.java'?)", inquiry().about("Dots.java").text());
        assertTrue(inquiry().about("DotTest#add").text().contains("did you mean 'DotTest#adds'?"), inquiry().about("DotTest#add").text());
        assertEquals("no equation is from 'strang'\nequations are from strang2016", inquiry().paper("strang").text());
    }

    @Test
    void twoFilesOfOneNameAreListed() {
        project.write("src/main/java/other/Dot.java", project.text(JAVA).replace("package sample", "package other"));
        assertEquals(new Answer(false, "several files are called 'Dot.java': write more of the path\n"
                + "  src/main/java/other/Dot.java\n  src/main/java/sample/Dot.java"), inquiry().about("Dot.java:12"));
        assertTrue(inquiry().about("other/Dot.java:12").found());
    }

    @Test
    void linesFitAHundredColumns() {
        project.replace(JAVA, "a[i] * b[i];", "a[i] * b[i]" + " + 0".repeat(40) + ";");
        for (String name : List.of("dot-product", "Dot.java:12")) {
            inquiry().about(name).text().lines().forEach(line -> assertTrue(line.length() <= 100, line));
        }
    }

    @Test
    void inColorTheWordsAreTheSame() {
        for (String name : List.of("dot-product", "Dot.java:12", "dot", "DotTest")) {
            assertEquals(inquiry().about(name).text(), inquiry(Paint.COLOR).about(name).text().replaceAll("\u001b\\[[0-9;]*m", ""));
        }
    }

    private Inquiry inquiry() {
        return inquiry(Paint.PLAIN);
    }

    private Inquiry inquiry(Paint paint) {
        var tests = new TreeMap<>(Map.of(11, new TreeSet<>(Set.of("sample.DotTest#adds", "sample.DotTest#isZero")),
                12, new TreeSet<>(Set.of("sample.DotTest#adds"))));
        var mutant = new Mutant(Place.line(JAVA, 12), "replaced addition", "MathMutator", Mutant.Status.SURVIVED, new TreeSet<>());
        var links = Linker.link(project.book(
                new Evidence.Recorded(new TreeMap<>(Map.of(JAVA, new Evidence.Coverage(new TreeMap<>(tests))))),
                new Mutation.Run(new TreeMap<>(Map.of(JAVA, List.of(mutant))), new TreeSet<>())));
        return new Inquiry(Trace.of(links, List.of()), new SourceLines(folder), paint);
    }
}
