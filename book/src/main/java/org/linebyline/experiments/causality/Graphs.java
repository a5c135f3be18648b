package org.linebyline.experiments.causality;

import java.util.random.RandomGenerator;
import org.linebyline.causality.CausalGraph;
import org.linebyline.causality.CausalModel;
import org.linebyline.linearalgebra.Matrix;

/** Graphs and models that several experiments of the chapter look at. */
final class Graphs {

    static final String CHAPTER = "potential-outcomes-dags";

    private Graphs() {}

    /** Arrows as pairs of nodes, one after the other: from, to, from, to. */
    static CausalGraph graph(int nodes, int... arrows) {
        double[][] entries = new double[nodes][nodes];
        for (int k = 0; k < arrows.length; k += 2) {
            entries[arrows[k]][arrows[k + 1]] = 1;
        }
        return CausalGraph.of(Matrix.of(entries));
    }

    /** All chances uniform between 0 and 1. */
    static CausalModel random(CausalGraph graph, RandomGenerator random) {
        return new CausalModel(graph, Matrix.generate(graph.size(), 1 << graph.size() - 1, (i, k) -> random.nextDouble()));
    }

    /** By how much more likely y is 1 if w is set to 1 than if it is set to 0. */
    static double effect(CausalModel model, int w, int y) {
        return model.intervene(w, 1).joint().probability(1 << y, 1 << y)
                - model.intervene(w, 0).joint().probability(1 << y, 1 << y);
    }
}
