package org.linebyline.experiments.optimization;

import org.linebyline.linearalgebra.Vector;

/** A method that can begin anywhere, with any rate. */
interface Start {

    /** The method at its start, with one rate for all its steps. */
    Walk<?> from(Vector theta, double rate);
}
