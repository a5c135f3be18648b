package org.linebyline.doclinker.model;

/** The machine, or what was asked for, does not allow a run; the message says why, and what to do. */
public class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Unusable(String message) {
        super(message);
    }

    public Unusable(String message, Throwable cause) {
        super(message, cause);
    }
}
