package org.linebyline.experiments.eigenvalues;

import java.util.function.IntToDoubleFunction;
import org.linebyline.eigenvalues.InverseIteration;
import org.linebyline.eigenvalues.PowerIteration;
import org.linebyline.eigenvalues.PowerIterationRate;
import org.linebyline.eigenvalues.QrIteration;
import org.linebyline.eigenvalues.RayleighQuotient;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Matrix;

/** The factor by which each method shrinks its error in one late step, beside the factor that theory promises. */
public final class RateTable implements Experiment {

    private static final double MU = 1;

    @Override
    public String chapter() {
        return Example.CHAPTER;
    }

    @Override
    public Run run() {
        double a = Example.LAMBDA.get(0);
        double b = Example.LAMBDA.get(1);
        double c = Example.LAMBDA.get(2);
        Table table = Table.of("method", "what shrinks", "after step", "measured factor", "theory");
        table = row(table, "power iteration", "tangent to q₁", 20, b / a, RateTable::power);
        table = row(table, "power iteration", "λ₁ − ρ(v)", 12, b / a * b / a, RateTable::quotient);
        table = row(table, "inverse iteration, μ = 1", "tangent to q₃", 6, (c - MU) / (b - MU), RateTable::inverse);
        table = row(table, "QR iteration", "entry (2, 1)", 20, b / a, k -> below(k, 1));
        table = row(table, "QR iteration", "entry (3, 2)", 20, c / b, k -> below(k, 2));
        return Run.empty().table("rates", table);
    }

    private static Table row(Table table, String method, String what, int k, double theory, IntToDoubleFunction error) {
        double measured = error.applyAsDouble(k + 1) / error.applyAsDouble(k);
        return table.row(method, what, Integer.toString(k), Numbers.fixed(measured, 4), Numbers.fixed(theory, 4));
    }

    private static double power(int k) {
        return PowerIterationRate.measured(Example.A, Example.START, Example.eigenvector(0), k);
    }

    private static double quotient(int k) {
        return Example.LAMBDA.get(0) - RayleighQuotient.of(Example.A, PowerIteration.iterate(Example.A, Example.START, k));
    }

    private static double inverse(int k) {
        return PowerIterationRate.tangent(
                InverseIteration.iterate(Example.A, MU, Example.START, k), Example.eigenvector(2));
    }

    /** The size of the entry left of the diagonal in row i after k steps of QR iteration. */
    private static double below(int k, int i) {
        Matrix t = Example.A;
        for (int step = 0; step < k; step++) {
            t = QrIteration.step(t);
        }
        return Math.abs(t.get(i, i - 1));
    }
}
