package org.linebyline.doclinker.formula.value;

/** A formula asks for something that is not there, such as entry 5 of a vector of size 4; the message names it. */
public final class Undefined extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Undefined(String message) {
        super(message);
    }
}
