package org.linebyline.experiments.differentiation;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.differentiation.Real;
import org.linebyline.differentiation.RunningExample;
import org.linebyline.differentiation.Tape.Edge;
import org.linebyline.differentiation.Tape.Step;
import org.linebyline.differentiation.Tape;
import org.linebyline.differentiation.Variable;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Arrow;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Label;
import org.linebyline.experiments.figure.Mark;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.linearalgebra.Vector;

/** The tape that the running example leaves, as a table and as a drawing. */
public final class ComputationGraph implements Experiment {

    private static final Real ONE = new Real(1);

    /** Half of what the words of a step need, along the x axis. */
    private static final double ROOM = 0.27;

    /** A tick outside of the drawing: there is nothing to measure in it. */
    private static final double NOWHERE = -9;

    private final Tape<Real> tape = new Tape<>();
    private final List<Variable<Real>> x = tape.inputs(Real.list(Formulas.POINT));
    private final List<Variable<Real>> y = RunningExample.f(x);
    private final List<Real> bar = tape.adjoints(y, List.of(ONE));

    @Override
    public String chapter() {
        return Formulas.CHAPTER;
    }

    @Override
    public Run run() {
        return Run.empty().figure("graph", drawing()).table("tape", table());
    }

    private Table table() {
        List<Real> dot = tape.tangents(x, Real.list(Vector.basis(2, 0)));
        Table table = Table.of("i", "operation", "parents", "value", "tangent for x₁", "adjoint");
        for (int i = 0; i < tape.steps().size(); i++) {
            Step<Real> step = tape.steps().get(i);
            table = table.row(Integer.toString(i), step.operation(), parents(step), number(step.value()),
                    number(dot.get(i)), number(bar.get(i)));
        }
        return table;
    }

    private static String parents(Step<Real> step) {
        return String.join(", ", step.edges().stream().map(edge -> Integer.toString(edge.parent())).toList());
    }

    private static String number(Real value) {
        return Numbers.fixed(value.value(), 4);
    }

    private Plot drawing() {
        List<Point> places = places();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            for (Edge<Real> edge : tape.steps().get(i).edges()) {
                addEdge(marks, places.get(edge.parent()), places.get(i), Numbers.fixed(edge.partial().value(), 2));
            }
        }
        for (int i = 0; i < places.size(); i++) {
            addStep(marks, places.get(i), i);
        }
        return Plot.of(marks.toArray(new Mark[0]))
                .x(Axis.linear("").range(-0.35, 3.35).ticks(NOWHERE))
                .y(Axis.linear("").range(-0.4, 2.4).ticks(NOWHERE))
                .size(440, 280);
    }

    /** A column for each depth; the steps of a column from top to bottom in the order of the tape. */
    private List<Point> places() {
        int[] depth = new int[tape.steps().size()];
        List<List<Integer>> columns = new ArrayList<>();
        for (int i = 0; i < depth.length; i++) {
            for (Edge<Real> edge : tape.steps().get(i).edges()) {
                depth[i] = Math.max(depth[i], depth[edge.parent()] + 1);
            }
            if (depth[i] == columns.size()) {
                columns.add(new ArrayList<>());
            }
            columns.get(depth[i]).add(i);
        }
        List<Point> places = new ArrayList<>();
        for (int i = 0; i < depth.length; i++) {
            List<Integer> column = columns.get(depth[i]);
            places.add(new Point(depth[i], 1 + (column.size() - 1) / 2.0 - column.indexOf(i)));
        }
        return places;
    }

    /** An arrow that leaves room for the words of both steps, and the partial derivative on its middle. */
    private static void addEdge(List<Mark> marks, Point from, Point to, String partial) {
        double slope = (to.y() - from.y()) / (to.x() - from.x());
        double middle = (from.x() + to.x()) / 2;
        double lift = slope == 0 ? 0.13 : 0.2;
        double height = (from.y() + to.y()) / 2;
        marks.add(Arrow.to(to.x() - ROOM, to.y() - ROOM * slope).from(from.x() + ROOM, from.y() + ROOM * slope)
                .color(Color.SOFT));
        marks.add(Label.at(middle, height < 1 ? height - lift : height + lift, partial).color(Color.GREEN));
    }

    private void addStep(List<Mark> marks, Point at, int i) {
        Step<Real> step = tape.steps().get(i);
        String name = step.edges().isEmpty() ? "x" + "₁₂".charAt(i) : step.operation();
        marks.add(Label.at(at.x(), at.y() + 0.2, name));
        marks.add(Label.at(at.x(), at.y(), Numbers.fixed(step.value().value(), 2)).color(Color.BLUE));
        marks.add(Label.at(at.x(), at.y() - 0.2, Numbers.fixed(bar.get(i).value(), 2)).color(Color.VERMILLION));
    }
}
