package org.linebyline.doclinker.weave.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset.Drawn;

@DisplayName("The picture of a formula")
class FormulaPictureTest {

    private static final Box LINE = new Box(4.42, 1.6, 0.3);

    @Test
    void isLettersAtTheirPlaces() {
        assertEquals("<text dx=\"0 22 22\">a+b</text>", inside("""
                <use href="#g-I-1D44E"/><g transform="translate(751.2,0)"><use href="#g-N-2B"/></g>\
                <g transform="translate(1751.4,0)"><use href="#g-I-1D44F"/></g>"""));
    }

    @Test
    void leavesTheLettersOfAWordWhereTheyFall() {
        assertEquals("<text class=\"N\">max</text>", inside("""
                <use href="#g-N-6D"/><use transform="translate(833,0)" href="#g-N-61"/><use transform="translate(1333,0)" href="#g-N-78"/>"""));
    }

    @Test
    void leavesTheBlanksBetweenWords() {
        assertEquals("<text class=\"N\" dx=\"0 58\">ax</text>", inside("""
                <use href="#g-N-61"/><use transform="translate(500,0)" href="#g-N-2061"/><use transform="translate(1083,0)" href="#g-N-78"/>"""));
    }

    @Test
    void givesALetterAfterAWordItsOwnPlace() {
        assertEquals("<text dx=\"0 0 22\">12+</text>", inside("""
                <g><use href="#g-N-31"/><use transform="translate(500,0)" href="#g-N-32"/></g><g transform="translate(1222,0)"><use href="#g-N-2B"/></g>"""));
    }

    @Test
    void leavesABlankBetweenWords() {
        assertEquals("<text class=\"N\" dx=\"0 0 0 25\">fora</text>", inside("""
                <use href="#g-N-66"/><use transform="translate(306,0)" href="#g-N-6F"/><use transform="translate(806,0)" href="#g-N-72"/>\
                <use transform="translate(1198,0)" href="#g-N-20"/><use transform="translate(1448,0)" href="#g-N-61"/>"""));
    }

    @Test
    void setsScriptsSmall() {
        assertEquals("<text>a<tspan class=\"small\" y=\"-36\">+1</tspan><tspan class=\"tiny\" dx=\"4\" y=\"-66\">2</tspan></text>",
                inside("""
                <use href="#g-I-1D44E"/><g transform="translate(529,363) scale(0.707)"><use href="#g-N-2B"/>\
                <g transform="translate(778,0)"><use href="#g-N-31"/></g>\
                <g transform="translate(1338,415) scale(0.707)"><use href="#g-N-32"/></g></g>"""));
    }

    @Test
    void comesBackFromAScriptToTheLine() {
        assertEquals("<text>a<tspan class=\"small\" y=\"-36\">2</tspan><tspan dx=\"27\" y=\"0\">+</tspan><tspan class=\"B\" dx=\"22\">1</tspan></text>",
                inside("""
                <use href="#g-I-1D44E"/><g transform="translate(529,363) scale(0.707)"><use href="#g-N-32"/></g>\
                <g transform="translate(1154,0)"><use href="#g-N-2B"/></g>\
                <g transform="translate(2154,0)"><use href="#g-N-1D7CF"/></g>"""));
    }

    @Test
    void setsALetterThatIsMovedSeveralTimesOrAsCssWritesIt() {
        assertEquals("<text>a<tspan dx=\"19\" y=\"-2\">+</tspan></text>", inside("""
                <use href="#g-I-1D44E"/><g transform="translate(529,0)"><g transform="translate(441.3,17) translate(-250 0)">\
                <use href="#g-N-2B"/></g></g>"""));
    }

    @Test
    void keepsTheGroupsThatScriptsLight() {
        assertEquals("<g class=\"term term-sum t1\"><g class=\"sym s2\"><text x=\"10\">a</text></g><text x=\"63\">+</text></g>", inside("""
                <g class="term term-sum t1" transform="translate(100,0)"><g class="sym s2"><use href="#g-I-1D44E"/></g>\
                <g transform="translate(529,0)"><use href="#g-N-2B"/></g></g>"""));
    }

    @Test
    void drawsABarAsSvgCounts() {
        assertEquals("<rect x=\"12\" y=\"-28\" width=\"60.5\" height=\"6\"></rect>",
                inside("<g transform=\"translate(120,0)\"><rect width=\"605\" height=\"60\" x=\"0\" y=\"220\"/></g>"));
    }

    @Test
    void leavesAnOutlineWhatNoFontHas() {
        assertEquals("<text>a</text><g transform=\"translate(0 0) scale(0.1 -0.1)\">"
                + "<path transform=\"translate(529,0)\" d=\"M1 2Z\"></path></g><text x=\"100\">b</text>", inside("""
                <use href="#g-I-1D44E"/><use transform="translate(529,0)" href="#g-N-F8FF"/>\
                <g transform="translate(1000,0)"><use href="#g-I-1D44F"/></g>"""));
    }

    @Test
    void leavesAStretchedPieceAsItWasDrawn() {
        assertEquals("<g transform=\"translate(5 0) scale(0.1 -0.1)\"><svg width=\"889\" height=\"340\" y=\"80\" viewBox=\"0 85 889 340\">"
                + "<path transform=\"scale(1,1.7)\" d=\"M3 4Z\"></path></svg></g>", inside("""
                <g transform="translate(50,0)"><svg width="889" height="340" y="80" viewBox="0 85 889 340">\
                <use href="#g-S4-23AA" transform="scale(1,1.7)"/></svg></g>"""));
    }

    @Test
    void leavesOutlinesInASizeThatNoClassHas() {
        assertTrue(inside("<g transform=\"scale(1.2)\"><use href=\"#g-I-1D44E\"/></g>").startsWith("<g transform=\"translate(0 0) scale(0.12 -0.12)\">"));
    }

    @Test
    void drawsNothingForAGlyphWithoutInk() {
        assertEquals("", inside("<use href=\"#g-N-2061\"/>"));
    }

    @Test
    void writesWhatXmlWouldReadOtherwise() {
        assertEquals("<text>&lt;&amp;</text>",
                inside("<use href=\"#g-N-3C\"/><g transform=\"translate(778,0)\"><use href=\"#g-N-26\"/></g>"));
    }

    @Test
    void isOneHeightInASentenceWhereItFits() {
        assertEquals("<svg class=\"formula-svg\" aria-hidden=\"true\" width=\"4.4ex\" viewBox=\"0 -75 194 100\"></svg>",
                FormulaPicture.inSentence(drawn("", LINE)));
    }

    @Test
    void hangsLowerInASentenceByAClass() {
        assertEquals("<svg class=\"formula-svg foot-64\" aria-hidden=\"true\" width=\"4.4ex\" viewBox=\"0 -89 194 153\"></svg>",
                FormulaPicture.inSentence(drawn("", new Box(4.42, 3.2, 1.2))));
    }

    @Test
    void isAsHighAsItsInkWhereItStandsAlone() {
        assertEquals("<svg class=\"formula-svg\" aria-hidden=\"true\" width=\"4.4ex\" viewBox=\"0 -58 194 72\"></svg>",
                FormulaPicture.alone(drawn("", LINE)));
    }

    private static String inside(String parts) {
        String svg = FormulaPicture.alone(drawn(parts, LINE));
        return svg.substring(svg.indexOf('>') + 1, svg.length() - "</svg>".length());
    }

    private static Drawn drawn(String parts, Box box) {
        String svg = "<svg class=\"formula-svg\"><g stroke=\"currentColor\" fill=\"currentColor\" stroke-width=\"0\" transform=\"scale(1,-1)\">"
                + parts + "</g></svg>";
        return new Drawn(svg, glyphs(), box, "<math/>", List.of());
    }

    private static TreeMap<String, String> glyphs() {
        TreeMap<String, String> glyphs = new TreeMap<>(Map.of("g-N-F8FF", "M1 2Z", "g-S4-23AA", "M3 4Z", "g-N-2061", "", "g-N-20", ""));
        for (String id : List.of("I-1D44E", "I-1D44F", "N-2B", "N-31", "N-32", "N-3C", "N-26", "N-6D", "N-61", "N-78", "N-66", "N-6F", "N-72", "N-1D7CF")) {
            glyphs.put("g-" + id, "M0 0H1Z");
        }
        return glyphs;
    }
}
