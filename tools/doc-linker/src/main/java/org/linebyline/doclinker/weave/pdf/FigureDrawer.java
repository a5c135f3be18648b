package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;

/**
 * Draws figures with Batik, in the fonts of the style sheet. Batik asks for upright letters by the posture 0,
 * while the engine files them under no posture at all and would give any face of the family, italic too.
 */
final class FigureDrawer extends BatikSVGDrawer {
    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        fontResolver = new ThemeFonts();
        fontResolver.importFontFaces(fontFaces, shared);
    }

    private static final class ThemeFonts extends OpenHtmlFontResolver {
        @Override
        public GVTFontFamily resolve(String family) {
            GVTFontFamily faces = super.resolve(family);
            return faces == null ? null : new Family(faces);
        }
    }

    private record Family(GVTFontFamily faces) implements GVTFontFamily {
        @Override
        public GVTFont deriveFont(float size, @SuppressWarnings("rawtypes") Map attributes) {
            Map<Object, Object> asked = new HashMap<Object, Object>((Map<?, ?>) attributes);
            asked.remove(TextAttribute.POSTURE, TextAttribute.POSTURE_REGULAR);
            return faces.deriveFont(size, asked);
        }

        @Override
        public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
            return deriveFont(size, text.getAttributes());
        }

        @Override
        public String getFamilyName() {
            return faces.getFamilyName();
        }

        @Override
        public GVTFontFace getFontFace() {
            return faces.getFontFace();
        }

        @Override
        public boolean isComplex() {
            return faces.isComplex();
        }
    }
}
