package org.linebyline.doclinker.formula.syntax;

/** Leaves the descent at the first fault; {@link Parser} catches it, so that no caller ever sees it. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Parsed.Fault fault;

    Unreadable(int column, String wrong, String instead) {
        super(wrong, null, false, false);
        this.fault = new Parsed.Fault(column, wrong, instead);
    }

    Parsed.Fault fault() {
        return fault;
    }
}
