package org.linebyline.doclinker.weave.formula;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.OpenTypeFont;

/** How far the letter behind another one stands, if nothing moves it: what the fonts say of their letters' widths. */
final class Advances {

    private final Map<String, OpenTypeFont> fonts = new ConcurrentHashMap<>();

    /** In thousandths of an em. */
    double of(Letter letter) {
        OpenTypeFont font = fonts.computeIfAbsent(letter.font(), Advances::font);
        try {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter.character());
            return 1000.0 * font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + letter.font(), e);
        }
    }

    private static OpenTypeFont font(String name) {
        try {
            return Woff.read(MathFonts.bytes(MathFonts.file(name)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + name, e);
        }
    }
}
