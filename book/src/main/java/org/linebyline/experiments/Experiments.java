package org.linebyline.experiments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.linebyline.experiments.attention.AttentionAblation;
import org.linebyline.experiments.attention.AttentionMaps;
import org.linebyline.experiments.attention.CostByLength;
import org.linebyline.experiments.attention.EntropyByWidth;
import org.linebyline.experiments.attention.LearningToReverse;
import org.linebyline.experiments.classification.IrisBoundaries;
import org.linebyline.experiments.classification.IrisRoc;
import org.linebyline.experiments.classification.Overconfidence;
import org.linebyline.experiments.classification.PetalWidth;
import org.linebyline.experiments.classification.Separable;
import org.linebyline.experiments.classification.SmileComparison;
import org.linebyline.experiments.classification.TrainingCurves;
import org.linebyline.experiments.information.CoinEntropy;
import org.linebyline.experiments.information.LetterModels;
import org.linebyline.experiments.information.ShiftedTriples;
import org.linebyline.experiments.information.SquaredErrorInstead;
import org.linebyline.experiments.linearalgebra.BracketCost;
import org.linebyline.experiments.linearalgebra.DotProductTable;
import org.linebyline.experiments.linearalgebra.LoopOrder;
import org.linebyline.experiments.linearalgebra.UnitSquare;

/** Runs every experiment of the book and writes what they found. */
public final class Experiments {

    /** Every experiment of the book, in the order in which a chapter's results are written. */
    static final List<Experiment> ALL = List.of(
            new DotProductTable(),
            new UnitSquare(),
            new BracketCost(),
            new LoopOrder(),
            new ShiftedTriples(),
            new CoinEntropy(),
            new LetterModels(),
            new SquaredErrorInstead(),
            new PetalWidth(),
            new TrainingCurves(),
            new IrisBoundaries(),
            new IrisRoc(),
            new Separable(),
            new Overconfidence(),
            new SmileComparison(),
            new AttentionMaps(),
            new EntropyByWidth(),
            new AttentionAblation(),
            new LearningToReverse(),
            new CostByLength());

    private Experiments() {}

    /**
     * Writes the outcome of all experiments below the folder {@code args[0]}.
     *
     * @throws FailedExperiment when one fails; nothing is written then
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Runner.of(ALL).writeTo(Path.of(args[0]));
    }
}
