package org.linebyline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.probability.Expectation;
import org.linebyline.probability.Variance;

/** All that independent draws from a few numbers can come to. A claim about any distribution is checked exactly on one without symmetry. */
public record Outcomes(List<Vector> draws, Vector probabilities) {

    /** Mean 0, variance 1, and skewed. */
    public static final Outcomes SKEWED = of(Vector.of(-0.5, 2), Vector.of(0.8, 0.2));

    public static Outcomes of(Vector numbers, Vector probabilities) {
        List<Vector> draws = new ArrayList<>();
        for (int k = 0; k < numbers.size(); k++) {
            draws.add(Vector.of(numbers.get(k)));
        }
        return new Outcomes(draws, probabilities);
    }

    /** A draw from these outcomes and, behind it, an independent one from others. */
    public Outcomes and(Outcomes other) {
        List<Vector> both = new ArrayList<>();
        double[] products = new double[draws.size() * other.draws.size()];
        for (int k = 0; k < draws.size(); k++) {
            for (int l = 0; l < other.draws.size(); l++) {
                products[both.size()] = probabilities.get(k) * other.probabilities.get(l);
                both.add(joined(draws.get(k), other.draws.get(l)));
            }
        }
        return new Outcomes(both, Vector.of(products));
    }

    /** As many independent draws from the same outcomes. */
    public Outcomes repeated(int times) {
        return times == 1 ? this : and(repeated(times - 1));
    }

    public double expectation(ToDoubleFunction<Vector> quantity) {
        return Expectation.of(values(quantity), probabilities);
    }

    public double variance(ToDoubleFunction<Vector> quantity) {
        return Variance.of(values(quantity), probabilities);
    }

    private Vector values(ToDoubleFunction<Vector> quantity) {
        return Vector.of(draws.stream().mapToDouble(quantity).toArray());
    }

    private static Vector joined(Vector a, Vector b) {
        Vector joined = Vector.zeros(a.size() + b.size());
        for (int i = 0; i < a.size(); i++) {
            joined = joined.plus(Vector.basis(joined.size(), i).scale(a.get(i)));
        }
        for (int i = 0; i < b.size(); i++) {
            joined = joined.plus(Vector.basis(joined.size(), a.size() + i).scale(b.get(i)));
        }
        return joined;
    }
}
