package org.linebyline.differentiation;

import java.util.List;

/**
 * A formula with d inputs and m outputs, written once for every kind of number. A method reference to a generic method
 * is a program; a lambda cannot be one, because it cannot be generic.
 */
@FunctionalInterface
public interface Program {

    /**
     * The m outputs at the d inputs x.
     *
     * @param <S> the kind of number to calculate with
     */
    <S extends Scalar<S>> List<S> at(List<S> x);
}
