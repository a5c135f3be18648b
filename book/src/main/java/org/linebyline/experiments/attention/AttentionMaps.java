package org.linebyline.experiments.attention;

import java.util.Random;
import org.linebyline.attention.AttentionMask;
import org.linebyline.attention.ScaledDotProductAttention;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.StandardNormal;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Who looks at whom in the word "banana", when equal letters have equal queries and keys. */
public final class AttentionMaps implements Experiment {

    private static final String WORD = "banana";
    private static final int DK = 24;
    private static final AttentionMask CAUSAL =
            AttentionMask.allowing(WORD.length(), WORD.length(), (i, j) -> j <= i);

    @Override
    public String chapter() {
        return "scaled-dot-product-attention";
    }

    @Override
    public Run run() {
        Matrix letters = letters();
        Matrix scores = ScaledDotProductAttention.scores(letters, letters);
        Matrix open = ScaledDotProductAttention.weights(scores);
        Matrix causal = ScaledDotProductAttention.weights(CAUSAL.addTo(scores));
        return Run.empty()
                .figure("maps", Panels.inColumns(2)
                        .panel("no mask", map(open))
                        .panel("no key after the query", map(causal)))
                .result("map-width", Integer.toString(DK))
                .result("map-last-on-last", Numbers.fixed(open.get(5, 5), 3))
                .result("map-last-on-first", Numbers.fixed(open.get(5, 1), 3))
                .result("map-causal-last-but-one", Numbers.fixed(causal.get(3, 3), 3));
    }

    /** One random vector a letter, of length √d_k: the same letter has the same vector wherever it stands. */
    private static Matrix letters() {
        Matrix alphabet = StandardNormal.matrix(new Random(26), 26, DK)
                .mapRows(letter -> letter.scale(Math.sqrt(DK) / letter.norm()));
        return Matrix.ofRows(WORD.chars().mapToObj(c -> alphabet.row(c - 'a')).toArray(Vector[]::new));
    }

    private static HeatMap map(Matrix weights) {
        String[] letters = WORD.split("");
        return HeatMap.of(weights.rows(), weights.columns(), weights::get)
                .rows("query", letters)
                .columns("key", letters)
                .numbers(weight -> weight < 0.005 ? "" : Numbers.fixed(weight, 2))
                .color(Color.VERMILLION)
                .full(1);
    }
}
