package org.linebyline.experiments.components;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linebyline.components.PrincipalComponents;
import org.linebyline.experiments.ChapterText;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The chapters of this book as counts of words: what sets them apart most. */
public final class TermComponents implements Experiment {

    private static final Pattern WORD = Pattern.compile("[a-z]{5,}");
    private static final int TERMS = 150;
    private static final int SHOWN = 4;

    private final List<Map<String, Integer>> counts = ChapterText.all().stream().map(TermComponents::count).toList();
    private final List<String> titles = ChapterText.all().stream().map(ChapterText::title).toList();
    private final List<String> terms = terms();

    @Override
    public String chapter() {
        return "principal-component-analysis";
    }

    private static Map<String, Integer> count(ChapterText chapter) {
        return WORD.matcher(chapter.prose().toLowerCase(Locale.ROOT)).results()
                .collect(Collectors.toMap(MatchResult::group, word -> 1, Integer::sum, TreeMap::new));
    }

    /** The words of five letters or more that the book uses most, equally frequent ones by the alphabet. */
    private List<String> terms() {
        Map<String, Integer> all = new TreeMap<>();
        counts.forEach(chapter -> chapter.forEach((word, count) -> all.merge(word, count, Integer::sum)));
        return all.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(TERMS).map(Map.Entry::getKey).toList();
    }

    @Override
    public Run run() {
        PrincipalComponents pca = PrincipalComponents.of(shares());
        Matrix z = pca.scores(shares(), 3);
        Table table = Table.of("component", "share (%)", "words of one end", "words of the other", "chapters at its ends");
        for (int j = 0; j < 3; j++) {
            table = table.row(Integer.toString(j + 1), Numbers.fixed(100 * pca.explained().get(j), 0),
                    ends(terms, pca.w().column(j), SHOWN), ends(terms, pca.w().column(j).scale(-1), SHOWN),
                    ends(titles, z.column(j), 1) + "; " + ends(titles, z.column(j).scale(-1), 1));
        }
        return Run.empty().table("terms", table)
                .result("term-count", Integer.toString(terms.size()))
                .result("term-chapters", Integer.toString(titles.size()))
                .result("term-rank", Long.toString(Arrays.stream(pca.explained().toArray()).filter(e -> e > 1e-12).count()));
    }

    /** How often each chapter uses each term, among a thousand of all its words of five letters or more. */
    private Matrix shares() {
        return Matrix.generate(counts.size(), terms.size(), (i, j) -> 1000.0 * counts.get(i).getOrDefault(terms.get(j), 0)
                / counts.get(i).values().stream().mapToInt(count -> count).sum());
    }

    private static String ends(List<String> names, Vector weights, int shown) {
        return IntStream.range(0, names.size()).boxed()
                .sorted(Comparator.comparing(j -> -weights.get(j)))
                .limit(shown).map(names::get).collect(Collectors.joining(", "));
    }
}
