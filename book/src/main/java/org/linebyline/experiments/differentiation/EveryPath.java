package org.linebyline.experiments.differentiation;

import java.util.List;
import org.linebyline.differentiation.Real;
import org.linebyline.differentiation.Tape;
import org.linebyline.differentiation.Tape.Edge;
import org.linebyline.differentiation.Tape.Step;
import org.linebyline.differentiation.Variable;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;

/** A number doubled again and again, differentiated in one sweep and along every single path. */
public final class EveryPath implements Experiment {

    private static final int[] DOUBLINGS = {1, 2, 5, 10, 15, 20};

    @Override
    public String chapter() {
        return Formulas.CHAPTER;
    }

    @Override
    public Run run() {
        Table table = Table.of("doublings", "derivative", "edges in the sweep", "edges along all paths");
        for (int n : DOUBLINGS) {
            Tape<Real> tape = new Tape<>();
            Variable<Real> y = doubled(tape.inputs(List.of(new Real(1))).get(0), n);
            double slope = tape.adjoints(List.of(y), List.of(new Real(1))).get(0).value();
            Walk walk = new Walk(tape.steps());
            if (walk.back(y.index(), 1) != slope) {
                throw new IllegalStateException("the paths add up to another derivative than the sweep");
            }
            long edges = tape.steps().stream().mapToLong(step -> step.edges().size()).sum();
            table = table.row(Numbers.grouped(n), Numbers.grouped((long) slope), Numbers.grouped(edges),
                    Numbers.grouped(walk.edges));
        }
        return Run.empty().table("paths", table);
    }

    private static Variable<Real> doubled(Variable<Real> x, int n) {
        Variable<Real> y = x;
        for (int k = 0; k < n; k++) {
            y = y.plus(y);
        }
        return y;
    }

    /** Goes from the output to the inputs along each path by itself, and adds up the products. */
    private static final class Walk {
        private final List<Step<Real>> steps;
        private long edges;

        Walk(List<Step<Real>> steps) {
            this.steps = steps;
        }

        double back(int i, double product) {
            double sum = steps.get(i).edges().isEmpty() ? product : 0;
            for (Edge<Real> edge : steps.get(i).edges()) {
                edges++;
                sum += back(edge.parent(), product * edge.partial().value());
            }
            return sum;
        }
    }
}
