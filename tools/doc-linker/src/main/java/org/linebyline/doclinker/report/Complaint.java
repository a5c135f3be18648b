package org.linebyline.doclinker.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Unusable;

/** What stopped a run, as one sentence for whoever started it. A problem that nobody foresaw says so, and what to report. */
public final class Complaint {

    private static final String OURS = "org.linebyline.doclinker";

    private Complaint() {
    }

    /** The sentence, on one line. */
    public static String about(Throwable problem) {
        return sentence(problem).lines().map(String::strip).collect(Collectors.joining(" "));
    }

    private static String sentence(Throwable problem) {
        if (problem instanceof UncheckedIOException || problem instanceof CompletionException) {
            return sentence(problem.getCause());
        }
        if (problem instanceof FileSystemException file && file.getFile() != null) {
            return file.getFile() + " " + wrong(file);
        }
        if (problem instanceof OutOfMemoryError) {
            return "there is not enough memory: give Java more of it, as with -Xmx2g";
        }
        return problem instanceof Unusable || problem instanceof IOException && problem.getMessage() != null
                ? problem.getMessage() : unforeseen(problem);
    }

    private static String wrong(FileSystemException problem) {
        if (problem instanceof NoSuchFileException) {
            return "is not there: it may have been removed during the run, so run again";
        }
        if (problem instanceof AccessDeniedException) {
            return "may not be read or written: change its permissions, or name another place";
        }
        return "cannot be read or written: " + (problem.getReason() == null ? problem.getClass().getSimpleName() : problem.getReason());
    }

    private static String unforeseen(Throwable problem) {
        String place = Stream.of(problem.getStackTrace()).filter(frame -> frame.getClassName().startsWith(OURS)).findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")").orElse("");
        return "this is a mistake of doc-linker " + ToolVersion.get() + ", not yours: " + problem + place
                + "; please report this line, with the files that cause it";
    }
}
