package org.linebyline.site;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.openqa.selenium.json.Json;

/** Where the build put the book, and what its trace promises to be in it. */
final class Book {

    private Book() {
    }

    static Path site() {
        return folder("book.site");
    }

    static Path pdf() {
        return folder("book.pdf");
    }

    static Path epub() {
        return folder("book.epub");
    }

    /** What EPUBCheck says of it. */
    static Path epubCheck() {
        return folder("book.epubcheck");
    }

    /** Where pictures of the pages are kept for people to look at. */
    static Path screens() {
        return folder("book.screens");
    }

    /** Every page, by its path from the site's folder: the first page, the map, the chapters and their evidence, the indexes, the rules. */
    static List<String> pages() {
        try (Stream<Path> files = Files.walk(site())) {
            return files.map(file -> site().relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".html")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of the chapters that the trace lists. */
    static List<String> chapterPages() {
        return objects(trace().get("chapters")).map(chapter -> chapter.get("slug") + ".html").sorted().toList();
    }

    /** One page of each type: a chapter, its evidence, a rule and the first page of an index stand for all of their kind. */
    static List<String> pageTypes() {
        List<String> types = new ArrayList<>(pages());
        types.removeAll(chapterPages());
        types.removeIf(page -> page.matches("indexes/.*-\\d+\\.html"));
        types.removeIf(page -> page.startsWith("evidence/") && !page.equals("evidence/scaled-dot-product-attention.html"));
        types.removeIf(page -> page.startsWith("rules/") && !page.matches("rules/(index|line-untested)\\.html"));
        types.add("scaled-dot-product-attention.html");
        return types;
    }

    /** A line that runs, and the term that it carries out; empty when it names none. */
    record Line(long number, String term) {
    }

    /** A region of code: its file, where it begins and ends, and its lines that run. */
    record Region(String file, long from, long to, List<Line> running) {

        String name() {
            return file.substring(file.lastIndexOf('/') + 1);
        }

        String lines() {
            return from == to ? "line " + from : "lines " + from + " to " + to;
        }

        /** As the evidence of an equation says it. */
        String words() {
            return name() + ", " + lines();
        }
    }

    /** An equation of the trace; its mutants and its evaluation as its evidence says them, empty when there are none. */
    record Equation(String id, String number, String page, List<Region> regions, int tests, String mutants, String evaluation) {
    }

    /** All equations that the trace beside the site lists. */
    static List<Equation> equations() {
        return objects(trace().get("equations")).map(Book::equation).toList();
    }

    private static Map<String, Object> trace() {
        try (Reader trace = Files.newBufferedReader(site().resolve("trace.json"))) {
            return new Json().toType(trace, Json.MAP_TYPE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Equation equation(Map<?, ?> entry) {
        List<Region> regions = objects(entry.get("regions")).map(region -> new Region((String) region.get("file"),
                ((Number) region.get("from")).longValue(), ((Number) region.get("to")).longValue(), running(region))).toList();
        return new Equation((String) entry.get("id"), (String) entry.get("number"), entry.get("chapter") + ".html", regions,
                ((List<?>) entry.get("tests")).size(), entry.get("mutants") instanceof Map<?, ?> mutants ? mutants(mutants) : "",
                entry.get("evaluation") instanceof Map<?, ?> evaluation ? "; " + evaluation.get("words") : "");
    }

    private static List<Line> running(Map<?, ?> region) {
        return objects(region.get("lines")).map(line -> new Line(((Number) line.get("line")).longValue(),
                line.get("term") instanceof String term ? term : "")).toList();
    }

    private static String mutants(Map<?, ?> mutants) {
        long killed = ((Number) mutants.get("killed")).longValue();
        return "; mutants: " + killed + " killed of " + (killed + ((Number) mutants.get("survived")).longValue());
    }

    private static Stream<Map<?, ?>> objects(Object list) {
        return ((List<?>) list).stream().map(entry -> (Map<?, ?>) entry);
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property));
    }
}
