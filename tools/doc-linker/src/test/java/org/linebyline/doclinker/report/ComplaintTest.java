package org.linebyline.doclinker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Unusable;

class ComplaintTest {

    @Test
    void whatTheMachineRefusesIsNamedWithItsRemedy() {
        assertEquals("a/b may not be read or written: change its permissions, or name another place",
                Complaint.about(new AccessDeniedException("a/b")));
        assertEquals("a/b is not there: it may have been removed during the run, so run again",
                Complaint.about(new NoSuchFileException("a/b")));
        assertEquals("a/b cannot be read or written: Read-only file system",
                Complaint.about(new FileSystemException("a/b", null, "Read-only file system")));
        assertEquals("No space left on device", Complaint.about(new IOException("No space left on device")));
        assertTrue(Complaint.about(new OutOfMemoryError("Java heap space")).endsWith("-Xmx2g"));
    }

    @Test
    void whatIsWrappedIsUnwrapped() {
        assertEquals("there is no folder x", Complaint.about(new CompletionException(new Unusable("there is no folder x"))));
        assertEquals("disk gone", Complaint.about(new UncheckedIOException("cannot keep", new IOException("disk gone"))));
    }

    @Test
    void whatNobodyForesawIsOneLineToReport() {
        String line = Complaint.about(new IllegalStateException("two\nlines"));
        assertTrue(line.startsWith("this is a mistake of doc-linker " + ToolVersion.get()
                + ", not yours: java.lang.IllegalStateException: two lines (ComplaintTest.java:"), line);
        assertTrue(line.endsWith("please report this line, with the files that cause it"), line);
    }
}
