package org.linebyline.doclinker.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;
import static org.linebyline.doclinker.model.Mutant.Status.KILLED;
import static org.linebyline.doclinker.model.Mutant.Status.NO_COVERAGE;
import static org.linebyline.doclinker.model.Mutant.Status.SURVIVED;
import static org.linebyline.doclinker.model.Mutant.Status.TIMED_OUT;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;

class LinkerTest {

    private static final String ALSO = "src/main/java/sample/Also.java";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(folder);
    }

    @Test
    void theLinesOfAnEquationAreTheExecutableOnesOfItsRegion() {
        assertEquals(List.of("10", "11", "12 products", "14"), lines("dot-product"));
    }

    @Test
    void anEquationHasRegionsInSeveralFiles() {
        project.write(ALSO, project.text(JAVA).replace("Dot", "Also"));
        LinkedEquation equation = equation("dot-product");
        assertEquals(List.of(ALSO, JAVA), equation.regions().stream().map(Region::path).toList());
        assertEquals(List.of(ALSO, ALSO, ALSO, ALSO, JAVA, JAVA, JAVA, JAVA),
                equation.lines().stream().map(LinkedEquation.LinkedLine::path).toList());
    }

    @Test
    void aFileHasRegionsOfSeveralEquations() {
        project.replace(JAVA, "        return sum;\n    }\n    // end::dot-product[]",
                "        return sum;\n    }\n    // end::dot-product[]\n\n    // tag::length[]\n    static int one = 1;\n    // end::length[]");
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem#length]\n++++\n1\n++++\n");
        assertEquals(List.of("10", "11", "12 products", "14"), lines("dot-product"));
        assertEquals(List.of("19"), lines("length"));
    }

    @Test
    void aMarkerNamesAllLinesOfItsStatement() {
        project.replace(JAVA, "sum += a[i] * b[i]; // (products)", "sum += a[i]\n                * b[i]; // (products)");
        assertEquals(List.of("10", "11", "12 products", "13 products", "15"), lines("dot-product"));
    }

    @Test
    void aMarkerInsideALambdaNamesTheLambdaAlone() {
        project.replace(JAVA, "        double sum = 0;\n", """
                        double sum = java.util.stream.IntStream.range(0, 3)
                                .mapToDouble(i ->
                                        a[i] // (products)
                                                * b[i])
                                .sum();
                """);
        assertEquals(List.of("10", "11", "12 products", "13 products", "14", "15", "16 products", "18"), lines("dot-product"));
    }

    @Test
    void aNestedTagNamesTheLinesInside() {
        project.replace(JAVA, " // (products)", "");
        project.replace(JAVA, "        for (", "        // tag::dot-product.products[]\n        for (");
        project.replace(JAVA, "        return", "        // end::dot-product.products[]\n        return");
        assertEquals(List.of("10", "12 products", "13 products", "16"), lines("dot-product"));
        assertEquals(1, equation("dot-product").regions().size());
    }

    @Test
    void aMarkerInsideANestedTagWins() {
        project.replace(CHAPTER, "\\sum_{i=1}^{n} ", "\\term{sum}{\\sum_{i=1}^{n}} ");
        project.replace(JAVA, "        for (", "        // tag::dot-product.sum[]\n        for (");
        project.replace(JAVA, "        return", "        // end::dot-product.sum[]\n        return");
        assertEquals(List.of("10", "12 sum", "13 products", "16"), lines("dot-product"));
    }

    @Test
    void aMarkerOfNoTermIsNoTerm() {
        project.replace(JAVA, "// (products)", "// (a)");
        assertEquals(List.of("10", "11", "12", "14"), lines("dot-product"));
    }

    @Test
    void anEmptyRegionHasNoLines() {
        project.replace(JAVA, "    private Dot() {", "    // tag::nothing[]\n    // end::nothing[]\n    private Dot() {");
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem#nothing]\n++++\n0\n++++\n");
        assertEquals(List.of(), lines("nothing"));
        assertEquals(1, equation("nothing").regions().size());
    }

    @Test
    void numbersFollowThePlanAndThenTheNames() {
        project.write("book/curriculum/book.yaml", """
                parts:
                  - title: 'One'
                    chapters: [{slug: 'to-come', title: 'To come'}, {slug: 'dot', title: 'Dots'}]
                """);
        for (String slug : List.of("b", "a")) {
            project.write("book/chapters/" + slug + ".adoc", "= Chapter\n\n[stem#" + slug + "-one]\n++++\n1\n++++\n\n"
                    + "[stem.step]\n++++\n2\n++++\n\n[stem#" + slug + "-two]\n++++\n3\n++++\n");
        }
        assertEquals(List.of("dot-product 2.1", "a-one 3.1", "a-two 3.2", "b-one 4.1", "b-two 4.2"),
                project.links().equations().stream().map(linked -> linked.id() + " " + linked.number()).toList());
    }

    @Test
    void theFirstOfTwoEquationsWithOneIdIsFoundByIt() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem#dot-product]\n++++\nb \\cdot a\n++++\n");
        assertEquals("1.1", equation("dot-product").number());
        assertEquals(2, project.links().equations().size());
    }

    @Test
    void theTestsOfAnEquationExecuteOneOfItsLines() {
        SortedMap<Integer, java.util.SortedSet<String>> tests = new TreeMap<>(Map.of(
                8, new TreeSet<>(Set.of("Tag#before")), 9, new TreeSet<>(Set.of("Dot#first")),
                12, new TreeSet<>(Set.of("Dot#inner", "WholeClass")), 15, new TreeSet<>(Set.of("Dot#last")),
                16, new TreeSet<>(Set.of("Tag#after"))));
        Links links = Linker.link(project.book(new Evidence.Recorded(new TreeMap<>(Map.of(JAVA, new Evidence.Coverage(tests)))),
                new Mutation.Missing()));
        assertEquals(List.of("Dot#first", "Dot#inner", "Dot#last"), List.copyOf(links.equations().get(0).tests()));
    }

    @Test
    void theMutantsOfAnEquationAreThoseOfItsLines() {
        Mutants mutants = mutants(Set.of(), mutant(8, SURVIVED), mutant(9, KILLED, "DotTest#b"), mutant(12, TIMED_OUT),
                mutant(13, NO_COVERAGE), mutant(15, KILLED, "DotTest#b", "DotTest#a"), mutant(16, SURVIVED));
        assertEquals(List.of(9, 12, 13, 15), mutants.all().stream().map(mutant -> mutant.place().line()).toList());
        assertEquals(List.of(13), mutants.survivors().stream().map(mutant -> mutant.place().line()).toList());
        assertEquals(3, mutants.killed());
        assertEquals(List.of("DotTest#a", "DotTest#b"), List.copyOf(mutants.killers()));
    }

    @Test
    void anEquationHasNoMutantsAsLongAsOneOfItsFilesHasChangedSince() {
        project.write(ALSO, project.text(JAVA).replace("Dot", "Also"));
        assertEquals(1, mutants(Set.of(), mutant(12, KILLED)).total());
        assertTrue(mutants(Set.of(ALSO), mutant(12, KILLED)).isEmpty());
    }

    @Test
    void withoutARunThereAreNoMutants() {
        assertTrue(equation("dot-product").mutants().isEmpty());
    }

    private Mutants mutants(Set<String> outdated, Mutant... planted) {
        Mutation run = new Mutation.Run(new TreeMap<>(Map.of(JAVA, List.of(planted))), new TreeSet<>(outdated));
        return Linker.link(project.book(new Evidence.Missing(), run)).equations().get(0).mutants();
    }

    private static Mutant mutant(int line, Mutant.Status status, String... killers) {
        return new Mutant(Place.line(JAVA, line), "removed negation", "InvertNegsMutator", status, new TreeSet<>(List.of(killers)));
    }

    private LinkedEquation equation(String id) {
        return project.links().equation(id).orElseThrow();
    }

    /** Each line with the term that it carries out. */
    private List<String> lines(String id) {
        return equation(id).lines().stream().map(line -> (line.line() + " " + line.term()).strip()).toList();
    }
}
