package org.linebyline.retrieval;

import java.util.Arrays;

/**
 * The documents that two lists have in common.
 *
 * @param documents their numbers, ascending
 * @param steps how often two numbers were compared
 */
public record Intersection(int[] documents, int steps) {

    /**
     * Walks along both lists at once.
     *
     * @param p numbers of documents, ascending
     * @param q numbers of documents, ascending
     */
    // tag::posting-intersection[]
    public static Intersection of(int[] p, int[] q) {
        int[] both = new int[p.length];                          // (in-both)
        int found = 0;                                           // (in-both)
        int steps = 0;                                           // (at-most)
        for (int i = 0, j = 0; i < p.length && j < q.length; steps++) {  // (at-most)
            int left = p[i];                                     // (p)
            int right = q[j];                                    // (q)
            both[found] = left;                                  // (in-both)
            found += left == right ? 1 : 0;                      // (in-both)
            i += left <= right ? 1 : 0;                          // (p)
            j += right <= left ? 1 : 0;                          // (q)
        }
        return new Intersection(Arrays.copyOf(both, found), steps);  // (in-both)
    }
    // end::posting-intersection[]
}
