package org.linebyline.doclinker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.judge.Judge;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.StatementKind;

/** Other tools read the trace: its names and its form do not change by accident. */
class TraceTest {

    @TempDir
    Path folder;

    @Test
    void aTraceIsWrittenInStableNamesAndOrder() {
        Project project = Project.good(folder).write("book/curriculum/book.yaml", "title: 'Dots'\nparts: [{chapters: [{slug: 'dot'}]}]\n");
        project.replace(CHAPTER, "[stem#dot-product]", "[stem#dot-product,source=\"strang2016, sec. 1.2\"]");
        project.write("book/references.bib", "@book{strang2016,\n  title = {Linear Algebra}\n}\n");
        project.replace(CHAPTER, "Multiply", "See <<nothing>>. Multiply");
        assertEquals("""
                {
                  "book" : "Dots",
                  "chapters" : [
                    {
                      "number" : 1,
                      "slug" : "dot",
                      "title" : "The dot product",
                      "file" : "book/chapters/dot.adoc"
                    }
                  ],
                  "equations" : [
                    {
                      "id" : "dot-product",
                      "number" : "1.1",
                      "chapter" : "dot",
                      "file" : "book/chapters/dot.adoc",
                      "line" : 5,
                      "latex" : "a \\\\cdot b = \\\\sum_{i=1}^{n} \\\\term{products}{a_i b_i}",
                      "terms" : [
                        "products"
                      ],
                      "source" : {
                        "paper" : "strang2016",
                        "place" : "sec. 1.2"
                      },
                      "regions" : [
                        {
                          "file" : "src/main/java/sample/Dot.java",
                          "from" : 9,
                          "to" : 15,
                          "lines" : [
                            {"line":10,"tests":[]},
                            {"line":11,"tests":[]},
                            {"line":12,"term":"products","tests":[0]},
                            {"line":14,"tests":[]}
                          ]
                        }
                      ],
                      "tests" : [
                        "DotTest#adds"
                      ],
                      "mutants" : {
                        "killed" : 1,
                        "survived" : 1,
                        "survivors" : [
                          {
                            "file" : "src/main/java/sample/Dot.java",
                            "line" : 12,
                            "description" : "replaced double addition with subtraction",
                            "status" : "no-coverage"
                          }
                        ],
                        "killingTests" : [
                          "DotTest#adds"
                        ]
                      }
                    }
                  ],
                  "steps" : [ ],
                  "findings" : [
                    {
                      "rule" : "reference-broken",
                      "severity" : "error",
                      "file" : "book/chapters/dot.adoc",
                      "line" : 3,
                      "column" : 5,
                      "message" : "nothing is called 'nothing': name an equation, a chapter, a key of the bibliography or an anchor of this chapter"
                    }
                  ]
                }
                """, trace(tested(project)));
    }

    @Test
    void aTraceAnswersToItsSchema() {
        Project project = Project.good(folder);
        assertEquals(Set.of(), errors(trace(tested(project))));
        assertEquals(Set.of(), errors(trace(project.links())));
        project.replace(CHAPTER, "[stem#dot-product]", "[stem#dot-product,source=strang2016]").replace(JAVA, "tag::", "tag::un");
        assertEquals(Set.of(), errors(trace(project.links())));
    }

    @Test
    void theSchemaRefusesWhatIsNoTrace() {
        String trace = trace(Project.good(folder).links());
        assertFalse(errors("{}").isEmpty());
        assertFalse(errors(trace.replace("\"number\"", "\"numeral\"")).isEmpty());
        assertFalse(errors(trace.replace("\"line\":10", "\"line\":0")).isEmpty());
        assertFalse(errors(trace.replace("\"1.1\"", "\"one\"")).isEmpty());
    }

    @Test
    void withoutARunTestsAndMutantsAreLeftOut() throws JsonProcessingException {
        var equation = new ObjectMapper().readTree(trace(Project.good(folder).links())).at("/equations/0");
        assertFalse(equation.has("tests"));
        assertFalse(equation.has("mutants"));
        assertFalse(equation.has("calls"));
        assertFalse(equation.has("evaluation"));
    }

    @Test
    void callsAndWhatComputingHasShownAreWritten() throws JsonProcessingException {
        Project project = Project.good(folder).replace(CHAPTER, "[source,java]",
                "[.calls]\nstem:[a_i b_i]:: `a[i] * b[i]`\n\n[source,java]");
        Links agrees = project.links().evaluated(equation -> new Evaluation.Agrees(64, 2.2e-16, List.of(StatementKind.IDENTITY),
                List.of(new Evaluation.SampleText(List.of("a = (1, 2)", "b = (3, 4)"), "11", "11"))));
        Links excused = project.links().evaluated(equation -> new Evaluation.Excused("so", "DotTest#adds"));
        assertEquals("[{\"latex\":\"a_i b_i\",\"java\":\"a[i] * b[i]\"}]", at(agrees, "calls"));
        assertEquals("{\"words\":\"evaluated on 64 inputs, largest difference 2.2e-16\",\"inputs\":64,\"largestDifference\":2.2E-16,"
                + "\"statements\":[\"identity\"],\"samples\":[{\"given\":[\"a = (1, 2)\",\"b = (3, 4)\"],"
                + "\"formula\":\"11\",\"code\":\"11\"}]}", at(agrees, "evaluation"));
        assertEquals("{\"words\":\"not evaluated: so; DotTest#adds stands in\",\"excused\":\"so\",\"test\":\"DotTest#adds\"}",
                at(excused, "evaluation"));
        assertEquals(Set.of(), errors(trace(agrees)));
        assertEquals(Set.of(), errors(trace(excused)));
        assertFalse(errors(trace(agrees).replace("\"inputs\"", "\"test\"")).isEmpty());
    }

    @Test
    void anExcusedStepHasItsReasonAndItsTest() throws JsonProcessingException {
        Project project = Project.good(folder);
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem.step,excused=\"so\",test=\"DotTest#adds\"]\n++++\na = a\n++++\n");
        String trace = trace(project.links());
        assertEquals("{\"words\":\"not evaluated: so; DotTest#adds stands in\",\"excused\":\"so\",\"test\":\"DotTest#adds\"}",
                new ObjectMapper().readTree(trace).at("/steps/0/evaluation").toString());
        assertEquals(Set.of(), errors(trace));
        assertFalse(errors(trace.replace("\"test\" : \"DotTest#adds\"", "\"test\" : 1")).isEmpty());
    }

    private static String at(Links links, String name) throws JsonProcessingException {
        return new ObjectMapper().readTree(trace(links)).at("/equations/0/" + name).toString();
    }

    @Test
    void theSchemaKnowsEveryStatusOfASurvivor() {
        String trace = trace(tested(Project.good(folder)));
        for (Mutant.Status status : Mutant.Status.values()) {
            assertEquals(status.killed(), !errors(trace.replace("no-coverage", status.id())).isEmpty(), status.id());
        }
    }

    @Test
    void aLineInsideAnExpressionHasTheTestsOfItsStatement() throws JsonProcessingException {
        Project project = Project.good(folder).replace(JAVA, "a[i] * b[i];", "a[i]\n * b[i];");
        assertEquals(List.of(new Trace.TracedLine(12, "products", List.of(0)), new Trace.TracedLine(13, "products", List.of(0))),
                Trace.read(trace(tested(project))).equations().get(0).regions().get(0).lines().subList(2, 4));
    }

    @Test
    void aTraceIsReadAsItWasWritten() throws JsonProcessingException {
        Project project = Project.good(folder).replace(CHAPTER, "Multiply", "See <<nothing>>. Multiply");
        Trace trace = Trace.of(tested(project), Judge.judge(project.links()));
        assertEquals(trace, Trace.read(trace.json()));
    }

    private static String trace(Links links) {
        return Trace.of(links, Judge.judge(links)).json();
    }

    private static Links tested(Project project) {
        var tests = new TreeMap<>(Map.of(12, new TreeSet<>(Set.of("DotTest#adds"))));
        var mutants = Stream.of(Mutant.Status.KILLED, Mutant.Status.NO_COVERAGE).map(status -> new Mutant(Place.line(JAVA, 12),
                "replaced double addition with subtraction", "MathMutator", status, new TreeSet<>(Set.of("DotTest#adds")))).toList();
        return Linker.link(project.book(
                new Evidence.Recorded(new TreeMap<>(Map.of(JAVA, new Evidence.Coverage(new TreeMap<>(tests))))),
                new Mutation.Run(new TreeMap<>(Map.of(JAVA, mutants)), new TreeSet<>())));
    }

    private static Set<ValidationMessage> errors(String json) {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(Trace.schema())
                    .validate(new ObjectMapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
