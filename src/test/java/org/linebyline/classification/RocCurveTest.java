package org.linebyline.classification;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;
import org.junit.jupiter.api.Test;
import org.linebyline.linearalgebra.Vector;

class RocCurveTest {

    private static final Vector SCORES = Vector.of(-1.2, -0.4, 0.4, 1.2);

    @Test
    void curveOfTheFourPointsByHand() {
        RocCurve curve = RocCurve.of(SCORES, Samples.OVERLAP);
        assertArrayEquals(new double[] {0, 0, 0.5, 0.5, 1}, curve.falseAlarms().toArray());
        assertArrayEquals(new double[] {0, 0.5, 0.5, 1, 1}, curve.hits().toArray());
        assertEquals(0.75, curve.area());
    }

    @Test
    void areaIsTheShareOfPairsInTheRightOrder() {
        Random random = new Random(24);
        for (int trial = 0; trial < 20; trial++) {
            double[] s = random.ints(30, 0, 12).asDoubleStream().toArray(); // whole numbers, so that some are equal
            double[] y = IntStream.range(0, 30).mapToDouble(i -> i % 3 == 0 ? 1 : 0).toArray();
            double pairs = 0;
            for (int i = 0; i < 30; i++) {
                for (int j = 0; j < 30; j++) {
                    pairs += y[i] == 1 && y[j] == 0 ? s[i] > s[j] ? 1 : s[i] == s[j] ? 0.5 : 0 : 0;
                }
            }
            assertEquals(pairs / (10 * 20), RocCurve.of(Vector.of(s), Vector.of(y)).area(), 1e-14);
        }
    }

    @Test
    void agreesWithCommonsMathAndSmile() {
        Random random = new Random(25);
        double[] ones = random.doubles(20).map(u -> u + 0.3).toArray();
        double[] zeros = random.doubles(30).toArray();
        double[] s = IntStream.range(0, 50).mapToDouble(i -> i < 20 ? ones[i] : zeros[i - 20]).toArray();
        double[] y = IntStream.range(0, 50).mapToDouble(i -> i < 20 ? 1 : 0).toArray();
        double area = RocCurve.of(Vector.of(s), Vector.of(y)).area();
        assertEquals(new MannWhitneyUTest().mannWhitneyU(ones, zeros) / (20 * 30), area, 1e-14);
        assertEquals(smile.validation.metric.AUC.of(Samples.integers(Vector.of(y)), s), area, 1e-14);
    }

    @Test
    void oppositeScoresHaveTheComplementaryArea() {
        double area = RocCurve.of(SCORES, Samples.OVERLAP).area();
        assertEquals(1 - area, RocCurve.of(SCORES.scale(-1), Samples.OVERLAP).area());
    }

    @Test
    void onlyTheOrderOfTheScoresCounts() {
        RocCurve curve = RocCurve.of(SCORES, Samples.OVERLAP);
        RocCurve bent = RocCurve.of(SCORES.map(Sigmoid::of), Samples.OVERLAP);
        assertArrayEquals(curve.hits().toArray(), bent.hits().toArray());
        assertArrayEquals(curve.falseAlarms().toArray(), bent.falseAlarms().toArray());
    }

    @Test
    void perfectAndWorthlessScores() {
        assertEquals(1, RocCurve.of(SCORES, Samples.SEPARABLE).area());
        assertEquals(0.5, RocCurve.of(Vector.ones(4), Samples.OVERLAP).area());
    }

    @Test
    void curveRisesFromTheOriginToOneOne() {
        Random random = new Random(26);
        double[] s = random.doubles(40).toArray();
        Vector y = Vector.of(IntStream.range(0, 40).mapToDouble(i -> i % 2).toArray());
        RocCurve curve = RocCurve.of(Vector.of(s), y);
        double[] hits = curve.hits().toArray();
        double[] falseAlarms = curve.falseAlarms().toArray();
        assertEquals(41, hits.length);
        assertEquals(0, hits[0] + falseAlarms[0]);
        assertEquals(2, hits[40] + falseAlarms[40]);
        double[] sorted = hits.clone();
        Arrays.sort(sorted);
        assertArrayEquals(sorted, hits);
        assertTrue(IntStream.range(1, 41).allMatch(k -> falseAlarms[k] >= falseAlarms[k - 1]));
    }

    @Test
    void bothLabelsMustOccur() {
        assertRefused("y has 0 values of 1 but at least 1 is needed", () -> RocCurve.of(SCORES, Vector.zeros(4)));
        assertRefused("y has 0 values of 0 but at least 1 is needed", () -> RocCurve.of(SCORES, Vector.ones(4)));
        assertRefused("s has 4 scores but y has 2 values", () -> RocCurve.of(SCORES, Vector.of(0, 1)));
    }
}
