package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the style sheet says of one formula: its color, the color of each of its terms, the font of their names.
 *
 * @param ink   red, green and blue, each from 0 to 1
 * @param terms the colors of term 1, 2, …
 * @param names the font of the names, or null for a formula without terms
 */
record Palette(List<Float> ink, List<List<Float>> terms, PDFont names) {

    static Palette of(Element svg, SharedContext shared, CssContext css) {
        List<List<Float>> terms = new ArrayList<>();
        PDFont names = null;
        for (Node sample = svg.getFirstChild(); sample != null; sample = sample.getNextSibling()) {
            CalculatedStyle style = shared.getStyle((Element) sample);
            terms.add(color(style));
            names = ((PdfBoxFSFont) style.getFSFont(css)).getFontDescriptions().get(0).getFont();
        }
        return new Palette(color(shared.getStyle(svg)), List.copyOf(terms), names);
    }

    /** The color of a mark: that of the innermost term around it. */
    List<Float> of(Mark mark) {
        return mark.terms().isEmpty() ? ink : term(mark.terms().get(mark.terms().size() - 1));
    }

    List<Float> term(int number) {
        return terms.get(number - 1);
    }

    private static List<Float> color(CalculatedStyle style) {
        if (style.getColor() instanceof FSRGBColor color) {
            return List.of(color.getRed() / 255f, color.getGreen() / 255f, color.getBlue() / 255f);
        }
        throw new UnprintableException("the color of a formula must be a red, green and blue one");
    }
}
