package org.linebyline.experiments.components;

import org.linebyline.components.PrincipalComponents;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.probability.Mean;
import org.linebyline.probability.SampleCovariance;

/** Two nearly equal columns: the variance of their difference, from the data and from the covariance matrix. */
public final class LostDigits implements Experiment {

    @Override
    public String chapter() {
        return "principal-component-analysis";
    }

    @Override
    public Run run() {
        Table table = Table.of("difference of the columns", "standard deviation", "from the data", "from the covariance matrix");
        for (int digits = 2; digits <= 10; digits += 2) {
            table = row(table, Math.pow(10, -digits));
        }
        return Run.empty().table("lost-digits", table);
    }

    /** The four corners of a rectangle of the length 1 and the width e, turned by 45 degrees. */
    private static Table row(Table table, double e) {
        double[][] corners = {{1, e}, {1, -e}, {-1, e}, {-1, -e}};
        Matrix x = Matrix.generate(4, 2, (i, j) -> (corners[i][0] + (j == 0 ? 1 : -1) * corners[i][1]) * Math.sqrt(0.5));
        PrincipalComponents data = PrincipalComponents.of(x);
        PrincipalComponents covariance = PrincipalComponents.ofCovariance(Mean.ofRows(x), SampleCovariance.of(x));
        return table.row(Numbers.significant(e, 1), deviation(4 / 3.0 * e * e), deviation(data.lambda().get(1)), deviation(covariance.lambda().get(1)));
    }

    private static String deviation(double variance) {
        return Numbers.significant(Math.sqrt(variance), 5);
    }
}
