package org.linebyline.retrieval;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Documents in the order of their scores. */
public final class Ranking {

    private Ranking() {}

    /**
     * The best documents, the best first.
     *
     * @param s the score of the first document, of the second, …
     * @param k how many are wanted
     * @return their numbers, from 1; of equal scores the lower number comes first
     */
    // tag::top-k[]
    public static int[] top(double[] s, int k) {
        Comparator<Integer> better = Comparator.comparingDouble(d -> -s[d - 1]);                     // (better)
        Comparator<Integer> order = better.thenComparing(Comparator.naturalOrder());                 // (tie)
        return IntStream.rangeClosed(1, s.length).boxed().sorted(order).limit(k).mapToInt(d -> d).toArray();  // (count)
    }
    // end::top-k[]
}
