package org.linebyline.site;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * A page of the PDF as ink. Places are in points from the lower left corner.
 *
 * @param marks in the order in which they are drawn
 */
record Sheet(int index, double width, double height, List<Mark> marks) {

    /**
     * A letter or a drawn shape.
     *
     * @param box of a letter from its baseline up to its size
     * @param letter empty for a shape
     * @param font name of its font; empty for a shape
     * @param tag that it belongs to; null for what only decorates the page
     */
    record Mark(Rectangle2D box, String letter, String font, COSDictionary tag) {

        /** The nearest tag around the mark that has one of the types. */
        Optional<COSDictionary> within(List<String> types) {
            COSDictionary around = tag;
            while (around != null && !types.contains(around.getNameAsString(COSName.S, ""))) {
                around = around.getCOSDictionary(COSName.P);
            }
            return Optional.ofNullable(around);
        }

        boolean isLetter() {
            return !letter.isBlank();
        }
    }

    /** All pages. */
    static List<Sheet> of(PDDocument pdf) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            Reader reader = new Reader(page, tags(pdf, page));
            reader.processPage(page);
            sheets.add(new Sheet(sheets.size(), page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), List.copyOf(reader.marks)));
        }
        return sheets;
    }

    /** What belongs to the text; heads and feet of pages do not. */
    List<Mark> body() {
        return marks.stream().filter(mark -> mark.tag() != null).toList();
    }

    /** The tags of what is drawn, by its number on the page. */
    private static COSArray tags(PDDocument pdf, PDPage page) throws IOException {
        Object tags = pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getValue(page.getStructParents());
        return tags instanceof PDParentTreeValue value && value.getCOSObject() instanceof COSArray array ? array : new COSArray();
    }

    private static final class Reader extends PDFGraphicsStreamEngine {

        private final List<Mark> marks = new ArrayList<>();
        private final COSArray tags;
        private final Deque<Optional<COSDictionary>> around = new ArrayDeque<>();
        private final GeneralPath path = new GeneralPath();
        private boolean clips;

        private Reader(PDPage page, COSArray tags) {
            super(page);
            this.tags = tags;
        }

        @Override
        public void beginMarkedContentSequence(COSName name, COSDictionary properties) {
            int number = properties == null ? -1 : properties.getInt(COSName.MCID);
            around.push(number < 0 || number >= tags.size() ? tag() : Optional.ofNullable((COSDictionary) tags.getObject(number)));
        }

        @Override
        public void endMarkedContentSequence() {
            around.pop();
        }

        private Optional<COSDictionary> tag() {
            return around.isEmpty() ? Optional.empty() : around.peek();
        }

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector width) {
            String letter = font.toUnicode(code);
            double size = place.getScalingFactorY();
            Rectangle2D box = new Rectangle2D.Double(place.getTranslateX(), place.getTranslateY(), width.getX() * place.getScalingFactorX(), size);
            marks.add(new Mark(box, letter == null ? "" : letter, String.valueOf(font.getName()), tag().orElse(null)));
        }

        /** Of a shape that is cut off, only the rest is ink. */
        private void mark(Rectangle2D box) {
            Rectangle2D seen = box.createIntersection(getGraphicsState().getCurrentClippingPath().getBounds2D());
            if (seen.getWidth() >= 0 && seen.getHeight() >= 0) {
                marks.add(new Mark(seen, "", "", tag().orElse(null)));
            }
        }

        private void drawn() {
            if (path.getCurrentPoint() != null) {
                mark(path.getBounds2D());
            }
            endPath();
        }

        @Override
        public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
            path.moveTo(one.getX(), one.getY());
            List.of(two, three, four).forEach(corner -> path.lineTo(corner.getX(), corner.getY()));
            path.closePath();
        }

        @Override
        public void drawImage(PDImage image) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            mark(new Rectangle2D.Double(place.getTranslateX(), place.getTranslateY(), place.getScalingFactorX(), place.getScalingFactorY()));
        }

        @Override
        public void clip(int rule) {
            clips = true;
        }

        @Override
        public void moveTo(float x, float y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            path.lineTo(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.getCurrentPoint();
        }

        @Override
        public void closePath() {
            path.closePath();
        }

        @Override
        public void endPath() {
            if (clips) {
                getGraphicsState().intersectClippingPath((GeneralPath) path.clone());
                clips = false;
            }
            path.reset();
        }

        @Override
        public void strokePath() {
            drawn();
        }

        @Override
        public void fillPath(int rule) {
            drawn();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            drawn();
        }

        @Override
        public void shadingFill(COSName shading) {
            mark(getGraphicsState().getCurrentClippingPath().getBounds2D());
        }
    }
}
