package org.linebyline.doclinker.weave.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset.Drawn;

@DisplayName("The text of a formula")
class FormulaTextTest {

    private static final String A = "<use href=\"#g-I-1D44E\"/>";

    @Test
    void isALetter() {
        assertEquals("<span aria-hidden=\"true\">a</span>", text(529, A));
    }

    @Test
    void hasBlanksAsWideAsThoseOfTheFormula() {
        assertEquals("<span aria-hidden=\"true\">a\u205f+\u205fb</span>", text(2180, A + at("751.2,0", "N-2B") + at("1751.4,0", "I-1D44F")));
        assertEquals("<span aria-hidden=\"true\">a &lt; b</span>", text(2292, A + at("806.8,0", "N-3C") + at("1862.6,0", "I-1D44F")));
    }

    @Test
    void setsScriptsSmallAboveAndBelowTheLine() {
        assertEquals("<span aria-hidden=\"true\">a<sub>1</sub></span>", text(966, A + at("562,-150) scale(0.707", "N-31")));
        assertEquals("<span aria-hidden=\"true\">a<sup>2</sup>\u205f+</span>",
                text(1966, A + at("562,363) scale(0.707", "N-32") + at("1188,0", "N-2B")));
    }

    @Test
    void saysByClassesWhatStandsElsewhere() {
        assertEquals("<span aria-hidden=\"true\">a<sup class=\"r19 u41\">2</sup></span>", text(1122, A + at("719,413) scale(0.707", "N-32")));
        assertEquals("<span aria-hidden=\"true\">a<span class=\"l46 d2\">+</span></span>", text(847, A + at("69,-20", "N-2B")));
        assertEquals("<span aria-hidden=\"true\">a<sup class=\"tiny\">2</sup></span>", text(862, A + at("562,363) scale(0.5", "N-32")));
    }

    @Test
    void saysByClassesWhichFontAnUnusualLetterHas() {
        assertEquals("<span aria-hidden=\"true\">a\u205f<span class=\"N\">max</span></span>", text(2612,
                A + at("751,0", "N-6D") + at("1584,0", "N-61") + at("2084,0", "N-78")));
    }

    @Test
    void isAsWideAsTheFormula() {
        assertEquals("<span class=\"r18\" aria-hidden=\"true\">a</span>", text(709, A));
    }

    @Test
    void mayGoOnInTheNextLineIfItIsLong() {
        assertEquals("<span class=\"long\" aria-hidden=\"true\">" + "a".repeat(20) + "</span>", text(10580, a(20)));
    }

    @Test
    void isNotForWhatIsMoreThanLetters() {
        assertEquals(Optional.empty(), FormulaText.of(drawn(1000, A + "<rect width=\"605\" height=\"60\" x=\"0\" y=\"220\"/>")));
        assertEquals(Optional.empty(), FormulaText.of(drawn(529, "<g class=\"sym s1\">" + A + "</g>")));
        assertEquals(Optional.empty(), FormulaText.of(drawn(529, "<use href=\"#g-N-F8FF\"/>")));
        assertEquals(Optional.empty(), FormulaText.of(drawn(529, "<g transform=\"scale(1.2)\">" + A + "</g>")));
    }

    @Test
    void isNotForLettersFarFromTheirLine() {
        assertEquals(Optional.empty(), FormulaText.of(drawn(1307, A + at("529,610", "N-2B"))));
        assertEquals(Optional.empty(), FormulaText.of(drawn(2600, A + at("1150,0", "N-2B"))));
        assertEquals(Optional.empty(), FormulaText.of(drawn(1200, A)));
    }

    private static String a(int times) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < times; i++) {
            letters.append(at(529 * i + ",0", "I-1D44E"));
        }
        return letters.toString();
    }

    private static String at(String place, String glyph) {
        return "<g transform=\"translate(" + place + ")\"><use href=\"#g-" + glyph + "\"/></g>";
    }

    /** @param width in thousandths of an em */
    private static String text(double width, String parts) {
        return FormulaText.of(drawn(width, parts)).orElseThrow();
    }

    private static Drawn drawn(double width, String parts) {
        TreeMap<String, String> glyphs = new TreeMap<>(Map.of("g-N-F8FF", "M1 2Z"));
        for (String id : List.of("I-1D44E", "I-1D44F", "N-2B", "N-31", "N-32", "N-3C", "N-6D", "N-61", "N-78")) {
            glyphs.put("g-" + id, "M0 0H1Z");
        }
        return new Drawn("<svg><g transform=\"scale(1,-1)\">" + parts + "</g></svg>", glyphs, new Box(width / 442, 1.6, 0.3), "<math/>", List.of());
    }
}
