package org.linebyline.experiments.retrieval;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.linebyline.retrieval.InvertedIndex;
import org.linebyline.retrieval.Ranking;
import org.linebyline.retrieval.RankingQuality;

/** Sections of the book, in an index, and how well the questions to it are answered. */
record JudgedBook(List<Section> sections, InvertedIndex index) {

    /** How many results are looked at. */
    static final int SHOWN = 5;

    /** Scores of all documents of an index for the terms of a query. */
    interface Scores extends BiFunction<InvertedIndex, List<String>, double[]> {}

    /** Means over all questions. */
    record Quality(double precision, double recall, double reciprocalRank) {}

    static JudgedBook of(List<Section> sections) {
        return new JudgedBook(sections, InvertedIndex.of(sections.stream().map(Section::terms).toList()));
    }

    Quality quality(Scores scores) {
        List<int[]> marks = JudgedQuery.ALL.stream().map(query -> marks(query, ranking(query, scores))).toList();
        return new Quality(marks.stream().mapToDouble(y -> RankingQuality.precision(y, SHOWN)).average().orElseThrow(),
                marks.stream().mapToDouble(y -> RankingQuality.recall(y, SHOWN, IntStream.of(y).sum())).average().orElseThrow(),
                RankingQuality.meanReciprocalRank(marks));
    }

    /** All sections, the best first. */
    int[] ranking(JudgedQuery query, Scores scores) {
        return Ranking.top(scores.apply(index, query.terms()), sections.size());
    }

    int[] marks(JudgedQuery query, int[] ranking) {
        return RankingQuality.marks(ranking, query.relevant(sections));
    }

    Section section(int d) {
        return sections.get(d - 1);
    }
}
