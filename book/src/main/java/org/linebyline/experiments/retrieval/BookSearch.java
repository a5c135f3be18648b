package org.linebyline.experiments.retrieval;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.experiments.retrieval.JudgedBook.Quality;
import org.linebyline.experiments.retrieval.JudgedBook.Scores;
import org.linebyline.retrieval.Bm25;
import org.linebyline.retrieval.QueryLikelihood;
import org.linebyline.retrieval.Wand;

/** Twenty questions to the book, and how well it answers them. */
public final class BookSearch implements Experiment {

    private static final Bm25 USUAL = new Bm25(1.2, 0.75);
    private static final double[] K1 = {0.1, 0.4, 0.8, 1.2, 2, 5, 20};
    private static final double[] B = {0, 0.25, 0.5, 0.75, 1};
    private static final int ANSWERS = 8;

    private final JudgedBook book = JudgedBook.of(JudgedQuery.sections());
    private final JudgedBook explanations = JudgedBook.of(book.sections().stream().filter(section -> !section.announces()).toList());

    @Override
    public String chapter() {
        return "bm25-inverted-index";
    }

    @Override
    public Run run() {
        return Run.empty().figure("sweep", sweep()).table("answers", answers()).table("methods", methods()).table("skipped", skipped())
                .table("explanations", explanations())
                .result("queries", Numbers.grouped(JudgedQuery.ALL.size()))
                .result("judged-sections", Numbers.grouped(book.sections().size()))
                .result("usual-mrr", Numbers.fixed(book.quality(USUAL::scores).reciprocalRank(), 2))
                .result("usual-recall", Numbers.fixed(book.quality(USUAL::scores).recall(), 2))
                .result("explained-mrr", Numbers.fixed(explanations.quality(USUAL::scores).reciprocalRank(), 2))
                .result("announcements", Numbers.grouped(book.sections().size() - explanations.sections().size()))
                .result("announced-first", Numbers.grouped(announcedFirst()))
                .result("announcement-length", Numbers.grouped(announcementLength()))
                .result("mean-section", Numbers.grouped(Math.round(book.index().meanLength())))
                .and(best());
    }

    /** To how many questions the first answer only says what will come. */
    private long announcedFirst() {
        return JudgedQuery.ALL.stream().filter(query -> book.section(book.ranking(query, USUAL::scores)[0]).announces()).count();
    }

    private long announcementLength() {
        return Math.round(book.sections().stream().filter(Section::announces).mapToInt(section -> section.terms().size()).average()
                .orElseThrow());
    }

    private static Stream<Bm25> grid() {
        return Arrays.stream(B).boxed().flatMap(b -> Arrays.stream(K1).mapToObj(k1 -> new Bm25(k1, b)));
    }

    private HeatMap sweep() {
        return HeatMap.of(B.length, K1.length, (i, j) -> book.quality(new Bm25(K1[j], B[i])::scores).reciprocalRank())
                .rows("b", words(B)).columns("k₁", words(K1)).numbers(value -> Numbers.fixed(value, 2));
    }

    private static String[] words(double[] values) {
        return Arrays.stream(values).mapToObj(Numbers::shortest).toArray(String[]::new);
    }

    /** The parameters of the grid that are best for these questions. */
    private Run best() {
        Bm25 best = grid().max(Comparator.comparingDouble(bm25 -> book.quality(bm25::scores).reciprocalRank())).orElseThrow();
        return Run.empty().result("best-k", Numbers.shortest(best.k1())).result("best-b", Numbers.shortest(best.b()))
                .result("best-mrr", Numbers.fixed(book.quality(best::scores).reciprocalRank(), 2));
    }

    private Table answers() {
        Table table = Table.of("question", "first answer", "relevant among five", "of");
        for (JudgedQuery query : JudgedQuery.ALL.subList(0, ANSWERS)) {
            int[] found = Arrays.copyOf(book.ranking(query, USUAL::scores), JudgedBook.SHOWN);
            int[] marks = book.marks(query, found);
            table = table.row(query.words(), (marks[0] == 1 ? "✓ " : "") + book.section(found[0]).heading(),
                    String.valueOf(IntStream.of(marks).sum()), String.valueOf(query.relevant().size()));
        }
        return table;
    }

    private Table methods() {
        Table table = Table.of("scores", "precision at 5", "recall at 5", "MRR");
        table = row(table, "BM25, k₁ = 1.2, b = 0.75", book, USUAL::scores);
        table = row(table, "only whether a term occurs, k₁ = 0.001", book, new Bm25(0.001, 0.75)::scores);
        table = row(table, "every occurrence in full, k₁ = 1,000", book, new Bm25(1000, 0.75)::scores);
        table = row(table, "likelihood, μ = 100", book, new QueryLikelihood(100)::scores);
        return row(table, "likelihood, μ = 2,000", book, new QueryLikelihood(2000)::scores);
    }

    private Table explanations() {
        Table table = Table.of("searched", "precision at 5", "recall at 5", "MRR");
        table = row(table, "all sections, b = 0.75", book, USUAL::scores);
        table = row(table, "all sections, b = 0", book, new Bm25(1.2, 0)::scores);
        table = row(table, "what explains, b = 0.75", explanations, USUAL::scores);
        return row(table, "what explains, b = 0", explanations, new Bm25(1.2, 0)::scores);
    }

    private static Table row(Table table, String name, JudgedBook book, Scores scores) {
        Quality quality = book.quality(scores);
        return table.row(name, Numbers.fixed(quality.precision(), 2), Numbers.fixed(quality.recall(), 2),
                Numbers.fixed(quality.reciprocalRank(), 2));
    }

    /** How many of the postings of all queries are scored to find the best. */
    private Table skipped() {
        Table table = Table.of("best sections wanted", "postings scored", "postings of the questions", "percent");
        List<List<String>> queries = JudgedQuery.ALL.stream().map(JudgedQuery::terms).toList();
        int all = queries.stream().flatMap(List::stream).mapToInt(book.index()::documentFrequency).sum();
        for (int k : new int[] {1, 3, 10, 30, book.sections().size()}) {
            int scored = queries.stream().mapToInt(q -> new Wand(book.index(), USUAL).search(q, k).scored()).sum();
            table = table.row(Numbers.grouped(k), Numbers.grouped(scored), Numbers.grouped(all), Numbers.fixed(100.0 * scored / all, 1));
        }
        return table;
    }
}
