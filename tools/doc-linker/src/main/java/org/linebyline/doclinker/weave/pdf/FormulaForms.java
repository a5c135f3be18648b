package org.linebyline.doclinker.weave.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Formulas as forms of the PDF: each distinct one is written once, however often it is shown. */
final class FormulaForms {
    /** Ink may reach a little beyond its box: the tail of an italic letter, the name of a narrow term. */
    private static final float BLEED = 3000;
    private static final double LINE = 45;

    private final PDDocument document;
    private final List<GlyphFont> fonts = new ArrayList<>();
    private final Map<Look, PDFormXObject> forms = new HashMap<>();

    private record Look(String name, Palette palette) {
    }

    FormulaForms(PDDocument document) {
        this.document = document;
    }

    /**
     * The form of a formula. Its unit is a thousandth of an em, its origin the lower left corner of the box.
     *
     * @param name of the picture: the same name is the same picture
     */
    PDFormXObject form(String name, Picture picture, Palette palette) {
        return forms.computeIfAbsent(new Look(name, palette), look -> draw(picture, palette));
    }

    /** Completes the fonts; to be called when every formula is drawn. */
    void finish() throws IOException {
        for (GlyphFont font : fonts) {
            font.finish();
        }
    }

    private PDFormXObject draw(Picture picture, Palette palette) {
        try {
            PDResources resources = new PDResources();
            Ink ink = new Ink().put("cm", 1, 0, 0, 1, 0, picture.depth());
            for (Mark mark : picture.marks()) {
                color(ink, palette.of(mark));
                draw(ink, mark, resources);
            }
            for (Bracket bracket : picture.brackets()) {
                color(ink, palette.term(bracket.term()));
                draw(ink, bracket, palette.names(), resources);
            }
            for (SideName side : picture.sides()) {
                color(ink, palette.term(side.term()));
                show(ink, side.name(), palette.names(), side.left(), side.baseline(), resources);
            }
            PDFormXObject form = new PDFormXObject(new PDStream(document, new ByteArrayInputStream(ink.bytes()), COSName.FLATE_DECODE));
            form.setResources(resources);
            form.setBBox(new PDRectangle(-BLEED, -BLEED,
                (float) picture.width() + 2 * BLEED, (float) (picture.height() + picture.depth()) + 2 * BLEED));
            return form;
        } catch (IOException e) {
            throw new UnprintableException("a formula cannot be written: " + e.getMessage(), e);
        }
    }

    private static void color(Ink ink, List<Float> color) {
        ink.put("rg", color.get(0), color.get(1), color.get(2));
    }

    private void draw(Ink ink, Mark mark, PDResources resources) throws IOException {
        if (mark instanceof Mark.Area area) {
            ink.fill(area.shape());
        } else if (mark instanceof Mark.Glyph glyph && glyph.clip() != null) {
            ink.put("q").clip(glyph.clip());
            show(ink, glyph, resources);
            ink.put("Q");
        } else if (mark instanceof Mark.Glyph glyph) {
            show(ink, glyph, resources);
        }
    }

    private void show(Ink ink, Mark.Glyph glyph, PDResources resources) throws IOException {
        if (fonts.isEmpty() || !fontOf(glyph).hasRoomFor(glyph.id())) {
            fonts.add(new GlyphFont("Formulas" + (fonts.size() + 1)));
        }
        GlyphFont font = fontOf(glyph);
        use(resources, font.name(), font.dictionary());
        ink.show(font.name(), 1000, glyph.place(), new byte[] {font.code(glyph)});
    }

    private GlyphFont fontOf(Mark.Glyph glyph) {
        return fonts.stream().filter(font -> font.hasRoomFor(glyph.id())).findFirst().orElse(fonts.get(fonts.size() - 1));
    }

    private void draw(Ink ink, Bracket bracket, PDFont font, PDResources resources) throws IOException {
        double line = -bracket.line();
        ink.fill(new Rectangle2D.Double(bracket.left(), line, bracket.right() - bracket.left(), LINE));
        ink.fill(new Rectangle2D.Double(bracket.left(), line, LINE, Bracket.TICK));
        ink.fill(new Rectangle2D.Double(bracket.right() - LINE, line, LINE, Bracket.TICK));
        double width = font.getStringWidth(bracket.name()) / 1000 * Bracket.NAME_SIZE;
        show(ink, bracket.name(), font, bracket.middle() - width / 2, line - Bracket.BASELINE, resources);
    }

    private void show(Ink ink, String name, PDFont font, double x, double y, PDResources resources) throws IOException {
        name.codePoints().forEach(font::addToSubset);
        use(resources, "Names", font.getCOSObject());
        ink.show("Names", Bracket.NAME_SIZE, AffineTransform.getTranslateInstance(x, y), font.encode(name));
    }

    private static void use(PDResources resources, String name, COSDictionary font) {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (all == null) {
            all = new COSDictionary();
            resources.getCOSObject().setItem(COSName.FONT, all);
        }
        all.setItem(COSName.getPDFName(name), font);
    }
}
