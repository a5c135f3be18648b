package org.linebyline.doclinker.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this tool, which the build writes. */
public final class ToolVersion {

    private ToolVersion() {
    }

    /** Such as {@code 0.1.0}. */
    public static String get() {
        try (InputStream version = ToolVersion.class.getResourceAsStream("version.txt")) {
            return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
