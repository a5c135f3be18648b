package org.linebyline.doclinker.weave.formula;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The fonts that MathJax publishes with itself, which css/mathfonts.css loads. */
public final class MathFonts {

    private static final String MATHJAX = "/META-INF/resources/webjars/mathjax/3.2.2/";
    private static final String LICENSE = "Apache-mathjax.txt";
    private static final List<String> FACES = List.of("Main-Regular", "Main-Bold", "Main-Italic", "Math-Italic", "Math-BoldItalic",
            "Size1-Regular", "Size2-Regular", "Size3-Regular", "Size4-Regular", "AMS-Regular", "Calligraphic-Regular",
            "Calligraphic-Bold", "Fraktur-Regular", "Fraktur-Bold", "SansSerif-Regular", "SansSerif-Bold", "SansSerif-Italic",
            "Script-Regular", "Typewriter-Regular", "Vector-Regular", "Vector-Bold");

    private MathFonts() {}

    /** The names of their files, and of the one with their license. */
    public static List<String> files() {
        return Stream.concat(FACES.stream().map(face -> "MathJax_" + face + ".woff"), Stream.of(LICENSE)).toList();
    }

    /** The bytes of one of the files. */
    public static byte[] bytes(String file) throws IOException {
        String resource = file.equals(LICENSE) ? "LICENSE" : "es5/output/chtml/fonts/woff-v2/" + file;
        try (InputStream in = MathFonts.class.getResourceAsStream(MATHJAX + resource)) {
            return in.readAllBytes();
        }
    }
}
