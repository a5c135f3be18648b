package org.linebyline.causality;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.linebyline.linearalgebra.Matrix;

/** Graphs and models that several tests look at. */
final class Models {

    private Models() {}

    /** Arrows as pairs of nodes, one after the other: from, to, from, to. */
    static CausalGraph graph(int nodes, int... arrows) {
        double[][] entries = new double[nodes][nodes];
        for (int k = 0; k < arrows.length; k += 2) {
            entries[arrows[k]][arrows[k + 1]] = 1;
        }
        return CausalGraph.of(Matrix.of(entries));
    }

    /** All graphs of so many nodes. */
    static List<CausalGraph> all(int nodes) {
        List<CausalGraph> all = new ArrayList<>();
        for (int choice = 0; choice < 1 << nodes * (nodes - 1) / 2; choice++) {
            double[][] entries = new double[nodes][nodes];
            int bits = choice;
            for (int i = 0; i < nodes; i++) {
                for (int j = i + 1; j < nodes; j++) {
                    entries[i][j] = bits & 1;
                    bits >>= 1;
                }
            }
            all.add(CausalGraph.of(Matrix.of(entries)));
        }
        return all;
    }

    /** Chances that keep away from 0 and 1, so that nothing is nearly impossible. */
    static CausalModel random(CausalGraph graph, RandomGenerator random) {
        return new CausalModel(graph, Matrix.generate(graph.size(), 1 << graph.size() - 1, (i, k) -> 0.1 + 0.8 * random.nextDouble()));
    }

    /** How likely y is 1 once somebody sets w. */
    static double truth(CausalModel model, int w, int value, int y) {
        return model.intervene(w, value).joint().probability(1 << y, 1 << y);
    }
}
