package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.linebyline.doclinker.weave.theme.Theme;

/**
 * Reads the files of the theme. Fonts are read without their glyph substitutions: a ligature has no character
 * of its own, so that "Softmax", set with one, could be neither found nor copied.
 */
final class ThemeFiles implements FSStreamFactory {
    static final String SCHEME = "theme";
    static final String TOP = SCHEME + ":/";

    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int IGNORED = tag("gsub");

    private static final String TRIM = "trim.css";

    private final Theme theme;
    private final String trim;

    ThemeFiles(Theme theme, String trim) {
        this.theme = theme;
        this.trim = trim;
    }

    /** The address of what a document or a style sheet links to; only the theme has any. */
    static String resolve(String base, String link) {
        URI wanted = URI.create(base == null ? TOP : base).resolve(link).normalize();
        if (!SCHEME.equals(wanted.getScheme()) || wanted.getPath().startsWith("/..")) {
            throw new UnprintableException("the document asks for '" + link + "', which is not a file of the theme");
        }
        return wanted.toString();
    }

    @Override
    public FSStream getUrl(String url) {
        String name = URI.create(url).getPath().substring(1);
        byte[] bytes = read(name.equals(TRIM) ? "print-" + trim + ".css" : name);
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

    private byte[] read(String name) {
        try {
            byte[] bytes = theme.bytes(name);
            return name.endsWith(".ttf") ? withoutSubstitutions(bytes) : bytes;
        } catch (IOException e) {
            throw new UnprintableException("the theme has no file " + name);
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
