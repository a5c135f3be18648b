package org.linebyline.doclinker.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.graalvm.polyglot.Source;

/** The scripts that set a formula: MathJax as published, then ours. */
final class MathJax {

    private static final String VERSION = "3.2.2";
    private static final String FOLDER = "/META-INF/resources/webjars/mathjax/" + VERSION + "/es5/";

    /** In this order all of MathJax runs at once and without its own start-up. */
    private static final List<String> PARTS = List.of("loader.js", "core.js", "adaptors/liteDOM.js", "input/tex-full.js",
            "output/svg.js", "output/svg/fonts/tex.js");

    private static final String OURS = "typeset.js";

    private MathJax() {}

    /** MathJax itself. */
    static List<Source> library() {
        return PARTS.stream().map(part -> source(part, text(FOLDER + part))).toList();
    }

    /** The script whose value is the function that sets a formula. */
    static Source function() {
        return source(OURS, text(OURS));
    }

    /** All that decides how a formula looks: two typesetters with the same configuration agree. */
    static String configuration() {
        return VERSION + "\n" + text(OURS);
    }

    private static Source source(String name, String text) {
        return Source.newBuilder("js", text, name).buildLiteral();
    }

    private static String text(String resource) {
        try (InputStream in = MathJax.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
