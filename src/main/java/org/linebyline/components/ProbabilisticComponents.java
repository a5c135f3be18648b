package org.linebyline.components;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * Data as k hidden numbers, a linear map, and noise of the same size in every direction.
 *
 * @param mu the mean, d entries
 * @param w d by k
 * @param sigma2 the variance of the noise
 */
public record ProbabilisticComponents(Vector mu, Matrix w, double sigma2) {

    /**
     * The model under which data with these components are most likely.
     *
     * @param pca their components
     * @param n the number of examples
     * @param k the number of hidden numbers, less than d
     */
    // tag::probabilistic-pca[]
    public static ProbabilisticComponents of(PrincipalComponents pca, int n, int k) {
        int d = pca.lambda().size();                                                          // (d)
        if (k < 0 || k >= d) {                                                                // (k)
            throw new IllegalArgumentException("k is " + k + " but must be at least 0 and less than " + d);  // (k)
        }
        double sigma2 = pca.discarded(n, k) / n / (d - k);                                    // (noise)
        Vector lambda = pca.lambda().scale((n - 1.0) / n);                                    // (biased)
        Matrix w = Matrix.generate(d, k,                                                      // (signal)
                (i, j) -> pca.w().get(i, j) * Math.sqrt(Math.max(0, lambda.get(j) - sigma2)));  // (signal)
        return new ProbabilisticComponents(pca.mean(), w, sigma2);                            // (signal)
    }

    /** The example that hidden numbers z make, with noise eps in units of its standard deviation. */
    public Vector example(Vector z, Vector eps) {
        return w.times(z).plus(mu).plus(eps.scale(Math.sqrt(sigma2)));                        // (example)
    }
    // end::probabilistic-pca[]
}
