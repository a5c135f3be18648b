package org.linebyline.doclinker.read;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters that BibTeX spells in LaTeX, such as {@code {\v{c}}} for č. */
final class LatexLetters {

    private static final Map<String, String> COMBINING = Map.ofEntries(Map.entry("`", "\u0300"), Map.entry("'", "\u0301"),
            Map.entry("^", "\u0302"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"), Map.entry("u", "\u0306"),
            Map.entry(".", "\u0307"), Map.entry("\"", "\u0308"), Map.entry("r", "\u030A"), Map.entry("H", "\u030B"),
            Map.entry("v", "\u030C"), Map.entry("d", "\u0323"), Map.entry("c", "\u0327"), Map.entry("k", "\u0328"),
            Map.entry("b", "\u0331"));
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("L", "Ł"), Map.entry("l", "ł"),
            Map.entry("O", "Ø"), Map.entry("o", "ø"), Map.entry("AE", "Æ"), Map.entry("ae", "æ"), Map.entry("OE", "Œ"),
            Map.entry("oe", "œ"), Map.entry("AA", "Å"), Map.entry("aa", "å"), Map.entry("ss", "ß"), Map.entry("i", "ı"),
            Map.entry("j", "ȷ"));
    private static final Pattern ACCENT = Pattern.compile(
            "\\\\(?:([`'^~=.\"])\\s*|([urHvdckb])(?:\\s+|(?=\\{)))(?:\\{\\\\?(\\p{L})\\}|(?:\\\\(?=[ij]))?(\\p{L}))");
    private static final Pattern LETTER = Pattern.compile("\\\\(AE|ae|OE|oe|AA|aa|ss|[LlOoij])(?![A-Za-z])(?:\\{\\}|\\s*)");

    private LatexLetters() {
    }

    /** A text with its letters in Unicode and without the braces that grouped them. */
    static String unicode(String latex) {
        String accented = ACCENT.matcher(latex).replaceAll(accent -> Matcher.quoteReplacement(accented(
                first(accent.group(3), accent.group(4)), COMBINING.get(first(accent.group(1), accent.group(2))))));
        return LETTER.matcher(accented).replaceAll(letter -> LETTERS.get(letter.group(1)))
                .replaceAll("\\\\([&%$#_])", "$1").replaceAll("[{}]", "");
    }

    private static String accented(String letter, String combining) {
        return Normalizer.normalize(letter + combining, Normalizer.Form.NFC);
    }

    private static String first(String one, String other) {
        return one != null ? one : other;
    }
}
