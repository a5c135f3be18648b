package org.linebyline.experiments.networks;

import java.util.Random;
import java.util.stream.IntStream;
import org.linebyline.classification.SoftmaxRegression;
import org.linebyline.linearalgebra.Matrix;

/**
 * Handwritten digits that nobody wrote: strokes drawn with an unsteady hand, each picture 8 by 8 pixels from 0 (paper)
 * to 1 (ink). The same seed draws the same pictures everywhere.
 *
 * @param x one picture in each row, 64 pixels, row by row
 * @param y the digit of each picture, a 1 among ten entries
 */
public record Digits(Matrix x, Matrix y) {

    public static final int SIDE = 8;
    public static final int PIXELS = SIDE * SIDE;
    public static final int CLASSES = 10;

    /** So many pictures, the ten digits in turn. */
    public static Digits draw(int n, long seed) {
        Random random = new Random(seed);
        double[][] pictures = new double[n][];
        for (int i = 0; i < n; i++) {
            pictures[i] = picture(Glyph.of(i % CLASSES), Hand.unsteady(random), random);
        }
        int[] digits = IntStream.range(0, n).map(i -> i % CLASSES).toArray();
        return new Digits(Matrix.of(pictures), SoftmaxRegression.oneHot(digits, CLASSES));
    }

    public int size() {
        return x.rows();
    }

    /** The digit in picture i. */
    public int label(int i) {
        return y.row(i).argMax();
    }

    private static double[] picture(Glyph glyph, Hand hand, Random random) {
        Glyph drawn = hand.moved(glyph);
        double[] pixels = new double[PIXELS];
        for (int p = 0; p < PIXELS; p++) {
            double distance = drawn.distance((p % SIDE + 0.5) / SIDE, (p / SIDE + 0.5) / SIDE);
            double ink = 0.5 + (hand.width() / 2 - distance) * SIDE;
            double noisy = Math.max(0, Math.min(1, ink)) + hand.noise() * random.nextGaussian();
            pixels[p] = Math.max(0, Math.min(1, noisy));
        }
        return pixels;
    }
}
