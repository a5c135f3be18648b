package org.linebyline.experiments.networks;

import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.networks.Network;

/**
 * What a network takes each digit for.
 *
 * @param counts row: the digit in the picture; column: the digit with the largest logit
 */
public record Confusion(Matrix counts) {

    public static Confusion of(Network network, Digits digits) {
        Matrix logits = network.forward(digits.x()).logits();
        double[][] counts = new double[Digits.CLASSES][Digits.CLASSES];
        for (int i = 0; i < digits.size(); i++) {
            counts[digits.label(i)][logits.row(i).argMax()]++;
        }
        return new Confusion(Matrix.of(counts));
    }

    /** The share of pictures that are taken for what they are. */
    public double accuracy() {
        double right = 0;
        double all = 0;
        for (int k = 0; k < counts.rows(); k++) {
            right += counts.get(k, k);
            all += counts.row(k).sum();
        }
        return right / all;
    }

    /** One kind of mistake. */
    record Mistake(int drawn, int read, int count) {}

    /** The mistake that is made most often; the first of them when several are. */
    Mistake worst() {
        Mistake worst = new Mistake(0, 1, (int) counts.get(0, 1));
        for (int i = 0; i < counts.rows(); i++) {
            for (int j = 0; j < counts.columns(); j++) {
                if (i != j && counts.get(i, j) > worst.count()) {
                    worst = new Mistake(i, j, (int) counts.get(i, j));
                }
            }
        }
        return worst;
    }

    HeatMap map() {
        String[] digits = "0123456789".split("");
        return HeatMap.of(counts.rows(), counts.columns(), counts::get)
                .rows("drawn", digits)
                .columns("read as", digits)
                .numbers(count -> count == 0 ? "" : Integer.toString((int) count))
                .color(Color.BLUE);
    }
}
