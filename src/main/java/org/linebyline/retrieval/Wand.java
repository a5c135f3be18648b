package org.linebyline.retrieval;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The best documents for a query, without a look at most of those that cannot be among them.
 *
 * @param index what is searched
 * @param bm25 how documents are scored
 */
public record Wand(InvertedIndex index, Bm25 bm25) {

    /**
     * What was found.
     *
     * @param documents their numbers, the best first
     * @param scored how many postings were scored for it
     */
    public record Found(int[] documents, int scored) {}

    /**
     * The first place at which bounds, added up from the left, exceed a threshold.
     *
     * @param u bounds, none of them negative
     * @param theta the threshold
     * @return from 1; behind the last place where all of them together do not exceed it
     */
    // tag::wand-pivot[]
    public static int pivot(double[] u, double theta) {
        int passed = 0;
        for (double sum = 0; passed < u.length && sum + u[passed] <= theta; passed++) {  // (too-little)
            sum += u[passed];                                                           // (too-little)
        }
        return passed + 1;
    }
    // end::wand-pivot[]

    /**
     * Moves cursors forward to the next document that may score more than a threshold.
     *
     * @param cursors one for each term of the query; those that have the document are at it afterwards, the others behind it
     * @param theta the threshold, not negative
     * @return the number of the document; one more than that of the last where there is none
     */
    // tag::wand-candidate[]
    int candidate(List<Cursor> cursors, double theta) {
        int d = pivotDocument(cursors, theta);                     // (first)
        while (skipTo(cursors, d)) {                               // (first)
            d = pivotDocument(cursors, theta);                     // (first)
        }
        return d;                                                  // (first)
    }

    private int pivotDocument(List<Cursor> cursors, double theta) {
        List<Cursor> sorted = cursors.stream().sorted(Comparator.comparingInt(Cursor::document)).toList();    // (first)
        int pivot = pivot(sorted.stream().mapToDouble(Cursor::bound).toArray(), theta);                       // (theta)
        return pivot > sorted.size() ? index.lengths().length + 1 : sorted.get(pivot - 1).document();         // (index)
    }

    /** Whether some were before the document. */
    private static boolean skipTo(List<Cursor> cursors, int d) {
        List<Cursor> before = cursors.stream().filter(cursor -> cursor.document() < d).toList();              // (first)
        before.forEach(cursor -> cursor.skipTo(d));                                                           // (first)
        return !before.isEmpty();                                                                             // (first)
    }
    // end::wand-candidate[]

    /**
     * The best documents, the best first, as if all were scored.
     *
     * @param q the terms of the query
     * @param k how many are wanted, at least one; only documents with a term of the query are found
     */
    // tag::wand-top-k[]
    public Found search(List<String> q, int k) {
        List<Cursor> cursors = q.stream().map(t -> new Cursor(index, bm25, t)).toList();          // (q)
        double[] s = new double[index.lengths().length];                                          // (s)
        PriorityQueue<Double> best = new PriorityQueue<>();                                       // (count)
        int scored = 0;                                                                           // (work)
        for (int d = candidate(cursors, 0); d <= s.length; d = candidate(cursors, threshold(best, k))) {  // (better)
            for (Cursor cursor : cursors) {                                                       // (s)
                boolean has = cursor.document() == d;                                             // (s)
                s[d - 1] += has ? cursor.weight() : 0;                                            // (s)
                scored += has ? 1 : 0;                                                            // (work)
                cursor.skipTo(d + 1);                                                             // (better)
            }
            best.add(s[d - 1]);                                                                   // (count)
        }
        return new Found(Ranking.top(s, best.size()), scored);                                    // (count)
    }

    /** The score that a document has to exceed; a little less, since a bound may lose its last digit to rounding. */
    private static double threshold(PriorityQueue<Double> best, int k) {
        while (best.size() > k) {                                                                 // (count)
            best.poll();                                                                          // (count)
        }
        return best.size() < k ? 0 : 0.999_999_999_999 * best.peek();                            // (better)
    }
    // end::wand-top-k[]
}
