package org.linebyline.doclinker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Links;

/** Other tools read the trace: its names and its form do not change by accident. */
class TraceTest {

    @TempDir
    Path folder;

    @Test
    void aTraceIsWrittenInStableNamesAndOrder() {
        Project project = Project.good(folder).write("book/curriculum/book.yaml", "title: 'Dots'\nparts: [{chapters: [{slug: 'dot'}]}]\n");
        project.replace(CHAPTER, "[stem#dot-product]", "[stem#dot-product,source=\"strang2016, sec. 1.2\"]");
        project.replace(CHAPTER, "Multiply", "See <<nothing>>. Multiply");
        assertEquals("""
                {
                  "book" : "Dots",
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
                            {
                              "line" : 10
                            },
                            {
                              "line" : 11
                            },
                            {
                              "line" : 12,
                              "term" : "products"
                            },
                            {
                              "line" : 14
                            }
                          ]
                        }
                      ],
                      "tests" : [
                        "DotTest#adds"
                      ]
                    }
                  ],
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
                """, trace(tested(project.book())));
    }

    @Test
    void aTraceAnswersToItsSchema() {
        Project project = Project.good(folder);
        assertEquals(Set.of(), errors(trace(tested(project.book()))));
        assertEquals(Set.of(), errors(trace(project.links())));
        project.replace(CHAPTER, "[stem#dot-product]", "[stem#dot-product,source=strang2016]").replace(JAVA, "tag::", "tag::un");
        assertEquals(Set.of(), errors(trace(project.links())));
    }

    @Test
    void theSchemaRefusesWhatIsNoTrace() {
        String trace = trace(Project.good(folder).links());
        assertFalse(errors("{}").isEmpty());
        assertFalse(errors(trace.replace("\"number\"", "\"numeral\"")).isEmpty());
        assertFalse(errors(trace.replace("\"line\" : 10", "\"line\" : 0")).isEmpty());
        assertFalse(errors(trace.replace("\"1.1\"", "\"one\"")).isEmpty());
    }

    @Test
    void withoutARecordingTestsAreLeftOut() throws JsonProcessingException {
        assertFalse(new ObjectMapper().readTree(trace(Project.good(folder).links())).at("/equations/0").has("tests"));
    }

    private static String trace(Links links) {
        return Trace.of(links, Judge.judge(links)).json();
    }

    private static Links tested(Book book) {
        var tests = new TreeMap<>(Map.of(12, new TreeSet<>(Set.of("DotTest#adds"))));
        return Linker.link(new Book(book.plan(), book.chapters(), book.sources(),
                new Evidence.Recorded(new TreeMap<>(Map.of(JAVA, new Evidence.Coverage(new TreeMap<>(tests))))), book.works(),
                book.pictures(), book.typeset(), book.experimentsRan(), book.damage()));
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
