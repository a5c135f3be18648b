package org.linebyline.linearalgebra;

/** A rule that gives the entry of a matrix from its row i and its column j, both counted from zero. */
@FunctionalInterface
public interface IntIntToDouble {

    double applyAsDouble(int i, int j);
}
