package org.linebyline.regression;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** The three equations of the chapter. */
final class Examples {

    /** The chapter's worked example: 0, 1 and 2 named terms, 1, 2 and 4 lines of code. */
    static final Matrix X = Matrix.of(new double[] {1, 0}, new double[] {1, 1}, new double[] {1, 2});
    static final Vector Y = Vector.of(1, 2, 4);
    /** Its least squares weights. */
    static final Vector W = Vector.of(5.0 / 6, 1.5);

    private Examples() {}
}
