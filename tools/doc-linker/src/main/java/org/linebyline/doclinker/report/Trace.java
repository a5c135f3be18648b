package org.linebyline.doclinker.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;

/** The whole trace as JSON, for other tools. Its names are stable; {@link #schema()} describes them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Trace(String book, List<TracedChapter> chapters, List<TracedEquation> equations, List<TracedStep> steps,
        List<TracedFinding> findings) {

    record TracedChapter(int number, String slug, String title, String file) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TracedEquation(String id, String number, String chapter, String file, int line, String latex,
            List<String> terms, Source source, List<TracedCall> calls, List<TracedRegion> regions, List<String> tests,
            TracedMutants mutants, TracedEvaluation evaluation) {

        /** Where its code begins: {@code Softmax.java:12}. */
        String code() {
            return regions.isEmpty() ? "no code" : regions.stream().map(TracedRegion::begin).collect(Collectors.joining(", "));
        }
    }

    /** A step of a derivation: the equations and steps whose letters it uses, and what computing it has shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TracedStep(String chapter, String file, int line, String latex, List<String> of, TracedEvaluation evaluation) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Source(String paper, String place) {

        String words() {
            return place == null ? paper : paper + ", " + place;
        }
    }

    /** What a part of the formula is in Java. */
    record TracedCall(String latex, String java) {
    }

    /** Agreement on inputs, or the reason and the test of an excuse. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TracedEvaluation(String words, Integer inputs, Double largestDifference, List<String> statements, List<TracedSample> samples,
            String excused, String test) {
    }

    record TracedSample(List<String> given, String formula, String code) {
    }

    record TracedRegion(String file, int from, int to, @JsonSerialize(contentUsing = OneLine.class) List<TracedLine> lines) {

        String begin() {
            return file.substring(file.lastIndexOf('/') + 1) + ":" + from;
        }
    }

    /** An executable line; its tests are named by their places, from 0, in the list of the equation's tests. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TracedLine(int line, String term, List<Integer> tests) {
    }

    record TracedMutants(int killed, int survived, List<Survivor> survivors, List<String> killingTests) {
    }

    record Survivor(String file, int line, String description, String status) {
    }

    record TracedFinding(String rule, String severity, String file, int line, int column, String message) {
    }

    /** The trace of a book. */
    public static Trace of(Links links, List<Finding> findings) {
        Tracing tracing = new Tracing(links.book());
        return new Trace(links.book().plan().title(), links.book().chapters().stream().map(tracing::chapter).toList(),
                links.equations().stream().map(tracing::equation).toList(),
                links.steps().stream().map(Tracing::step).toList(), findings.stream().map(Tracing::finding).toList());
    }

    /** The trace as indented JSON with {@code \n} line ends. */
    public String json() {
        return Json.of(this);
    }

    /** The title of a chapter. */
    String title(String slug) {
        return chapters.stream().filter(chapter -> chapter.slug().equals(slug)).map(TracedChapter::title).findFirst().orElse(slug);
    }

    /** A trace that was written before. */
    static Trace read(String json) throws JsonProcessingException {
        return Json.read(json, Trace.class);
    }

    /** The JSON Schema of a trace. */
    public static String schema() {
        try (InputStream schema = Trace.class.getResourceAsStream("trace.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
