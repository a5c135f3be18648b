package org.linebyline.experiments.probability;

import java.util.Random;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Gaussian;
import org.linebyline.probability.Mean;
import org.linebyline.probability.SampleVariance;

/** Two estimates of a variance of 1, averaged over many small samples. */
public final class DivisorOfVariance implements Experiment {

    private static final int[] SIZES = {2, 3, 5, 10, 30};
    private static final int SAMPLES = 20_000;

    @Override
    public String chapter() {
        return "probability-by-hand";
    }

    @Override
    public Run run() {
        Random random = new Random(7);
        Table table = Table.of("sample size n", "divided by n", "divided by n − 1", "(n − 1)/n");
        for (int n : SIZES) {
            table = row(table, random, n);
        }
        return Run.empty().table("divisors", table).result("divisor-samples", Numbers.grouped(SAMPLES));
    }

    private static Table row(Table table, Random random, int n) {
        double[] likeliest = new double[SAMPLES];
        double[] unbiased = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            Vector x = Vector.zeros(n).map(zero -> random.nextGaussian());
            likeliest[i] = Gaussian.mle(x).sigma2();
            unbiased[i] = SampleVariance.of(x);
        }
        return table.row(Numbers.grouped(n), mean(likeliest), mean(unbiased), Numbers.fixed((n - 1.0) / n, 3));
    }

    private static String mean(double[] estimates) {
        return Numbers.fixed(Mean.of(Vector.of(estimates)), 3);
    }
}
