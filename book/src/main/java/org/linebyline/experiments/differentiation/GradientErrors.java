package org.linebyline.experiments.differentiation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.linebyline.calculus.CentralDifference;
import org.linebyline.calculus.NumericalGradient;
import org.linebyline.differentiation.ComplexStep;
import org.linebyline.differentiation.ForwardMode;
import org.linebyline.differentiation.Program;
import org.linebyline.differentiation.ReverseMode;
import org.linebyline.differentiation.RunningExample;
import org.linebyline.differentiation.Scalar;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.linearalgebra.Vector;

/** The gradient of the running example by every method, and how far each is from the one by hand. */
public final class GradientErrors implements Experiment {

    private static final double H = 1e-5;
    private static final double TINY = 1e-20;

    /** Where an error of 0 is drawn, since a logarithmic axis has no place for it. */
    private static final double FLOOR = 1e-17;

    @Override
    public String chapter() {
        return Formulas.CHAPTER;
    }

    @Override
    public Run run() {
        Vector byHand = Vector.of(1 / 2.0 + 5, 2 - Math.cos(5));
        Table table = Table.of("method", "∂f/∂x₁", "error", "∂f/∂x₂", "error")
                .row("by hand", digits(byHand.get(0)), "", digits(byHand.get(1)), "");
        table = compare(table, "forward mode", ForwardMode.gradient(RunningExample::f, Formulas.POINT), byHand);
        table = compare(table, "reverse mode", ReverseMode.gradient(RunningExample::f, Formulas.POINT), byHand);
        table = compare(table, "complex step, h = 10⁻²⁰",
                Vector.of(complexStep(0, TINY), complexStep(1, TINY)), byHand);
        table = compare(table, "central differences, h = 10⁻⁵",
                NumericalGradient.of(x -> Formulas.value(RunningExample::f, x), Formulas.POINT, H), byHand);
        double best = smallest(central(), byHand.get(1));
        return Run.empty().table("gradients", table).figure("errors", figure(byHand.get(1)))
                .result("central-best-error", Numbers.significant(best, 1));
    }

    private static Table compare(Table table, String method, Vector gradient, Vector byHand) {
        return table.row(method, digits(gradient.get(0)), error(gradient.get(0) - byHand.get(0)),
                digits(gradient.get(1)), error(gradient.get(1) - byHand.get(1)));
    }

    private static String digits(double slope) {
        return Numbers.fixed(slope, 12);
    }

    private static String error(double difference) {
        return difference == 0 ? "0" : Numbers.significant(Math.abs(difference), 1);
    }

    private static double complexStep(int i, double h) {
        return ComplexStep.derivative(along(i), Formulas.POINT.get(i), h);
    }

    /** The running example as a program of its input i; the other one stays. */
    private static Program along(int i) {
        return new Program() {
            @Override
            public <S extends Scalar<S>> List<S> at(List<S> x) {
                S moving = x.get(0);
                S fixed = moving.of(Formulas.POINT.get(1 - i));
                return RunningExample.f(i == 0 ? List.of(moving, fixed) : List.of(fixed, moving));
            }
        };
    }

    private static DoubleUnaryOperator central() {
        DoubleUnaryOperator f = second -> Formulas.value(RunningExample::f, Vector.of(Formulas.POINT.get(0), second));
        return h -> CentralDifference.of(f, Formulas.POINT.get(1), h);
    }

    private static Plot figure(double exact) {
        return Plot.of(
                        errors(central(), exact, -14.5).color(Color.VERMILLION),
                        errors(h -> complexStep(1, h), exact, -18).color(Color.BLUE),
                        Label.at(1e-7, 1e-4, "central difference").color(Color.VERMILLION),
                        Label.at(1e-14, 1e-14, "complex step").color(Color.BLUE))
                .x(Axis.log("step h"))
                .y(Axis.log("error of ∂f/∂x₂ (0 is drawn at 10⁻¹⁷)"));
    }

    private static Line errors(DoubleUnaryOperator derivative, double exact, double lowest) {
        List<Point> points = new ArrayList<>();
        for (double exponent = 0; exponent >= lowest; exponent -= 0.25) {
            double h = Math.pow(10, exponent);
            points.add(new Point(h, Math.max(FLOOR, Math.abs(derivative.applyAsDouble(h) - exact))));
        }
        return new Line(points, Color.INK, false, "");
    }

    private static double smallest(DoubleUnaryOperator derivative, double exact) {
        return errors(derivative, exact, -14.5).points().stream().mapToDouble(Point::y).min().orElseThrow();
    }
}
