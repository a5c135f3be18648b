package org.linebyline.experiments.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.linebyline.classification.LogLoss;
import org.linebyline.classification.LogisticRegression;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

class IrisTest {

    private static final int[] ALL = {Iris.SEPAL_LENGTH, Iris.SEPAL_WIDTH, Iris.PETAL_LENGTH, Iris.PETAL_WIDTH};

    @Test
    void meansAreThoseThatFisherPrinted() {
        assertArrayEquals(new double[] {1, 5.006, 3.428, 1.462, 0.246}, means(Iris.SETOSA), 1e-12);
        assertArrayEquals(new double[] {1, 5.936, 2.770, 4.260, 1.326}, means(Iris.VERSICOLOR), 1e-12);
        assertArrayEquals(new double[] {1, 6.588, 2.974, 5.552, 2.026}, means(Iris.VIRGINICA), 1e-12);
    }

    @Test
    void theTwoFlowersThatCopiesGetWrongAreAsInThePaper() {
        Matrix setosa = Iris.examples(ALL, Iris.SETOSA);
        assertArrayEquals(new double[] {1, 4.9, 3.1, 1.5, 0.2}, setosa.row(34).toArray());
        assertArrayEquals(new double[] {1, 4.9, 3.6, 1.4, 0.1}, setosa.row(37).toArray());
    }

    @Test
    void aVersicolorAndAVirginicaHavePetalsOfTheSameSize() {
        Matrix petals = Iris.examples(new int[] {Iris.PETAL_LENGTH, Iris.PETAL_WIDTH}, Iris.VERSICOLOR, Iris.VIRGINICA);
        assertArrayEquals(new double[] {1, 4.8, 1.8}, petals.row(20).toArray());
        assertArrayEquals(new double[] {1, 4.8, 1.8}, petals.row(50 + 26).toArray());
    }

    @Test
    void eachSpeciesHasFiftyFlowersAndItsClass() {
        assertEquals(50, Iris.SETOSA.count());
        int[] classes = Iris.classes(Iris.values());
        assertEquals(150, classes.length);
        assertEquals(0, classes[49]);
        assertEquals(1, classes[50]);
        assertEquals(2, classes[149]);
        assertEquals(50, Iris.labels(Iris.VERSICOLOR, Iris.VIRGINICA).sum());
    }

    /** Weights and deviance as the function glm of R 4 prints them for these hundred flowers. */
    @Test
    void weightsAgreeWithThoseOfR() {
        Matrix x = Iris.examples(ALL, Iris.VERSICOLOR, Iris.VIRGINICA);
        Vector y = Iris.labels(Iris.VERSICOLOR, Iris.VIRGINICA);
        Vector w = LogisticRegression.fit(x, y, Vector.zeros(5));
        assertArrayEquals(new double[] {-42.638, -2.465, -6.681, 9.429, 18.286}, w.toArray(), 5e-4);
        assertEquals(11.899, 2 * 100 * LogLoss.of(x, y, w), 5e-4);
    }

    @Test
    void standardUnitsChangeTheWeightsAndNotTheScores() {
        Matrix x = Iris.examples(ALL, Iris.VERSICOLOR, Iris.VIRGINICA);
        Standardized units = Standardized.of(x);
        Vector w = Vector.of(1, 2, 3, 4, 5);
        assertArrayEquals(units.apply(x).times(w).toArray(), x.times(units.asMeasured(w)).toArray(), 1e-12);
    }

    private static double[] means(Iris species) {
        Matrix x = Iris.examples(ALL, species);
        return x.transpose().times(Vector.ones(50)).scale(1.0 / 50).toArray();
    }
}
