package org.linebyline.doclinker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.linebyline.doclinker.Project.JAVA;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/** Code hosts read the log: it is valid against the schema of OASIS, and says the same of a finding after lines have moved. */
class SarifTest {

    private static final Finding FINDING = new Finding(Rule.CODE_WITHOUT_EQUATION, new Place(JAVA, 12, 13), "line 12 of code");

    @TempDir
    Path folder;

    @Test
    void aLogAnswersToItsSchema() throws IOException {
        List<Finding> findings = Arrays.stream(Rule.values())
                .map(rule -> new Finding(rule, Place.file("a b.adoc"), rule.broken())).toList();
        assertEquals(Set.of(), errors(log(findings)));
        assertEquals(Set.of(), errors(log(List.of())));
        assertFalse(errors(log(findings).replace("\"startLine\" : 1", "\"startLine\" : 0")).isEmpty());
        assertFalse(errors(log(findings).replace("utf16CodeUnits", "characters")).isEmpty());
    }

    @Test
    void aFindingNamesItsRuleItsPlaceAndItsWords() throws IOException {
        JsonNode log = new ObjectMapper().readTree(log(List.of(FINDING)));
        JsonNode result = log.at("/runs/0/results/0");
        assertEquals("code-without-equation", result.at("/ruleId").asText());
        assertEquals("code-without-equation", log.at("/runs/0/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id").asText());
        assertEquals("error", result.at("/level").asText());
        assertEquals("line 12 of code", result.at("/message/text").asText());
        assertEquals("{\"artifactLocation\":{\"uri\":\"" + JAVA + "\",\"uriBaseId\":\"%SRCROOT%\"},"
                + "\"region\":{\"startLine\":12,\"startColumn\":13}}",
                result.at("/locations/0/physicalLocation").toString());
    }

    @Test
    void everyRuleIsDescribed() throws IOException {
        JsonNode rules = new ObjectMapper().readTree(log(List.of())).at("/runs/0/tool/driver/rules");
        assertEquals(Arrays.stream(Rule.values()).map(Rule::id).toList(), rules.findValuesAsText("id"));
        for (JsonNode rule : rules) {
            assertFalse(rule.at("/fullDescription/text").asText().isBlank(), rule.toString());
            assertFalse(rule.at("/help/markdown").asText().isBlank(), rule.toString());
        }
    }

    @Test
    void anyPathIsAUri() {
        for (String path : List.of("book/chapters/plain-1.adoc", "a b/c%20d.adoc", "größe/数.java", "a:b?c#d[e].adoc", "𝒙.java")) {
            URI uri = URI.create(Sarif.uri(path));
            assertEquals(path, uri.getPath());
            assertEquals(null, uri.getScheme());
        }
        assertEquals("a%20b/c%2520d.adoc", Sarif.uri("a b/c%20d.adoc"));
    }

    @Test
    void aFindingThatMovedKeepsItsFingerprintAndItsTwinHasAnother() throws IOException {
        Project project = Project.good(folder);
        String before = fingerprint(log(List.of(FINDING)), 0);
        project.replace(JAVA, "package sample;", "package sample;\n\n");
        Finding moved = new Finding(FINDING.rule(), new Place(JAVA, 14, 13), "line 14 of code");
        String after = log(List.of(moved, moved));
        assertEquals(before, fingerprint(after, 0));
        assertNotEquals(before, fingerprint(after, 1));
    }

    private String log(List<Finding> findings) {
        return Sarif.of(findings, new SourceLines(folder)).json();
    }

    private static String fingerprint(String log, int result) throws IOException {
        return new ObjectMapper().readTree(log).at("/runs/0/results/" + result + "/partialFingerprints/ruleAndLine~1v1").asText();
    }

    private static Set<ValidationMessage> errors(String json) throws IOException {
        try (InputStream schema = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema).validate(new ObjectMapper().readTree(json));
        }
    }
}
