package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads the files of the theme. Fonts are read without their glyph substitutions: a ligature has no character
 * of its own, so that "Softmax", set with one, could be neither found nor copied.
 */
final class ThemeFiles implements FSStreamFactory {
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int IGNORED = tag("gsub");

    @Override
    public FSStream getUrl(String url) {
        byte[] bytes = read(Path.of(URI.create(url)));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }

    private static byte[] read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UnprintableException("the theme has no file " + file.getParent().getFileName() + "/" + file.getFileName());
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return file.toString().endsWith(".ttf") ? withoutSubstitutions(bytes) : bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font begins with a directory of its tables; a table under an unknown tag is not read. */
    private static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int entry = HEADER; entry < HEADER + tables * RECORD; entry += RECORD) {
            if (directory.getInt(entry) == SUBSTITUTIONS) {
                directory.putInt(entry, IGNORED);
            }
        }
        return font;
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
