package org.linebyline.experiments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.linebyline.experiments.attention.AttentionAblation;
import org.linebyline.experiments.attention.AttentionMaps;
import org.linebyline.experiments.attention.CostByLength;
import org.linebyline.experiments.attention.EntropyByWidth;
import org.linebyline.experiments.attention.LearningToReverse;
import org.linebyline.experiments.information.CoinEntropy;
import org.linebyline.experiments.information.LetterModels;
import org.linebyline.experiments.information.ShiftedTriples;
import org.linebyline.experiments.information.SquaredErrorInstead;
import org.linebyline.experiments.linearalgebra.BracketCost;
import org.linebyline.experiments.linearalgebra.DotProductTable;
import org.linebyline.experiments.linearalgebra.LoopOrder;
import org.linebyline.experiments.linearalgebra.UnitSquare;
import org.linebyline.experiments.networks.ActivationShapes;
import org.linebyline.experiments.networks.DigitTraining;
import org.linebyline.experiments.networks.EqualStart;
import org.linebyline.experiments.networks.GradientCheck;
import org.linebyline.experiments.networks.GradientFlow;
import org.linebyline.experiments.networks.SmallNetwork;
import org.linebyline.experiments.networks.Spirals;
import org.linebyline.experiments.networks.XorPicture;
import org.linebyline.experiments.optimization.BiasCorrection;
import org.linebyline.experiments.optimization.DecoupledDecay;
import org.linebyline.experiments.optimization.DigitsWithEach;
import org.linebyline.experiments.optimization.FirstSteps;
import org.linebyline.experiments.optimization.ForgottenGradient;
import org.linebyline.experiments.optimization.RavinePaths;
import org.linebyline.experiments.optimization.TurnedRavine;

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
            new AttentionMaps(),
            new EntropyByWidth(),
            new AttentionAblation(),
            new LearningToReverse(),
            new CostByLength(),
            new ActivationShapes(),
            new XorPicture(),
            new SmallNetwork(),
            new DigitTraining(),
            new GradientCheck(),
            new GradientFlow(),
            new Spirals(),
            new EqualStart(),
            new FirstSteps(),
            new BiasCorrection(),
            new DecoupledDecay(),
            new ForgottenGradient(),
            new RavinePaths(),
            new TurnedRavine(),
            new DigitsWithEach());

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
