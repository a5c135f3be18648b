package org.linebyline.experiments;

import java.util.Set;
import java.util.stream.Stream;
import org.linebyline.experiments.figure.Figure;

/**
 * An experiment threw something, or returned what cannot be written. It has a message instead of a stack
 * trace: whoever reads it wrote a chapter, and needs to know which experiment failed, why, and at which line.
 */
final class FailedExperiment extends RuntimeException {

    private static final String BOOK = "org.linebyline.";
    /** The packages of the contract: a fault that shows there was made by whoever called. */
    private static final Set<String> CONTRACT =
            Set.of(Experiment.class.getPackageName(), Figure.class.getPackageName());

    FailedExperiment(Experiment experiment, Throwable cause) {
        super("the experiment " + experiment.getClass().getSimpleName() + " failed: " + reason(cause), null, false, false);
    }

    /** What went wrong, and the line of the book where it did. */
    private static String reason(Throwable cause) {
        String what = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String where = Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(BOOK))
                .filter(frame -> !CONTRACT.contains(packageOf(frame)))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
        return what + where;
    }

    private static String packageOf(StackTraceElement frame) {
        return frame.getClassName().substring(0, frame.getClassName().lastIndexOf('.'));
    }
}
