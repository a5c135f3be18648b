package org.linebyline.experiments.tokenization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of the book's prose in small letters, but for the chapter on tokenization, which would else be trained on what it reports.
 *
 * @param counts of the words that occur twice at least, in alphabetical order: what tokenizers are trained on
 * @param unseen words of one chapter, in their order, which is kept from training
 */
record BookWords(Map<String, Integer> counts, List<String> unseen) {

    private static final String OWN = "tokenization-bpe";
    private static final String KEPT = "scaled-dot-product-attention";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^(\\+\\+\\+\\+|----|\\|===)$.*?^\\1$");
    private static final Pattern MARKUP = Pattern.compile("(?m)stem:\\[(?:[^\\]\\\\]|\\\\.)*]|`[^`\n]*`|<<[^>]*>>|\\{[^}]*}|^[:\\[.].*$"
            + "|^(?:include|image)::.*$");
    private static final Pattern WORD = Pattern.compile("(?<![a-z])[a-z]{2,}(?![a-z])");

    static BookWords read() {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> unseen = new ArrayList<>();
        sources().forEach((slug, text) -> {
            if (slug.equals(KEPT)) {
                unseen.addAll(words(text));
            } else if (!slug.equals(OWN)) {
                words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        });
        counts.values().removeIf(count -> count < 2);
        return new BookWords(counts, unseen);
    }

    static List<String> words(String text) {
        String prose = MARKUP.matcher(BLOCK.matcher(text).replaceAll(" ")).replaceAll(" ").toLowerCase(java.util.Locale.ROOT);
        return WORD.matcher(prose).results().map(found -> found.group()).toList();
    }

    /** Each word as a list of its letters. */
    Map<List<String>, Integer> letters() {
        Map<List<String>, Integer> letters = new LinkedHashMap<>();
        counts.forEach((word, count) -> letters.put(List.of(word.split("")), count));
        return letters;
    }

    private static Map<String, String> sources() {
        URL folder = BookWords.class.getResource("/chapters");
        if (folder == null) {
            throw new IllegalStateException("the chapters are not on the class path");
        }
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".adoc")).toList()) {
                sources.put(file.getFileName().toString().replace(".adoc", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return sources;
    }
}
