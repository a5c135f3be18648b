package org.linebyline.doclinker.weave.formula;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the letter that looks like a glyph of MathJax's pictures. */
final class Letters {

    private static final String TABLE = "letters.txt";
    private static final String NO_FONT = "-";
    /** Where a glyph is looked for that its own variant does not change. */
    private static final String NORMAL = "N";

    private record Glyph(String variant, int code) {
    }

    /** Empty for a glyph that its variant changes to what no font has. */
    private final Map<Glyph, Optional<Letter>> letters = new HashMap<>();

    Letters() {
        table().lines().filter(line -> !line.startsWith("#")).forEach(this::read);
    }

    /**
     * The letter for a glyph; empty when no font has it.
     *
     * @param id of the glyph in a typeset formula, such as {@code g-I-1D444}
     */
    Optional<Letter> of(String id) {
        String[] parts = id.split("-");
        int code = Integer.parseInt(parts[2], 16);
        Optional<Letter> normal = letters.getOrDefault(new Glyph(NORMAL, code), Optional.empty());
        return letters.getOrDefault(new Glyph(parts[1], code), normal);
    }

    private void read(String line) {
        String[] words = line.split(" ");
        for (int i = 2; i < words.length; i++) {
            read(words[0], words[1], words[i]);
        }
    }

    /** Reads code points such as {@code 1D434-1D44D=41}. */
    private void read(String variant, String font, String range) {
        String[] sides = range.split("=");
        String[] ends = sides[0].split("-");
        int first = code(ends[0]);
        int last = code(ends[ends.length - 1]);
        int character = code(sides[sides.length - 1].split("-")[0]);
        for (int code = first; code <= last; code++) {
            letters.put(new Glyph(variant, code), font.equals(NO_FONT)
                    ? Optional.empty() : Optional.of(new Letter(font, (char) (character + code - first))));
        }
    }

    private static int code(String hexadecimal) {
        return Integer.parseInt(hexadecimal, 16);
    }

    private static String table() {
        try (InputStream in = Letters.class.getResourceAsStream(TABLE)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLE, e);
        }
    }
}
