package org.linebyline.doclinker.weave.formula;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The fonts that MathJax publishes with itself, which css/formula.css loads. */
public final class MathFonts {

    private static final String FOLDER = "/META-INF/resources/webjars/mathjax/3.2.2/es5/output/chtml/fonts/woff-v2/";
    private static final List<String> FACES = List.of("Main-Regular", "Main-Bold", "Main-Italic", "Math-Italic", "Math-BoldItalic",
            "Size1-Regular", "Size2-Regular", "Size3-Regular", "Size4-Regular", "AMS-Regular", "Calligraphic-Regular",
            "Calligraphic-Bold", "Fraktur-Regular", "Fraktur-Bold", "SansSerif-Regular", "SansSerif-Bold", "SansSerif-Italic",
            "Script-Regular", "Typewriter-Regular", "Vector-Regular", "Vector-Bold");

    private MathFonts() {}

    /** Their file names. */
    public static List<String> files() {
        return FACES.stream().map(face -> "MathJax_" + face + ".woff").toList();
    }

    /** The bytes of one of the files. */
    public static byte[] bytes(String file) throws IOException {
        try (InputStream in = MathFonts.class.getResourceAsStream(FOLDER + file)) {
            return in.readAllBytes();
        }
    }
}
