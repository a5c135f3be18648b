package org.linebyline.experiments.eigenvalues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linebyline.linearalgebra.Matrix;

/**
 * Which chapter of the book mentions which: by its name, by one of its equations, or as a prerequisite.
 *
 * @param titles the title of each chapter, in the order of the names of their files
 * @param matrix entry (i, j) is 1 if chapter j mentions chapter i, otherwise 0
 */
record ChapterLinks(List<String> titles, Matrix matrix) {

    private static final Pattern EQUATION = Pattern.compile("(?m)^\\[stem#([\\w-]+)");
    private static final Pattern REFERENCE = Pattern.compile("<<([\\w-]+)[,>]");
    private static final Pattern NEEDS = Pattern.compile("(?m)^:needs: (.*)$");

    static ChapterLinks ofTheBook() {
        try {
            return among(sources());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of each chapter under its slug, in the order of the slugs. */
    private static Map<String, String> sources() throws IOException, URISyntaxException {
        URL folder = ChapterLinks.class.getResource("/chapters");
        if (folder == null) {
            throw new IllegalStateException("the chapters are not on the class path");
        }
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".adoc")).toList()) {
                sources.put(file.getFileName().toString().replace(".adoc", ""), Files.readString(file));
            }
        }
        return sources;
    }

    static ChapterLinks among(Map<String, String> sources) {
        List<String> slugs = List.copyOf(new TreeMap<>(sources).keySet());
        Map<String, Integer> chapterOf = new TreeMap<>();
        slugs.forEach(slug -> targets(EQUATION, sources.get(slug)).forEach(id -> chapterOf.put(id, slugs.indexOf(slug))));
        slugs.forEach(slug -> chapterOf.put(slug, slugs.indexOf(slug)));
        List<List<Integer>> mentions = slugs.stream()
                .map(slug -> mentions(sources.get(slug)).map(chapterOf::get).toList())
                .toList();
        return new ChapterLinks(slugs.stream().map(slug -> title(sources.get(slug))).toList(), Matrix.generate(
                slugs.size(), slugs.size(), (i, j) -> i != j && mentions.get(j).contains(i) ? 1 : 0));
    }

    private static Stream<String> mentions(String source) {
        Stream<String> prerequisites = targets(NEEDS, source).stream().flatMap(line -> Stream.of(line.split(", *")));
        return Stream.concat(prerequisites, targets(REFERENCE, source).stream());
    }

    private static List<String> targets(Pattern pattern, String source) {
        List<String> targets = new ArrayList<>();
        for (Matcher matcher = pattern.matcher(source); matcher.find();) {
            targets.add(matcher.group(1).strip());
        }
        return targets;
    }

    private static String title(String source) {
        return source.lines().findFirst().orElse("").replaceFirst("^= ", "");
    }
}
