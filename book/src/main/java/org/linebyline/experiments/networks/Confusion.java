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
record Confusion(Matrix counts) {

    static Confusion of(Network network, Digits digits) {
        Matrix logits = network.forward(digits.x()).logits();
        double[][] counts = new double[Digits.CLASSES][Digits.CLASSES];
        for (int i = 0; i < digits.size(); i++) {
            counts[digits.label(i)][logits.row(i).argMax()]++;
        }
        return new Confusion(Matrix.of(counts));
    }

    /** The share of pictures that are taken for what they are. */
    double accuracy() {
        double right = 0;
        double all = 0;
        for (int k = 0; k < counts.rows(); k++) {
            right += counts.get(k, k);
            all += counts.row(k).sum();
        }
        return right / all;
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
