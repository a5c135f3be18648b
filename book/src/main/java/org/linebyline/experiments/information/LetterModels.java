package org.linebyline.experiments.information;

import java.util.List;
import java.util.stream.IntStream;
import org.linebyline.calculus.GradientDescent;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Bars;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Rule;
import org.linebyline.experiments.probability.ChapterLetters;
import org.linebyline.information.Bits;
import org.linebyline.information.CrossEntropy;
import org.linebyline.information.EmpiricalDistribution;
import org.linebyline.information.KullbackLeiblerDivergence;
import org.linebyline.information.NegativeLogLikelihood;
import org.linebyline.information.SoftmaxCrossEntropy;
import org.linebyline.linearalgebra.Vector;

/** Models of the letters of the chapter's own source: how surprised each is, and how descent finds the best. */
public final class LetterModels implements Experiment {

    private static final int STEPS = 60;
    private static final double RATE = 4;

    @Override
    public String chapter() {
        return "softmax-entropy-cross-entropy";
    }

    @Override
    public Run run() {
        ChapterLetters letters = ChapterLetters.of(chapter());
        Vector shares = shares(letters);
        return Run.empty()
                .figure("letters", histogram(shares))
                .table("models", models(letters))
                .result("letter-count", Numbers.grouped(letters.count()))
                .result("letter-bits", Numbers.fixed(bits(CrossEntropy.of(shares, shares)), 3))
                .and(learning(shares));
    }

    private static Vector shares(ChapterLetters letters) {
        return EmpiricalDistribution.of(letters.numbers(), ChapterLetters.ALPHABET);
    }

    private static double bits(double nats) {
        return Bits.fromNats(nats);
    }

    private static Plot histogram(Vector shares) {
        List<String> names = IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();
        return Plot.of(Bars.of(names, shares.scale(100).toArray()))
                .x(Axis.linear("letter"))
                .y(Axis.linear("share (%)"))
                .size(640, 250);
    }

    /** Letters of the second half of the source, judged by three beliefs. */
    private static Table models(ChapterLetters letters) {
        ChapterLetters unseen = letters.secondHalf();
        Vector uniform = Vector.ones(ChapterLetters.ALPHABET).scale(1.0 / ChapterLetters.ALPHABET);
        Table table = Table.of("belief q", "entropy", "+ divergence", "= cross-entropy", "mean surprise");
        table = row(table, "all letters alike", unseen, uniform);
        table = row(table, "shares in the first half", unseen, shares(letters.firstHalf()));
        return row(table, "shares in the second half", unseen, shares(unseen));
    }

    private static Table row(Table table, String name, ChapterLetters letters, Vector q) {
        Vector p = shares(letters);
        return table.row(name,
                Numbers.fixed(bits(CrossEntropy.of(p, p)), 4),
                Numbers.fixed(bits(KullbackLeiblerDivergence.of(p, q)), 4),
                Numbers.fixed(bits(CrossEntropy.of(p, q)), 4),
                Numbers.fixed(bits(NegativeLogLikelihood.of(letters.numbers(), q)), 4));
    }

    private static Run learning(Vector shares) {
        double[] loss = new double[STEPS + 1];
        Vector z = Vector.zeros(ChapterLetters.ALPHABET);
        for (int t = 0; t <= STEPS; t++) {
            loss[t] = bits(SoftmaxCrossEntropy.of(shares, z));
            z = GradientDescent.step(z, SoftmaxCrossEntropy.gradient(shares, z), RATE);
        }
        double floor = bits(CrossEntropy.of(shares, shares));
        Plot plot = Plot.of(
                        Rule.horizontal(floor).label("entropy"),
                        Line.of(loss).color(Color.BLUE).label("cross-entropy"))
                .x(Axis.linear("step"))
                .y(Axis.linear("bits a letter"));
        return Run.empty().figure("learning", plot)
                .result("learning-steps", Numbers.grouped(STEPS))
                .result("learning-start", Numbers.fixed(loss[0], 3))
                .result("learning-end", Numbers.fixed(loss[STEPS], 3))
                .result("learning-gap", Numbers.significant(loss[STEPS] - floor, 2));
    }
}
