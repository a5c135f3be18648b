package org.linebyline.doclinker.formula.type;

/** Types that do not go together; the message names both, and what to write instead. */
public final class Misfit extends Exception {

    private static final long serialVersionUID = 1;

    public Misfit(String message) {
        super(message);
    }
}
