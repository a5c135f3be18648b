package org.linebyline.doclinker.weave;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the letters and signs of mathematics are called in English. */
final class SpokenSigns {

    /** Signs whose name in Unicode is not how they are read. */
    private static final Map<String, String> READ = Map.ofEntries(
            Map.entry("=", "equals"), Map.entry("+", "plus"), Map.entry("\u2212", "minus"), Map.entry("-", "minus"),
            Map.entry("\u00d7", "times"), Map.entry("\u22c5", "times"), Map.entry("/", "over"), Map.entry("\u00b1", "plus or minus"),
            Map.entry("<", "is less than"), Map.entry(">", "is greater than"), Map.entry("\u2264", "is at most"),
            Map.entry("\u2265", "is at least"), Map.entry("\u2260", "is not equal to"), Map.entry("\u2248", "is about"),
            Map.entry("\u226a", "is much less than"), Map.entry("\u226b", "is much greater than"), Map.entry("\u221d", "is proportional to"),
            Map.entry("\u223c", "is distributed as"), Map.entry("\u2254", "is defined as"), Map.entry("\u2208", "in"),
            Map.entry("\u2209", "not in"), Map.entry("\u2282", "is a subset of"), Map.entry("\u2286", "is a subset of"),
            Map.entry("\u222a", "union"), Map.entry("\u2229", "intersected with"), Map.entry("\u2216", "without"),
            Map.entry("\u2205", "the empty set"), Map.entry("\u2211", "the sum"), Map.entry("\u220f", "the product"),
            Map.entry("\u222b", "the integral"), Map.entry("\u2192", "to"), Map.entry("\u27f6", "to"), Map.entry("\u21a6", "maps to"),
            Map.entry("\u2190", "becomes"), Map.entry("\u21d2", "implies"), Map.entry("\u27f9", "implies"),
            Map.entry("\u21d4", "if and only if"), Map.entry("\u27fa", "if and only if"), Map.entry("\u2200", "for all"),
            Map.entry("\u2203", "there is"), Map.entry("\u2227", "and"), Map.entry("\u2228", "or"), Map.entry("\u00ac", "not"),
            Map.entry("\u2223", "given"), Map.entry("|", "bar"), Map.entry("\u2016", "double bar"), Map.entry("\u2225", "double bar"),
            Map.entry("(", "open paren"), Map.entry(")", "close paren"), Map.entry("[", "open bracket"), Map.entry("]", "close bracket"),
            Map.entry("{", "open brace"), Map.entry("}", "close brace"), Map.entry("\u27e8", "open angle"), Map.entry("\u27e9", "close angle"),
            Map.entry("\u230a", "open floor"), Map.entry("\u230b", "close floor"), Map.entry("\u2308", "open ceiling"),
            Map.entry("\u2309", "close ceiling"), Map.entry("\u2026", "and so on"), Map.entry("\u22ef", "and so on"),
            Map.entry("\u22ee", "and so on"), Map.entry("\u22f1", "and so on"), Map.entry("\u2032", "prime"),
            Map.entry("\u2033", "double prime"), Map.entry("\u2034", "triple prime"), Map.entry("!", "factorial"),
            Map.entry("\u2202", "partial"), Map.entry("\u2207", "nabla"), Map.entry("\u221e", "infinity"),
            Map.entry("\u2299", "times elementwise"), Map.entry("\u2218", "after"), Map.entry("\u2217", "star"), Map.entry("*", "star"),
            Map.entry("\u22a4", "transpose"), Map.entry("\u00b0", "degrees"), Map.entry("%", "percent"),
            Map.entry("\u2061", "of"), Map.entry("\u2062", ""), Map.entry("\u2063", ""), Map.entry("\u00a0", ""),
            Map.entry("#", "the number of"), Map.entry("\u211d", "the reals"), Map.entry("\u2115", "the naturals"),
            Map.entry("\u2124", "the integers"), Map.entry("\u211a", "the rationals"), Map.entry("\u2102", "the complex numbers"),
            Map.entry("\u03bb", "lambda"), Map.entry("\u039b", "capital lambda"), Map.entry(",", ","), Map.entry(";", ";"), Map.entry(".", "."), Map.entry(":", ":"));

    /** Marks above a letter. */
    private static final Map<String, String> ABOVE = Map.of("^", "hat", "\u00af", "bar", "~", "tilde", "\u02d9", "dot", "\u00a8", "double dot",
            "\u2192", "vector", "\u20d7", "vector", "\u02c7", "check");

    private static final List<String> HANDS = List.of("DOUBLE-STRUCK", "SCRIPT", "FRAKTUR", "BOLD");

    private SpokenSigns() {
    }

    /** A mark that stands above or below a letter. */
    static String mark(String sign) {
        return ABOVE.getOrDefault(sign, of(sign));
    }

    /** A sign, a letter, or a word. */
    static String of(String text) {
        String known = READ.get(text);
        if (known != null) {
            return known;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return plain.codePointCount(0, plain.length()) == 1 ? letter(text.codePointAt(0), plain.codePointAt(0)) : plain;
    }

    /** The hand that a letter is written in, and its name. */
    private static String letter(int written, int plain) {
        String name = Character.getName(written);
        String hand = HANDS.stream().filter(name::contains).map(word -> word.toLowerCase(Locale.ROOT) + " ").findFirst().orElse("");
        if (plain < 128) {
            return hand + (Character.isUpperCase(plain) ? "capital " : "") + Character.toString(plain);
        }
        String own = Character.getName(plain).toLowerCase(Locale.ROOT);
        return hand + (Character.isUpperCase(plain) ? "capital " : "") + own.replaceFirst(".* letter (final )?", "");
    }
}
