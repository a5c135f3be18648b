package org.linebyline.doclinker.weave.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The vignette of a figure")
class VignetteTest {

    private static final String LINE = "<path d=\"M20 30 L60 50\" class=\"s-t1\" stroke=\"#000\" fill=\"none\"/>";

    @Test
    void isCutToWhatIsDrawnWithAMarginForTheWidthOfLines() {
        assertEquals("16 26 48 28", vignette("<g transform=\"translate(0 0)\">" + LINE + "</g>").attr("viewBox"));
    }

    @Test
    void leavesOutWordsAndTheGridAndWhatIsPaper() {
        Element vignette = vignette("<g>" + LINE + "<text x=\"200\" y=\"90\">loss</text><line x1=\"0\" y1=\"0\" x2=\"300\" y2=\"0\" class=\"s-line\""
                + " stroke=\"#ccc\"/><rect width=\"300\" height=\"200\" class=\"f-paper\" fill=\"#fff\"/></g>");

        assertEquals("16 26 48 28", vignette.attr("viewBox"));
        assertTrue(vignette.select("text, line, rect").isEmpty());
    }

    @Test
    void isCutWhereThePictureCutsItsLines() {
        Element vignette = vignette("<clipPath id=\"window\"><rect width=\"40\" height=\"100\"/></clipPath><g clip-path=\"url(#window)\">" + LINE + "</g>");

        assertEquals("27", vignette.attr("width"));
    }

    @Test
    void ofSeveralPanelsIsTheFullestAndOfEqualOnesTheFirst() {
        String dot = "<circle cx=\"5\" cy=\"5\" r=\"2\"/>";
        String panels = "<g id=\"a\">" + dot + "</g><g id=\"b\">" + dot + dot + "</g><g id=\"c\">" + dot + dot + "</g>";

        assertEquals("b", vignette(panels).child(0).id());
    }

    @Test
    void keepsTheWidthOfItsLinesAtAnySize() {
        assertEquals("non-scaling-stroke", vignette("<g>" + LINE + "</g>").selectFirst("path").attr("vector-effect"));
    }

    @Test
    void isMissingWhereNothingButWordsIsDrawn() {
        assertEquals("", Vignette.of(figure("<text>nothing</text>")));
        assertFalse(Vignette.of(figure(LINE)).isEmpty());
    }

    private static Element vignette(String inside) {
        return Jsoup.parse(Vignette.of(figure(inside)), "", Parser.xmlParser()).child(0);
    }

    private static String figure(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"200\" viewBox=\"0 0 300 200\">" + inside + "</svg>";
    }
}
