package org.linebyline.doclinker.formula.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The formulas of the book, planned and written, each under its id or its place. */
final class Formulas {

    private static final Path BOOK = Path.of("../../book");
    private static final Pattern WRITTEN = Pattern.compile("(?ms)^\\+\\+\\+\\+\\n(.*?)^\\+\\+\\+\\+$|stem:\\[((?:\\\\]|[^]])*)]");
    private static final Pattern CODE = Pattern.compile("(?ms)^----\\n.*?^----$");

    private Formulas() {
    }

    /** Equations of the plan, by id. */
    static Map<String, String> planned() {
        Map<String, String> formulas = new TreeMap<>();
        for (Path part : files(BOOK.resolve("curriculum"), ".yaml")) {
            for (JsonNode chapter : yaml(part).path("chapters")) {
                chapter.path("equations").forEach(equation -> formulas.put(equation.path("id").asText(), equation.path("latex").asText()));
            }
        }
        return formulas;
    }

    /** Equations, steps, inline formulas and entries of where lists in the chapters, by file and line. */
    static Map<String, String> written() {
        Map<String, String> formulas = new TreeMap<>();
        for (Path chapter : files(BOOK.resolve("chapters"), ".adoc")) {
            String text = CODE.matcher(read(chapter)).replaceAll(code -> Matcher.quoteReplacement("\n".repeat(lines(code.group()))));
            WRITTEN.matcher(text).results().forEach(formula -> formulas.put(place(chapter, text, formula), latex(formula)));
        }
        return formulas;
    }

    static List<String> all() {
        return Stream.concat(planned().values().stream(), written().values().stream()).distinct().toList();
    }

    private static String latex(MatchResult formula) {
        return formula.group(1) != null ? formula.group(1) : formula.group(2).replace("\\]", "]");
    }

    private static String place(Path chapter, String text, MatchResult formula) {
        int line = 1 + lines(text.substring(0, formula.start()));
        return chapter.getFileName() + ":" + line + ":" + formula.start();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private static JsonNode yaml(Path file) {
        try {
            return new ObjectMapper(new YAMLFactory()).readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
