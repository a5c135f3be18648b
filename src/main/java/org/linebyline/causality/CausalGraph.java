package org.linebyline.causality;

import org.linebyline.linearalgebra.Matrix;

/**
 * What acts on what: nodes, counted from zero, and arrows that lead from lower numbers to higher ones, so that none comes back.
 * A set of nodes is a whole number; its bit i is 1 where node i belongs to it.
 */
public final class CausalGraph {

    /** For each node the set of those from which an arrow leads to it. */
    private final int[] parents;

    /**
     * The graph with an arrow from i to j where the entry in row i and column j is not 0.
     *
     * @throws IllegalArgumentException if an arrow leads to a node that is not higher
     */
    // tag::dag-factorization[]
    public static CausalGraph of(Matrix arrows) {
        int[] parents = new int[arrows.rows()];                          // (arrows)
        for (int i = 0; i < arrows.rows(); i++) {                        // (arrows)
            for (int j = 0; j < arrows.columns(); j++) {                 // (arrows)
                if (arrows.get(i, j) != 0) {                             // (arrows)
                    requireUpward(i, j);                                 // (arrows)
                    parents[j] |= 1 << i;                                // (arrows)
                }
            }
        }
        return new CausalGraph(parents);                                 // (arrows)
    }

    private static void requireUpward(int i, int j) {
        if (i >= j) {                                                    // (arrows)
            throw new IllegalArgumentException(
                    "an arrow leads from " + i + " to " + j + " but must lead to a higher number");  // (arrows)
        }
    }

    private CausalGraph(int[] parents) {
        this.parents = parents;                                          // (arrows)
    }

    public int size() {
        return parents.length;                                           // (arrows)
    }

    /** Those from which an arrow leads to the node. */
    public int parents(int node) {
        return parents[node];                                            // (arrows)
    }
    // end::dag-factorization[]

    /** The same without the arrows that lead to a node. */
    // tag::truncated-factorization[]
    public CausalGraph withoutArrowsInto(int node) {
        int[] fewer = parents.clone();
        fewer[node] = 0;
        return new CausalGraph(fewer);
    }
    // end::truncated-factorization[]

    // tag::open-triple[]
    public boolean hasArrow(int from, int to) {
        return (parents[to] >> from & 1) == 1;                           // (collider)
    }

    /** The node, and all that its arrows lead to, near or far. */
    public int descendants(int node) {
        int descendants = 1 << node;                                     // (heard)
        for (int next = node + 1; next < parents.length; next++) {       // (heard)
            descendants |= (parents[next] & descendants) != 0 ? 1 << next : 0;  // (heard)
        }
        return descendants;                                              // (heard)
    }
    // end::open-triple[]

    /** The same without the arrows that begin at a node. */
    // tag::backdoor-adjustment[]
    public CausalGraph withoutArrowsFrom(int node) {
        int[] fewer = parents.clone();                                   // (criterion)
        for (int next = 0; next < fewer.length; next++) {                // (criterion)
            fewer[next] &= ~(1 << node);                                 // (criterion)
        }
        return new CausalGraph(fewer);                                   // (criterion)
    }
    // end::backdoor-adjustment[]
}
