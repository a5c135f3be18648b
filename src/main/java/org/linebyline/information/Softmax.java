package org.linebyline.information;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** Positive numbers that sum to one, from any real vector. */
public final class Softmax {

    private Softmax() {}

    /**
     * The definition as it stands. Exact on paper; in floating point it overflows from logits of about 710 on.
     *
     * @param z logits
     * @return K probabilities, or not-a-number entries where an exponential overflowed
     */
    // tag::softmax-definition[]
    public static Vector byDefinition(Vector z) {
        Vector exponentials = z.map(Math::exp);  // (exponential)
        double normalizer = exponentials.sum();  // (normalizer)
        return exponentials.map(entry -> entry / normalizer);
    }
    // end::softmax-definition[]

    /**
     * The softmax of logits of any size: the definition, applied after a shift that changes nothing but the rounding.
     *
     * @param z logits; minus infinity excludes an outcome
     * @return K probabilities that sum to 1
     * @throws IllegalArgumentException if the largest logit is infinite or not a number
     */
    // tag::softmax-shift-invariance[]
    public static Vector of(Vector z) {
        return byDefinition(MaxShift.of(z));  // (shifted)
    }
    // end::softmax-shift-invariance[]

    /**
     * The softmax of each row by itself.
     *
     * @param s an r by K matrix of logits
     * @return an r by K matrix whose rows sum to 1
     * @throws IllegalArgumentException if the largest logit of a row is infinite or not a number
     */
    // tag::softmax-of-rows[]
    public static Matrix ofRows(Matrix s) {
        return s.mapRows(Softmax::of);
    }
    // end::softmax-of-rows[]

    /**
     * All K by K partial derivatives of the softmax: row i, column j holds the slope of output i along logit j.
     *
     * @param z logits
     * @return a symmetric K by K matrix whose rows sum to 0
     * @throws IllegalArgumentException if the largest logit is infinite or not a number
     */
    // tag::softmax-jacobian[]
    public static Matrix jacobian(Vector z) {
        Vector s = of(z);
        return Matrix.generate(z.size(), z.size(), (i, j) -> s.get(i) * (delta(i, j) - s.get(j)));
    }

    private static double delta(int i, int j) {
        return i == j ? 1 : 0;  // (delta)
    }
    // end::softmax-jacobian[]
}
