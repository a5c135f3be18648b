package org.linebyline.information;

import org.linebyline.linearalgebra.Vector;

/** Moves logits so that the largest of them becomes 0: their exponentials then lie in [0, 1] and cannot overflow. */
final class MaxShift {

    private MaxShift() {}

    /**
     * The logits minus their maximum. A logit of minus infinity is allowed and stays what it is: an excluded outcome.
     *
     * @param z logits, of any size from 1
     * @return K entries, none above 0 and at least one equal to 0
     * @throws IllegalArgumentException if the largest logit is infinite or not a number
     */
    // tag::max-shift[]
    static Vector of(Vector z) {
        double m = z.max();                      // (maximum)
        if (!Double.isFinite(m)) {               // (m)
            throw new IllegalArgumentException(  // (m)
                    "the largest of " + z.size() + " logits is " + m + " but must be finite");  // (m)
        }
        return z.map(entry -> entry - m);        // (shifted)
    }
    // end::max-shift[]
}
