package org.linebyline.experiments.optimization;

import java.util.List;
import org.linebyline.linearalgebra.Vector;

/**
 * The rate with which a method does best on a landscape, so that none can blame its rate: of the powers of √2 from 2⁻¹³ to 2⁴
 * the one with the lowest loss, where the loss is the largest of the last third of the steps. A walk that only passes by does not
 * count.
 *
 * @param rate the best of the rates
 * @param loss what it reaches
 * @param path all points from the start on
 */
record BestRate(double rate, double loss, List<Vector> path) {

    static BestRate of(Start method, Landscape landscape, int steps) {
        BestRate best = null;
        for (int k = -26; k <= 8; k++) {
            double rate = Math.pow(2, k / 2.0);
            List<Vector> path = method.from(landscape.start(), rate).path(landscape.gradient(), steps);
            double loss = worstOfTheLastThird(landscape, path);
            best = best == null || loss < best.loss() ? new BestRate(rate, loss, path) : best;
        }
        return best;
    }

    private static double worstOfTheLastThird(Landscape landscape, List<Vector> path) {
        return path.subList(path.size() - path.size() / 3, path.size()).stream().mapToDouble(landscape.loss())
                .map(loss -> Double.isNaN(loss) ? Double.POSITIVE_INFINITY : loss).max().orElseThrow();
    }
}
