package org.linebyline.doclinker.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where readers find the source code on the web.
 *
 * @param pattern an address with {@code {commit}}, {@code {path}}, {@code {first}} and {@code {last}}; empty: nowhere
 * @param commit that the book is made from
 * @param folder of the project in its repository: empty, or it ends with a slash
 */
public record SourceHost(String pattern, String commit, String folder) {

    /** Of code that is nowhere on the web. */
    public static final SourceHost NONE = new SourceHost("", "", "");

    /** The address of some lines. */
    public Optional<String> address(String path, Lines lines) {
        return pattern.isEmpty() ? Optional.empty() : Optional.of(pattern
                .replace("{commit}", commit).replace("{path}", encoded(folder + path))
                .replace("{first}", String.valueOf(lines.from())).replace("{last}", String.valueOf(lines.to())));
    }

    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
