package org.linebyline.doclinker.cli;

import org.linebyline.doclinker.Inputs;
import org.linebyline.doclinker.model.Layout;

/** Tells when something that a book is read from has changed. It looks again and again, which works on every file system. */
final class Changes {

    private static final long BETWEEN_LOOKS = 200;

    private final Layout layout;
    private Inputs seen;

    Changes(Layout layout) {
        this.layout = layout;
        this.seen = Inputs.of(layout);
    }

    /** Waits for the next change since the last call, or since the beginning. */
    void await() throws InterruptedException {
        Inputs now = Inputs.of(layout);
        while (now.equals(seen)) {
            Thread.sleep(BETWEEN_LOOKS);
            now = Inputs.of(layout);
        }
        seen = now;
    }
}
