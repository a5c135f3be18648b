package org.linebyline.retrieval;

import java.util.List;
import java.util.stream.IntStream;

/** How good a ranking is, by somebody's word on which documents are relevant. */
public final class RankingQuality {

    private RankingQuality() {}

    /**
     * Which results are relevant.
     *
     * @param r numbers of documents, the best first
     * @param relevant numbers of documents
     * @return 1 for each result that is, 0 for each that is not
     */
    // tag::relevance-marks[]
    public static int[] marks(int[] r, int[] relevant) {
        return IntStream.of(r).map(d -> IntStream.of(relevant).anyMatch(e -> e == d) ? 1 : 0).toArray();
    }
    // end::relevance-marks[]

    /**
     * The share of relevant documents among the first k results.
     *
     * @param y the marks of the results, the best first
     * @param k how many are looked at, at least one
     */
    // tag::precision-recall-at-k[]
    public static double precision(int[] y, int k) {
        return (double) found(y, k) / k;               // (of-results)
    }

    /**
     * The share of the relevant documents that is among the first k results.
     *
     * @param y the marks of the results, the best first
     * @param k how many are looked at
     * @param relevant how many relevant documents there are, at least one
     */
    public static double recall(int[] y, int k, int relevant) {
        return (double) found(y, k) / relevant;        // (of-relevant)
    }

    private static int found(int[] y, int k) {
        return IntStream.of(y).limit(k).sum();         // (found)
    }
    // end::precision-recall-at-k[]

    /**
     * The mean, over queries, of 1 over the place of the first relevant result.
     *
     * @param y for each query the marks of its results, the best first; a query without a relevant one counts 0
     */
    // tag::mean-reciprocal-rank[]
    public static double meanReciprocalRank(List<int[]> y) {
        return y.stream().mapToDouble(RankingQuality::reciprocalRank).average().orElseThrow();  // (mean)
    }

    private static double reciprocalRank(int[] y) {
        return IntStream.rangeClosed(1, y.length).filter(i -> y[i - 1] == 1).mapToDouble(i -> 1.0 / i).findFirst().orElse(0);  // (first)
    }
    // end::mean-reciprocal-rank[]
}
