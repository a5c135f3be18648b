package org.linebyline.doclinker.weave.formula;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The fonts that MathJax publishes with itself, which css/mathfonts.css loads. */
public final class MathFonts {

    private static final String MATHJAX = "/META-INF/resources/webjars/mathjax/3.2.2/";
    private static final String LICENSE = "Apache-mathjax.txt";
    /** By the letters by which MathJax calls them. */
    private static final Map<String, String> FACES = Map.ofEntries(Map.entry("N", "Main-Regular"), Map.entry("B", "Main-Bold"),
            Map.entry("MI", "Main-Italic"), Map.entry("I", "Math-Italic"), Map.entry("BI", "Math-BoldItalic"), Map.entry("S1", "Size1-Regular"),
            Map.entry("S2", "Size2-Regular"), Map.entry("S3", "Size3-Regular"), Map.entry("S4", "Size4-Regular"), Map.entry("A", "AMS-Regular"),
            Map.entry("C", "Calligraphic-Regular"), Map.entry("CB", "Calligraphic-Bold"), Map.entry("FR", "Fraktur-Regular"),
            Map.entry("FRB", "Fraktur-Bold"), Map.entry("SS", "SansSerif-Regular"), Map.entry("SSB", "SansSerif-Bold"),
            Map.entry("SSI", "SansSerif-Italic"), Map.entry("SC", "Script-Regular"), Map.entry("T", "Typewriter-Regular"),
            Map.entry("V", "Vector-Regular"), Map.entry("VB", "Vector-Bold"));

    private MathFonts() {}

    /** The names of their files, and of the one with their license. */
    public static List<String> files() {
        return Stream.concat(FACES.keySet().stream().map(MathFonts::file).sorted(), Stream.of(LICENSE)).toList();
    }

    /** The file of a font that MathJax calls by these letters. */
    static String file(String font) {
        return "MathJax_" + FACES.get(font) + ".woff";
    }

    /** The bytes of one of the files. */
    public static byte[] bytes(String file) throws IOException {
        String resource = file.equals(LICENSE) ? "LICENSE" : "es5/output/chtml/fonts/woff-v2/" + file;
        try (InputStream in = MathFonts.class.getResourceAsStream(MATHJAX + resource)) {
            return in.readAllBytes();
        }
    }
}
