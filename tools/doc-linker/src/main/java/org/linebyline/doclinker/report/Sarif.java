package org.linebyline.doclinker.report;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.rules.RulePage;

/** Findings in SARIF 2.1.0, the form in which code hosts take them to annotate a pull request. */
public record Sarif(@JsonProperty("$schema") URI schema, String version, List<Run> runs) {

    private static final URI SCHEMA = URI.create("https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json");
    private static final String ROOT = "%SRCROOT%";

    record Run(Tool tool, Map<String, Base> originalUriBaseIds, String columnKind, List<Result> results) {
    }

    record Base(Text description) {
    }

    record Tool(Driver driver) {
    }

    record Driver(String name, String semanticVersion, List<Descriptor> rules) {
    }

    record Descriptor(String id, Text shortDescription, Text fullDescription, Help help, Configuration defaultConfiguration) {
    }

    record Text(String text) {
    }

    record Help(String text, String markdown) {
    }

    record Configuration(String level) {
    }

    record Result(String ruleId, int ruleIndex, String level, Text message, List<Location> locations,
            Map<String, String> partialFingerprints) {
    }

    record Location(PhysicalLocation physicalLocation) {
    }

    record PhysicalLocation(Artifact artifactLocation, Start region) {
    }

    record Artifact(String uri, String uriBaseId) {
    }

    record Start(int startLine, int startColumn) {
    }

    /** The findings of one run. */
    public static Sarif of(List<Finding> findings, SourceLines code) {
        Fingerprints fingerprints = new Fingerprints(code);
        Driver driver = new Driver("doc-linker", ToolVersion.get(), Arrays.stream(Rule.values()).map(Sarif::descriptor).toList());
        List<Result> results = findings.stream().map(finding -> result(finding, fingerprints.next(finding))).toList();
        return new Sarif(SCHEMA, "2.1.0", List.of(new Run(new Tool(driver),
                Map.of(ROOT, new Base(new Text("the root of the project"))), "utf16CodeUnits", results)));
    }

    /** The log as indented JSON. */
    public String json() {
        return Json.of(this);
    }

    private static Descriptor descriptor(Rule rule) {
        RulePage page = RulePage.of(rule);
        return new Descriptor(rule.id(), new Text(page.sentence()), new Text(page.meaning().get(0)),
                new Help(new RuleText(page, Paint.PLAIN).text(), new RuleMarkdown(page).text()), new Configuration("error"));
    }

    private static Result result(Finding finding, String fingerprint) {
        Place place = finding.place();
        PhysicalLocation location = new PhysicalLocation(new Artifact(uri(place.path()), ROOT), new Start(place.line(), place.column()));
        return new Result(finding.rule().id(), finding.rule().ordinal(), "error", new Text(finding.message()),
                List.of(new Location(location)), Map.of("ruleAndLine/v1", fingerprint));
    }

    /** A path as a relative URI: every byte that is not certain to stand for itself is written as {@code %XX}. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte character : path.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = character > 0 && "-._~/".indexOf(character) >= 0 || character > 0 && Character.isLetterOrDigit(character);
            uri.append(plain ? String.valueOf((char) character) : String.format("%%%02X", character));
        }
        return uri.toString();
    }

    /** What tells that a finding is the same after lines above it have come or gone: its rule, file and line of text. */
    private static final class Fingerprints {

        private final SourceLines code;
        private final Map<String, Integer> seen = new HashMap<>();

        Fingerprints(SourceLines code) {
            this.code = code;
        }

        String next(Finding finding) {
            String same = finding.rule().id() + "\n" + finding.place().path() + "\n" + code.at(finding.place()).strip();
            return UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8)) + ":" + seen.merge(same, 1, Integer::sum);
        }
    }
}
