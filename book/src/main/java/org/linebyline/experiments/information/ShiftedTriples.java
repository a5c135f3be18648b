package org.linebyline.experiments.information;

import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.information.LogSumExp;
import org.linebyline.information.Softmax;
import org.linebyline.linearalgebra.Vector;

/** The softmax of (1, 2, 3), and of the same triple moved along the real line until its definition gives out. */
public final class ShiftedTriples implements Experiment {

    private static final Vector TRIPLE = Vector.of(1, 2, 3);

    @Override
    public String chapter() {
        return "softmax-entropy-cross-entropy";
    }

    @Override
    public Run run() {
        return Run.empty()
                .table("triples", triples())
                .table("overflow", overflow());
    }

    private static Table triples() {
        Table table = Table.of("logits", "sum of exponentials", "first share", "second share", "third share");
        for (double c : new double[] {0, 100}) {
            Vector z = movedBy(c);
            Vector s = Softmax.of(z);
            table = table.row(triple(z, 0), Numbers.significant(z.map(Math::exp).sum(), 4),
                    Numbers.fixed(s.get(0), 4), Numbers.fixed(s.get(1), 4), Numbers.fixed(s.get(2), 4));
        }
        return table;
    }

    private static Table overflow() {
        Table table = Table.of("logits", "by the definition", "shifted", "log of the sum", "log-sum-exp");
        for (double c : new double[] {-800, -745, -740, 0, 100, 706, 707, 708, 800}) {
            Vector z = movedBy(c);
            double literally = Math.log(z.map(Math::exp).sum());
            table = table.row(triple(z, 0), triple(Softmax.byDefinition(z), 4), triple(Softmax.of(z), 4),
                    Numbers.fixed(literally, 4), Numbers.fixed(LogSumExp.of(z), 4));
        }
        return table;
    }

    private static Vector movedBy(double c) {
        return TRIPLE.map(logit -> logit + c);
    }

    private static String triple(Vector v, int decimals) {
        return "(" + Numbers.fixed(v.get(0), decimals) + ", " + Numbers.fixed(v.get(1), decimals) + ", "
                + Numbers.fixed(v.get(2), decimals) + ")";
    }
}
