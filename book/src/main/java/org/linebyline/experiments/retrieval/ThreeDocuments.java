package org.linebyline.experiments.retrieval;

import java.util.List;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.retrieval.Bm25;
import org.linebyline.retrieval.InverseDocumentFrequency;
import org.linebyline.retrieval.InvertedIndex;
import org.linebyline.retrieval.Posting;
import org.linebyline.retrieval.QueryLikelihood;

/** Three documents that are small enough for a pencil, and two words that are looked for. */
public final class ThreeDocuments implements Experiment {

    private static final List<List<String>> DOCUMENTS = List.of(
            List.of("apple", "pie"),
            List.of("apple", "apple", "plum", "cake"),
            List.of("plum", "pear", "cake", "pear", "pie", "pear"));
    private static final List<String> QUERY = List.of("apple", "pie");

    @Override
    public String chapter() {
        return "bm25-inverted-index";
    }

    @Override
    public Run run() {
        InvertedIndex index = InvertedIndex.of(DOCUMENTS);
        Bm25 bm25 = new Bm25(1, 0.5);
        double[] scores = bm25.scores(index, QUERY);
        double[] likelihoods = new QueryLikelihood(12).scores(index, QUERY);
        Table table = Table.of("document", "length norm B", "apple s(f)", "pie s(f)", "BM25", "with the other weight", "log-likelihood");
        for (int d = 1; d <= DOCUMENTS.size(); d++) {
            double apple = saturation(bm25, index, "apple", d);
            double pie = saturation(bm25, index, "pie", d);
            table = table.row(String.join(" ", DOCUMENTS.get(d - 1)), Numbers.fixed(norm(bm25, index, d), 2), Numbers.fixed(apple, 3),
                    Numbers.fixed(pie, 3), Numbers.fixed(scores[d - 1], 3),
                    Numbers.fixed(InverseDocumentFrequency.robertson(3, 2) * (apple + pie), 3), Numbers.fixed(likelihoods[d - 1], 3));
        }
        return Run.empty().table("three-documents", table);
    }

    private static double norm(Bm25 bm25, InvertedIndex index, int d) {
        return bm25.norm(index.lengths()[d - 1], index.meanLength());
    }

    private static double saturation(Bm25 bm25, InvertedIndex index, String t, int d) {
        return index.postings(t).stream().filter(posting -> posting.document() == d).mapToInt(Posting::frequency)
                .mapToDouble(f -> bm25.saturation(f, norm(bm25, index, d))).sum();
    }
}
