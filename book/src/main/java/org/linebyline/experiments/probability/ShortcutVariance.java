package org.linebyline.experiments.probability;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Variance;

/** The variance of a die whose faces are far from zero, by its definition and by the shortcut. */
public final class ShortcutVariance implements Experiment {

    private static final Vector DIE = Vector.of(1, 2, 3, 4, 5, 6);
    private static final Vector FAIR = Vector.ones(6).scale(1.0 / 6);

    @Override
    public String chapter() {
        return "probability-by-hand";
    }

    @Override
    public Run run() {
        Table table = Table.of("faces", "by deviations", "by moments");
        table = row(table, "1 to 6", 0);
        table = row(table, "the same plus 10⁴", 1e4);
        table = row(table, "plus 10⁶", 1e6);
        table = row(table, "plus 10⁸", 1e8);
        table = row(table, "plus 3 × 10⁸", 3e8);
        return Run.empty().table("shortcut", table);
    }

    private static Table row(Table table, String name, double shift) {
        Vector x = DIE.map(face -> face + shift);
        return table.row(name, Numbers.fixed(Variance.of(x, FAIR), 6), Numbers.fixed(Variance.byMoments(x, FAIR), 6));
    }
}
