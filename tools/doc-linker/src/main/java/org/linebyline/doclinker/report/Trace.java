package org.linebyline.doclinker.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Region;

/** The whole trace as JSON, for other tools. Its names are stable; {@link #schema()} describes them. */
@JsonPropertyOrder({"book", "equations", "findings"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Trace(String book, List<TracedEquation> equations, List<TracedFinding> findings) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TracedEquation(String id, String number, String chapter, String file, int line, String latex,
            List<String> terms, Source source, List<TracedRegion> regions, List<String> tests, TracedMutants mutants) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(String paper, String place) {
    }

    record TracedRegion(String file, int from, int to, List<TracedLine> lines) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TracedLine(int line, String term) {
    }

    record TracedMutants(int killed, int survived, List<Survivor> survivors, List<String> killingTests) {
    }

    record Survivor(String file, int line, String description, String status) {
    }

    record TracedFinding(String rule, String severity, String file, int line, int column, String message) {
    }

    /** The trace of a book. */
    public static Trace of(Links links, List<Finding> findings) {
        boolean tested = links.book().evidence() instanceof Evidence.Recorded;
        return new Trace(links.book().plan().title(),
                links.equations().stream().map(linked -> equation(linked, tested)).toList(),
                findings.stream().map(finding -> new TracedFinding(finding.rule().id(), "error", finding.place().path(),
                        finding.place().line(), finding.place().column(), finding.message())).toList());
    }

    /** The trace as indented JSON with {@code \n} line ends. */
    public String json() {
        try {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
            return new ObjectMapper().writer(printer).writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a trace of strings and numbers is always JSON", e);
        }
    }

    /** The JSON Schema of a trace. */
    public static String schema() {
        try (InputStream schema = Trace.class.getResourceAsStream("trace.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TracedEquation equation(LinkedEquation linked, boolean tested) {
        return new TracedEquation(linked.id(), linked.number(), linked.chapter().slug(), linked.chapter().path(),
                linked.equation().place().line(), linked.equation().formula().latex(), linked.equation().terms(),
                source(linked.equation().source()), linked.regions().stream().map(region -> region(region, linked)).toList(),
                tested ? List.copyOf(linked.tests()) : null, mutants(linked.mutants()));
    }

    private static TracedMutants mutants(Mutants mutants) {
        List<Survivor> survivors = mutants.survivors().stream().map(mutant -> new Survivor(mutant.place().path(),
                mutant.place().line(), mutant.description(), mutant.status().id())).toList();
        return mutants.isEmpty() ? null
                : new TracedMutants(mutants.killed(), survivors.size(), survivors, List.copyOf(mutants.killers()));
    }

    private static Source source(String written) {
        if (written.isEmpty()) {
            return null;
        }
        String[] parts = written.split(",", 2);
        return new Source(parts[0].strip(), parts.length > 1 ? parts[1].strip() : null);
    }

    private static TracedRegion region(Region region, LinkedEquation linked) {
        List<TracedLine> lines = linked.lines().stream()
                .filter(line -> line.path().equals(region.path()) && region.lines().contains(line.line()))
                .map(line -> new TracedLine(line.line(), line.term().isEmpty() ? null : line.term())).toList();
        return new TracedRegion(region.path(), region.lines().from(), region.lines().to(), lines);
    }
}
