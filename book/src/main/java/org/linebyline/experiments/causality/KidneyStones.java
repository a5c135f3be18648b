package org.linebyline.experiments.causality;

import java.util.Arrays;
import org.linebyline.causality.BackDoor;
import org.linebyline.causality.CausalGraph;
import org.linebyline.causality.CausalModel;
import org.linebyline.causality.JointDistribution;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Diagram;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** 700 patients, and three graphs that could have made the same table of them. */
public final class KidneyStones implements Experiment {

    /** Small stones and large ones; in each row the successes and the patients of the new method, then those of open surgery. */
    private static final double[][] STONES = {{234, 270, 81, 87}, {55, 80, 192, 263}};
    private static final double PATIENTS = 700;
    /** Numbers of the variables where the stone comes first: its size, open surgery, success. */
    private static final int X = 0;
    private static final int W = 1;
    private static final int Y = 2;

    private final JointDistribution joint = joint(X, W, Y);

    @Override
    public String chapter() {
        return Graphs.CHAPTER;
    }

    @Override
    public Run run() {
        double open = BackDoor.adjusted(joint, W, 1, Y, 1 << X);
        double newer = BackDoor.adjusted(joint, W, 0, Y, 1 << X);
        return Run.empty()
                .figure("stories", stories())
                .table("stones", table())
                .result("stones-open", percent(joint.conditional(1 << Y, 1 << Y, 1 << W, 1 << W)))
                .result("stones-new", percent(joint.conditional(1 << Y, 1 << Y, 1 << W, 0)))
                .result("stones-open-adjusted", percent(open))
                .result("stones-new-adjusted", percent(newer))
                .result("stones-effect", Numbers.fixed(100 * (open - newer), 1))
                .result("stones-association", Numbers.fixed(100 * association(), 1));
    }

    private double association() {
        return joint.conditional(1 << Y, 1 << Y, 1 << W, 1 << W) - joint.conditional(1 << Y, 1 << Y, 1 << W, 0);
    }

    private static String percent(double share) {
        return Numbers.fixed(100 * share, 1);
    }

    private static Table table() {
        Table table = Table.of("stones", "open surgery", "new method");
        for (int size = 0; size < 2; size++) {
            double[] row = STONES[size];
            table = table.row(size == 0 ? "small" : "large", rate(row[2], row[3]), rate(row[0], row[1]));
        }
        return table.row("all", rate(STONES[0][2] + STONES[1][2], STONES[0][3] + STONES[1][3]),
                rate(STONES[0][0] + STONES[1][0], STONES[0][1] + STONES[1][1]));
    }

    private static String rate(double successes, double patients) {
        return Numbers.fixed(successes, 0) + " of " + Numbers.fixed(patients, 0) + ", "
                + Numbers.fixed(100 * successes / patients, 0) + " percent";
    }

    /** The shares of all patients, where the three variables have these numbers. */
    private static JointDistribution joint(int x, int w, int y) {
        double[] p = new double[8];
        for (int size = 0; size < 2; size++) {
            for (int open = 0; open < 2; open++) {
                double successes = STONES[size][2 * open];
                double patients = STONES[size][2 * open + 1];
                p[size << x | open << w | 1 << y] = successes / PATIENTS;
                p[size << x | open << w] = (patients - successes) / PATIENTS;
            }
        }
        return new JointDistribution(Vector.of(p));
    }

    private static Panels stories() {
        return Panels.inColumns(3)
                .panel("size: " + effect(0, 1, 2), story("X", "W", "X", "Y"))
                .panel("infection: " + effect(1, 0, 2), story("W", "X", "X", "Y"))
                .panel("letter: " + effect(2, 0, 1), story("W", "X", "Y", "X"));
    }

    /** The arrow of interest, and two more. */
    private static Diagram story(String... arrows) {
        return Diagram.empty().node("X", 1, 0).node("W", 0, 1.2).node("Y", 2, 1.2)
                .arrow("W", "Y", Color.VERMILLION)
                .arrow(arrows[0], arrows[1], Color.SOFT).arrow(arrows[2], arrows[3], Color.SOFT);
    }

    /** In percent; each variable may depend on all that come before it. */
    private static String effect(int x, int w, int y) {
        JointDistribution seen = joint(x, w, y);
        CausalGraph all = Graphs.graph(3, 0, 1, 0, 2, 1, 2);
        CausalModel model = new CausalModel(all, Matrix.generate(3, 4, (i, k) -> chance(seen, i, k)));
        requireSame(seen, model.joint());
        double effect = 100 * Graphs.effect(model, w, y);
        return (effect > 0 ? "+" : "") + Numbers.fixed(effect, 1);
    }

    private static double chance(JointDistribution seen, int i, int values) {
        int before = (1 << i) - 1;
        return (values & before) == values ? seen.conditional(1 << i, 1 << i, before, values) : 0;
    }

    /** The model makes the same table, whatever its graph. */
    private static void requireSame(JointDistribution seen, JointDistribution made) {
        if (Arrays.stream(seen.p().minus(made.p()).toArray()).anyMatch(difference -> Math.abs(difference) > 1e-12)) {
            throw new IllegalStateException("the model makes another table: " + Arrays.toString(made.p().toArray()));
        }
    }
}
