package org.linebyline.doclinker.weave.pdf;

import org.linebyline.doclinker.model.Unusable;

/** The document cannot be printed as it stands; the message says what is wrong, in words for its author. */
public final class UnprintableException extends Unusable {
    private static final long serialVersionUID = 1L;

    UnprintableException(String message) {
        super(message);
    }

    UnprintableException(String message, Throwable cause) {
        super(message, cause);
    }
}
