package org.linebyline.doclinker.weave.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.batik.parser.AWTPathProducer;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The letter for a glyph")
class LettersTest {

    private static final String MATHJAX = "/META-INF/resources/webjars/mathjax/3.2.2/es5/";
    private static final String GLYPHS = """
            (() => {
              const glyphs = [];
              const font = new MathJax._.output.svg.fonts.tex_ts.TeXFont();
              for (const { chars, cacheID } of Object.values(font.variant)) {
                for (const code in chars) {
                  const [, , width, { p } = {}] = chars[code] ?? [];
                  if (p) glyphs.push(`g-${cacheID.replace('TEX-', '')}-${Number(code).toString(16)} ${width} M${p}Z`);
                }
              }
              return glyphs.join('\\n');
            })()
            """;
    private static final Map<String, OpenTypeFont> FONTS = new HashMap<>();
    private static final Letters LETTERS = new Letters();
    private static final Advances ADVANCES = new Advances();

    /** What MathJax draws for a glyph. */
    private record Drawing(double width, Rectangle2D ink) {
    }

    private static final Map<String, Drawing> DRAWINGS = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String line : glyphs().split("\n")) {
            String[] parts = line.split(" ", 3);
            DRAWINGS.put(parts[0], new Drawing(1000 * Double.parseDouble(parts[1]), ink(path(parts[2]))));
        }
    }

    @Test
    void looksLikeTheGlyph() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        for (Map.Entry<String, Drawing> glyph : DRAWINGS.entrySet()) {
            Optional<Letter> letter = LETTERS.of(glyph.getKey());
            if (letter.isPresent()) {
                OpenTypeFont font = font(letter.get());
                int id = font.getUnicodeCmapLookup().getGlyphId(letter.get().character());
                Rectangle2D ink = ink(font.getCFF().getFont().getType2CharString(id).getPath());
                if (id == 0 || distance(ink, glyph.getValue().ink) > 20) {
                    wrong.put(glyph.getKey(), letter.get() + " has the ink " + ink + " and not " + glyph.getValue().ink);
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void isAsWideAsTheGlyph() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        for (Map.Entry<String, Drawing> glyph : DRAWINGS.entrySet()) {
            Optional<Letter> letter = LETTERS.of(glyph.getKey());
            if (letter.isPresent()) {
                double width = ADVANCES.of(letter.get());
                if (Math.abs(width - glyph.getValue().width) > 1.1) {
                    wrong.put(glyph.getKey(), letter.get() + " is " + width + " wide and not " + glyph.getValue().width);
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void isThereForAlmostEveryGlyph() {
        long found = DRAWINGS.keySet().stream().filter(id -> LETTERS.of(id).isPresent()).count();
        assertTrue(found > 0.9 * DRAWINGS.size(), found + " of " + DRAWINGS.size());
    }

    @Test
    void isUsualWhereFormulasSetItUnlessTold() {
        assertEquals(List.of("", "", ""), List.of("g-I-1D465", "g-N-3D", "g-I-1D6FC").stream()
                .map(id -> LETTERS.of(id).orElseThrow().unusualFont()).toList());
        assertEquals(List.of("N", "A", "S2"), List.of("g-N-78", "g-D-211D", "g-LO-2211").stream()
                .map(id -> LETTERS.of(id).orElseThrow().unusualFont()).toList());
    }

    private static OpenTypeFont font(Letter letter) throws IOException {
        if (!FONTS.containsKey(letter.font())) {
            FONTS.put(letter.font(), Woff.read(MathFonts.bytes(MathFonts.file(letter.font()))));
        }
        return FONTS.get(letter.font());
    }

    private static String glyphs() throws IOException {
        try (Context context = Context.create("js")) {
            for (String part : List.of("loader.js", "core.js", "adaptors/liteDOM.js", "output/svg.js", "output/svg/fonts/tex.js")) {
                byte[] script = LettersTest.class.getResourceAsStream(MATHJAX + part).readAllBytes();
                context.eval(Source.newBuilder("js", new String(script, StandardCharsets.UTF_8), part).build());
            }
            return context.eval("js", GLYPHS).asString();
        }
    }

    private static Shape path(String data) throws IOException {
        return AWTPathProducer.createShape(new StringReader(data), Path2D.WIND_NON_ZERO);
    }

    private static Rectangle2D ink(Shape shape) {
        Rectangle2D ink = new Rectangle2D.Double(0, 0, -1, -1);
        double[] point = new double[6];
        for (PathIterator steps = shape.getPathIterator(null, 1); !steps.isDone(); steps.next()) {
            if (steps.currentSegment(point) != PathIterator.SEG_CLOSE) {
                Rectangle2D here = new Rectangle2D.Double(point[0], point[1], 0, 0);
                ink = ink.getWidth() < 0 ? here : ink.createUnion(here);
            }
        }
        return ink;
    }

    private static double distance(Rectangle2D a, Rectangle2D b) {
        return Math.max(Math.max(Math.abs(a.getMinX() - b.getMinX()), Math.abs(a.getMaxX() - b.getMaxX())),
                Math.max(Math.abs(a.getMinY() - b.getMinY()), Math.abs(a.getMaxY() - b.getMaxY())));
    }
}
