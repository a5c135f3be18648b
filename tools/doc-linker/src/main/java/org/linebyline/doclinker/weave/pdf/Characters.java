package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks for text that no font of the theme can set. The layout engine would go on: it drops a text whose
 * family is unknown, and prints a number sign for a character that its fonts lack.
 */
final class Characters {
    private static final int QUOTED = 60;

    private final SharedContext shared;
    private final CssContext css;
    private final Map<String, List<CmapLookup>> fonts = new HashMap<>();
    private final Map<String, String> faults = new TreeMap<>();

    private Characters(SharedContext shared) {
        this.shared = shared;
        LayoutContext context = shared.newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        this.css = context;
    }

    /** Fails with a list of what cannot be set; to be called after layout. */
    static void check(PdfBoxRenderer renderer) {
        Characters characters = new Characters(renderer.getSharedContext());
        characters.read(renderer.getDocument().getElementsByTagName("body").item(0));
        if (!characters.faults.isEmpty()) {
            throw new UnprintableException("the theme's fonts cannot set all of the text:" + String.join("", characters.faults.values()));
        }
    }

    private void read(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE && !node.getNodeValue().isBlank()) {
            read(node.getNodeValue().strip(), shared.getStyle((Element) node.getParentNode()));
        } else if (node instanceof Element element && isShown(element)) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                read(child);
            }
        }
    }

    private boolean isShown(Element element) {
        return !element.getTagName().equals("svg") && !shared.getStyle(element).isIdent(CSSName.DISPLAY, IdentValue.NONE);
    }

    private void read(String text, CalculatedStyle style) {
        FontSpecification wanted = style.getFont(css);
        String family = String.join(", ", wanted.families);
        List<CmapLookup> able = fonts.computeIfAbsent(Arrays.toString(wanted.families) + wanted.fontWeight + wanted.fontStyle,
            unseen -> fonts(wanted));
        if (able.isEmpty()) {
            faults.putIfAbsent(family, "\n  no font of the family " + family + ", for \"" + quote(text) + "\"");
        }
        text.codePoints().filter(character -> !able.isEmpty() && isVisible(character))
            .filter(character -> able.stream().allMatch(font -> font.getGlyphId(character) == 0))
            .forEach(character -> faults.putIfAbsent(Integer.toHexString(character) + family, String.format(
                "%n  %s has no %s (U+%04X), for \"%s\"", family, Character.toString(character), character, quote(text))));
    }

    private List<CmapLookup> fonts(FontSpecification wanted) {
        PdfBoxFSFont font = (PdfBoxFSFont) shared.getFontResolver().resolveFont(shared, wanted);
        return font.getFontDescriptions().stream().map(face -> face.getFont()).filter(Objects::nonNull)
            .map(face -> ((PDType0Font) face).getCmapLookup()).toList();
    }

    private static boolean isVisible(int character) {
        return !Character.isWhitespace(character) && !Character.isSpaceChar(character)
            && Character.getType(character) != Character.FORMAT && Character.getType(character) != Character.CONTROL;
    }

    private static String quote(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length())))) + "…";
    }
}
