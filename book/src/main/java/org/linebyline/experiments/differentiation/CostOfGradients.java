package org.linebyline.experiments.differentiation;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.linebyline.differentiation.OperationCount;
import org.linebyline.differentiation.Program;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Vector;

/** How many operations a gradient takes in both modes, as the number of inputs grows. */
public final class CostOfGradients implements Experiment {

    private static final int MOST = 512;

    @Override
    public String chapter() {
        return Formulas.CHAPTER;
    }

    @Override
    public Run run() {
        Vector large = Vector.ones(MOST);
        return Run.empty().figure("cost", figure())
                .result("most-inputs", Numbers.grouped(MOST))
                .result("program-cost", Numbers.grouped(OperationCount.ofProgram(Formulas::logSumExp, large)))
                .result("reverse-cost", Numbers.grouped(OperationCount.ofReverseGradient(Formulas::logSumExp, large)))
                .result("forward-cost", Numbers.grouped(OperationCount.ofForwardGradient(Formulas::logSumExp, large)))
                .result("log-sum-exp-ratio", ratio(Formulas::logSumExp, large))
                .result("product-ratio", ratio(Formulas::product, large))
                .result("quotient-ratio", ratio(Formulas::quotient, large));
    }

    private static Plot figure() {
        double[] d = IntStream.rangeClosed(0, 18)
                .mapToDouble(k -> Math.rint(Math.pow(2, k / 2.0))).distinct().toArray();
        Program f = Formulas::logSumExp;
        return Plot.of(
                        costs(d, x -> OperationCount.ofForwardGradient(f, x)).color(Color.VERMILLION).label("forward"),
                        costs(d, x -> OperationCount.ofReverseGradient(f, x)).color(Color.BLUE).label("reverse"),
                        costs(d, x -> OperationCount.ofProgram(f, x)).dashed().label("f alone"))
                .x(Axis.log("inputs d"))
                .y(Axis.log("operations"));
    }

    private static Line costs(double[] d, ToDoubleFunction<Vector> cost) {
        double[] costs = new double[d.length];
        for (int i = 0; i < d.length; i++) {
            costs[i] = cost.applyAsDouble(Vector.ones((int) d[i]));
        }
        return Line.of(d, costs);
    }

    private static String ratio(Program f, Vector x) {
        double program = OperationCount.ofProgram(f, x);
        return Numbers.fixed(OperationCount.ofReverseGradient(f, x) / program, 1);
    }
}
