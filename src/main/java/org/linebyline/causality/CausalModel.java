package org.linebyline.causality;

import org.linebyline.linearalgebra.Matrix;

/**
 * A causal graph whose nodes are variables with the values 0 and 1, and a table for each of them: how likely it is 1, by what its
 * parents are. What all variables are is a whole number, whose bit i is the value of variable i.
 */
public final class CausalModel {

    private final CausalGraph graph;
    private final Matrix chances;

    /**
     * @param chances in row i how likely variable i is 1; the column is the number whose bits are the values of its parents, and
     *     0 for all other variables
     * @throws IllegalArgumentException if there are too few rows or columns, or a chance is not from 0 to 1
     */
    // tag::dag-factorization[]
    public CausalModel(CausalGraph graph, Matrix chances) {
        if (chances.rows() != graph.size() || chances.columns() < 1 << graph.size() - 1) {         // (chances)
            throw new IllegalArgumentException("the chances are " + chances.rows() + " by " + chances.columns()
                    + " but must be " + graph.size() + " by " + (1 << graph.size() - 1));          // (chances)
        }
        this.graph = graph;                                                                        // (arrows)
        this.chances = chances.map(CausalModel::requireChance);                                    // (chances)
    }

    private static double requireChance(double chance) {
        if (!(chance >= 0 && chance <= 1)) {                                                       // (chances)
            throw new IllegalArgumentException("a chance is " + chance + " but must be from 0 to 1");  // (chances)
        }
        return chance;                                                                             // (chances)
    }

    /** How likely variable i has its value in v, by what its parents are there. */
    private double factor(int i, int v) {
        double one = chances.get(i, v & graph.parents(i));                                         // (table)
        return (v >> i & 1) == 1 ? one : 1 - one;                                                  // (factor)
    }

    /** How likely each variable has its value in v. */
    public double probability(int v) {
        double product = 1;                                                                        // (product)
        for (int i = 0; i < graph.size(); i++) {                                                   // (product)
            product *= factor(i, v);                                                               // (product)
        }
        return product;                                                                            // (product)
    }

    public JointDistribution joint() {
        return new JointDistribution(Matrix.generate(1, 1 << graph.size(), (i, v) -> probability(v)).row(0));  // (product)
    }
    // end::dag-factorization[]

    /** The same, where somebody sets a variable to 0 or 1, whatever its parents are. */
    // tag::truncated-factorization[]
    public CausalModel intervene(int node, int value) {
        Matrix others = Matrix.generate(chances.rows(), chances.columns(),
                (i, k) -> i == node ? value : chances.get(i, k));                                  // (fixed)
        return new CausalModel(graph.withoutArrowsInto(node), others);                             // (rest)
    }
    // end::truncated-factorization[]
}
