package org.linebyline.experiments.eigenvalues;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linebyline.experiments.ChapterText;
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
        return among(ChapterText.all());
    }

    static ChapterLinks among(List<ChapterText> chapters) {
        Map<String, Integer> chapterOf = new TreeMap<>();
        for (int i = 0; i < chapters.size(); i++) {
            for (String id : targets(EQUATION, chapters.get(i).source())) {
                chapterOf.put(id, i);
            }
            chapterOf.put(chapters.get(i).slug(), i);
        }
        List<List<Integer>> mentions = chapters.stream()
                .map(chapter -> mentions(chapter.source()).map(chapterOf::get).toList())
                .toList();
        return new ChapterLinks(chapters.stream().map(ChapterText::title).toList(), Matrix.generate(
                chapters.size(), chapters.size(), (i, j) -> i != j && mentions.get(j).contains(i) ? 1 : 0));
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
}
