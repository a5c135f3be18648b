package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;

/**
 * Hears every warning of the layout engine. The engine goes on after a warning and leaves out what it could
 * not set (a text whose font is missing, an image, a link): here each one stops the press instead.
 */
final class Warnings implements Consumer<Diagnostic> {
    private static final int SHOWN = 10;

    private final Set<String> messages = new LinkedHashSet<>();

    private Warnings() {
    }

    /** A listener for one document. The engine's own log, which would say the same on the console, is closed. */
    static Warnings listen() {
        XRLog.setLoggerImpl(new Silence());
        return new Warnings();
    }

    private static final class Silence implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {
            // Said by the exception.
        }

        @Override
        public void log(String where, Level level, String message, Throwable error) {
            // Said by the exception.
        }

        @Override
        public void setLevel(String logger, Level level) {
            // There is nothing to set.
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }

    @Override
    public void accept(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            messages.add(message(diagnostic));
        }
    }

    /** Fails if anything was heard. */
    void stopThePress() {
        if (!messages.isEmpty()) {
            String shown = messages.stream().limit(SHOWN).map(message -> "\n  " + message).reduce("", String::concat);
            String rest = messages.size() > SHOWN ? "\n  and " + (messages.size() - SHOWN) + " more" : "";
            throw new UnprintableException("the PDF would be incomplete:" + shown + rest);
        }
    }

    private static String message(Diagnostic diagnostic) {
        String message = diagnostic.getFormattedMessage();
        return diagnostic.hasError() ? message + " (" + diagnostic.getError().getMessage() + ")" : message;
    }
}
