package org.linebyline.doclinker.weave.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture of a figure")
class FigurePictureTest {

    @Test
    void drawsALineWithoutTheCornersThatNobodySees() {
        assertEquals("<path d=\"M0 37.1l60 .1 0-30\"/>",
                inside("<path d=\"M0 37.05 L0 37.05 L30 37.08 L60 37.15 L60 7.15\"/>"));
    }

    @Test
    void closesALineAndBeginsAnother() {
        assertEquals("<path d=\"M1 1l8 0 0 8zM.5-2l3 0\"/>", inside("<path d=\"M1 1 L9 1 L9 9 Z M0.5 -2 L3.5 -2\"/>"));
    }

    @Test
    void leavesCurvesAsTheyAre() {
        assertEquals("<path d=\"M0 0 C1 1 2 2 3 3\"/>", inside("<path d=\"M0 0 C1 1 2 2 3 3\"/>"));
        assertEquals("<path d=\"M0 0 L1 1 2 2\"/>", inside("<path d=\"M0 0 L1 1 2 2\"/>"));
    }

    @Test
    void isNeverAFifthOfAPixelFromWhereALineWas() {
        List<Point> wave = new ArrayList<>();
        for (int i = 0; i <= 400; i++) {
            wave.add(new Point(i, 40 * Math.sin(i / 25.0)));
        }
        List<Point> kept = new Polyline(wave, false).simplified().points();
        for (Point point : wave) {
            double distance = Double.MAX_VALUE;
            for (int i = 1; i < kept.size(); i++) {
                distance = Math.min(distance, point.distance(kept.get(i - 1), kept.get(i)));
            }
            assertTrue(distance <= 0.2, "at " + point + ": " + distance);
        }
        assertTrue(kept.size() < 150, kept.size() + " corners");
    }

    @Test
    void leavesToThePageWhatThePageColors() {
        String line = "<path class=\"s-t1\" d=\"M0 0l9 9\" fill=\"none\" stroke=\"#0a5c9e\"/>";
        assertFalse(FigurePicture.onPage("<svg>" + line + "</svg>").child(0).hasAttr("stroke"));
        assertEquals("none", FigurePicture.onPage("<svg>" + line + "</svg>").child(0).attr("fill"));
        assertEquals("#0a5c9e", FigurePicture.of("<svg>" + line + "</svg>").child(0).attr("stroke"));
    }

    @Test
    void movesAPartItselfWhereAGroupOnlyMovesIt() {
        assertEquals("<text transform=\"translate(0 7)translate(-3 0)\">1</text>",
                inside("<g transform=\"translate(0 7 )\">\n<g transform=\"translate(-3 0 )\">\n<text>1</text>\n</g>\n</g>"));
    }

    @Test
    void joinsNeighborsThatSayTheSame() {
        assertEquals("<g clip-path=\"url(#a)\"><rect/><circle/></g>",
                inside("<g clip-path=\"url(#a)\"><rect/></g><g clip-path=\"url(#a)\"><circle/></g>"));
    }

    @Test
    void keepsApartWhatIsSeenThrough() {
        String apart = "<g opacity=\"0.5\"><rect/></g><g opacity=\"0.5\"><rect/></g>";
        assertEquals(apart, inside(apart));
    }

    @Test
    void saysAStyleOnceForNeighbors() {
        assertEquals("<g fill=\"none\" stroke=\"#d8d4ca\"><line class=\"s-line\" x2=\"1\"/><line class=\"s-line\" x2=\"2\"/></g><rect/>",
                inside("<line class=\"s-line\" x2=\"1\" fill=\"none\" stroke=\"#d8d4ca\"/><line class=\"s-line\" x2=\"2\" fill=\"none\" stroke=\"#d8d4ca\"/><rect/>"));
    }

    @Test
    void drawsTheCellsOfOneShadeAsOnePath() {
        assertEquals("<path d=\"m0.5 0h8v9h-8zm17 0h8v9h-8z\" fill-opacity=\"0.1\"></path><path d=\"m9 0h8v9h-8zm-8.5 9h8v9h-8z\" fill-opacity=\"0.2\"></path>",
                inside(cell("0.5", 0, .1) + cell("9", 0, .2) + cell("17.5", 0, .1) + cell("0.5", 9, .2)));
    }

    @Test
    void keepsTheOrderOfRectanglesThatOverlap() {
        String overlap = cell("0.5", 0, .1) + cell("9", 0, .2) + cell("17.5", 0, .1) + cell("17", 8, .2);
        assertEquals(overlap, inside(overlap));
    }

    @Test
    void keepsRectanglesThatSayMoreOfThemselves() {
        String round = "<rect x=\"0\" y=\"0\" width=\"1\" height=\"1\" rx=\"1\"/>".repeat(4);
        assertEquals(round, inside(round));
    }

    private static String cell(String x, int y, double shade) {
        return "<rect x=\"" + x + "\" y=\"" + y + "\" width=\"8\" height=\"9\" fill-opacity=\"" + shade + "\"/>";
    }

    @Test
    void keepsTheBlanksOfWords() {
        assertEquals("<text>a <tspan>b</tspan> <tspan>c</tspan></text>", inside("<text>a <tspan>b</tspan> <tspan>c</tspan></text>"));
    }

    private static String inside(String parts) {
        Element page = Jsoup.parseBodyFragment("").body();
        page.ownerDocument().outputSettings().prettyPrint(false);
        page.appendChild(FigurePicture.of("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\">\n" + parts + "\n</svg>"));
        return page.child(0).html().replace(" />", "/>");
    }
}
