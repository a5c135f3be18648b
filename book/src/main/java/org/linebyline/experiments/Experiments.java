package org.linebyline.experiments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.linebyline.experiments.attention.AttentionAblation;
import org.linebyline.experiments.attention.AttentionMaps;
import org.linebyline.experiments.attention.CostByLength;
import org.linebyline.experiments.attention.EntropyByWidth;
import org.linebyline.experiments.attention.LearningToReverse;
import org.linebyline.experiments.calculus.BowlDescent;
import org.linebyline.experiments.calculus.DifferenceErrors;
import org.linebyline.experiments.calculus.FiftySteps;
import org.linebyline.experiments.calculus.FourRegimes;
import org.linebyline.experiments.calculus.NarrowValley;
import org.linebyline.experiments.calculus.SecantsToTangent;
import org.linebyline.experiments.classification.IrisBoundaries;
import org.linebyline.experiments.classification.IrisRoc;
import org.linebyline.experiments.classification.Overconfidence;
import org.linebyline.experiments.classification.PetalWidth;
import org.linebyline.experiments.classification.Separable;
import org.linebyline.experiments.classification.SmileComparison;
import org.linebyline.experiments.classification.TrainingCurves;
import org.linebyline.experiments.components.DigitComponents;
import org.linebyline.experiments.components.IrisScores;
import org.linebyline.experiments.components.LostDigits;
import org.linebyline.experiments.components.NearestLine;
import org.linebyline.experiments.components.OjaPath;
import org.linebyline.experiments.components.TermComponents;
import org.linebyline.experiments.differentiation.CheckpointTrade;
import org.linebyline.experiments.differentiation.ComputationGraph;
import org.linebyline.experiments.differentiation.CostOfGradients;
import org.linebyline.experiments.differentiation.EveryPath;
import org.linebyline.experiments.differentiation.GradientErrors;
import org.linebyline.experiments.eigenvalues.ChapterImportance;
import org.linebyline.experiments.eigenvalues.EigenDirections;
import org.linebyline.experiments.eigenvalues.MovingShift;
import org.linebyline.experiments.eigenvalues.PowerIterationTrace;
import org.linebyline.experiments.eigenvalues.RateTable;
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
import org.linebyline.experiments.probability.CovarianceEllipse;
import org.linebyline.experiments.probability.DiagnosticTest;
import org.linebyline.experiments.probability.DivisorOfVariance;
import org.linebyline.experiments.probability.ShortcutVariance;
import org.linebyline.experiments.probability.TenDice;
import org.linebyline.experiments.probability.TenTosses;
import org.linebyline.experiments.probability.TwoDice;
import org.linebyline.experiments.probability.VowelsInARow;
import org.linebyline.experiments.regression.AnscombesQuartet;
import org.linebyline.experiments.regression.DescentByBatch;
import org.linebyline.experiments.regression.LinesOfCode;
import org.linebyline.experiments.regression.LongleyDigits;
import org.linebyline.experiments.regression.PowersOfLength;
import org.linebyline.experiments.regression.SquaresOfMisses;
import org.linebyline.experiments.regression.WeightsRedrawn;
import org.linebyline.experiments.reinforcement.AlongTheStairs;
import org.linebyline.experiments.reinforcement.ErrorByBackup;
import org.linebyline.experiments.reinforcement.FloorValues;
import org.linebyline.experiments.reinforcement.Shop;
import org.linebyline.experiments.reinforcement.TenMachines;
import org.linebyline.experiments.reinforcement.TraceLengths;
import org.linebyline.experiments.reinforcement.WalkLearning;
import org.linebyline.experiments.tokenization.PaperMerges;
import org.linebyline.experiments.tokenization.Scripts;
import org.linebyline.experiments.tokenization.ThreeTokenizers;

/** Runs every experiment of the book and writes what they found. */
public final class Experiments {

    /** Every experiment of the book, in the order in which a chapter's results are written. */
    static final List<Experiment> ALL = List.of(
            new DotProductTable(),
            new UnitSquare(),
            new BracketCost(),
            new LoopOrder(),
            new TwoDice(),
            new TenDice(),
            new DiagnosticTest(),
            new TenTosses(),
            new CovarianceEllipse(),
            new DivisorOfVariance(),
            new VowelsInARow(),
            new ShortcutVariance(),
            new SecantsToTangent(),
            new DifferenceErrors(),
            new FourRegimes(),
            new FiftySteps(),
            new BowlDescent(),
            new NarrowValley(),
            new ShiftedTriples(),
            new CoinEntropy(),
            new LetterModels(),
            new SquaredErrorInstead(),
            new EigenDirections(),
            new PowerIterationTrace(),
            new RateTable(),
            new MovingShift(),
            new ChapterImportance(),
            new ComputationGraph(),
            new GradientErrors(),
            new CostOfGradients(),
            new CheckpointTrade(),
            new EveryPath(),
            new FirstSteps(),
            new BiasCorrection(),
            new DecoupledDecay(),
            new ForgottenGradient(),
            new RavinePaths(),
            new TurnedRavine(),
            new DigitsWithEach(),
            new SquaresOfMisses(),
            new DescentByBatch(),
            new WeightsRedrawn(),
            new AnscombesQuartet(),
            new LongleyDigits(),
            new LinesOfCode(),
            new PowersOfLength(),
            new PetalWidth(),
            new TrainingCurves(),
            new IrisBoundaries(),
            new IrisRoc(),
            new Separable(),
            new Overconfidence(),
            new SmileComparison(),
            new NearestLine(),
            new DigitComponents(),
            new IrisScores(),
            new TermComponents(),
            new OjaPath(),
            new LostDigits(),
            new ActivationShapes(),
            new XorPicture(),
            new SmallNetwork(),
            new DigitTraining(),
            new GradientCheck(),
            new GradientFlow(),
            new Spirals(),
            new EqualStart(),
            new PaperMerges(),
            new ThreeTokenizers(),
            new Scripts(),
            new AttentionMaps(),
            new EntropyByWidth(),
            new AttentionAblation(),
            new LearningToReverse(),
            new CostByLength(),
            new FloorValues(),
            new ErrorByBackup(),
            new Shop(),
            new WalkLearning(),
            new TraceLengths(),
            new AlongTheStairs(),
            new TenMachines());

    private Experiments() {}

    /**
     * Writes the outcome of all experiments below the folder {@code args[0]}.
     *
     * @throws FailedExperiment if one fails; nothing is written then
     */
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Runner.of(ALL).writeTo(Path.of(args[0]));
    }
}
