package org.linebyline.reinforcement;

import org.linebyline.linearalgebra.Vector;

/** All n-step returns at once, a longer one counting less. */
public final class LambdaReturn {

    private LambdaReturn() {}

    /**
     * The mixture at each time of an episode, found from its end.
     *
     * @param rewards those of times 1 to T, at places 0 to T - 1
     * @param v what the states at times 0 to T are believed to be worth; 0 where the way has ended
     * @param lambda how much of the weight goes on to longer returns, from 0 to 1
     * @return one for each time from 0 to T - 1
     */
    // tag::lambda-return[]
    public static Vector of(Vector rewards, Vector v, double gamma, double lambda) {
        double[] g = new double[rewards.size()];
        double later = v.get(rewards.size());                                 // (rest)
        for (int t = g.length - 1; t >= 0; t--) {
            double behind = (1 - lambda) * v.get(t + 1) + lambda * later;     // (mixture)
            g[t] = rewards.get(t) + gamma * behind;                           // (mixture)
            later = g[t];                                                     // (rest)
        }
        return Vector.of(g);
    }
    // end::lambda-return[]
}
