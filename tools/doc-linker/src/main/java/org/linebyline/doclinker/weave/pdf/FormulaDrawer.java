package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.FontFormatException;
import java.awt.Rectangle;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Element;

/** Draws the formulas of a document, and leaves its figures to another drawer. */
final class FormulaDrawer implements SVGDrawer {
    private final Pictures pictures;
    private final FormulaForms forms;
    private final SVGDrawer figures;
    private SharedContext shared;

    FormulaDrawer(Pictures pictures, FormulaForms forms, SVGDrawer figures) {
        this.pictures = pictures;
        this.forms = forms;
        this.figures = figures;
    }

    @Override
    public SVGImage buildSVGImage(Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        if (!svg.hasAttribute(Galley.PICTURE)) {
            return figures.buildSVGImage(svg, box, css, width, height, dotsPerPixel);
        }
        return new Formula(svg, (BlockBox) box, (int) Math.round(width), (int) Math.round(height));
    }

    /** A formula in its box, whose measures are in dots, the units of the layout. The box may come out smaller than was asked for. */
    private final class Formula implements SVGImage {
        private final Element svg;
        private final String name;
        private final Picture picture;
        private final BlockBox box;
        private final int width;
        private final int height;

        private Formula(Element svg, BlockBox box, int width, int height) {
            this.svg = svg;
            this.name = svg.getAttribute(Galley.PICTURE);
            this.picture = pictures.named(name);
            this.box = box;
            this.width = width;
            this.height = height;
        }

        @Override
        public int getIntrinsicWidth() {
            return width;
        }

        @Override
        public int getIntrinsicHeight() {
            return height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            PdfBoxOutputDevice page = (PdfBoxOutputDevice) device;
            PDFormXObject form = forms.form(name, picture, Palette.of(svg, shared, context));
            page.drawPdfAsImage(form, new Rectangle((int) x, (int) y, box.getContentWidth(), box.getHeight()),
                (float) picture.width() * page.getDotsPerPoint(),
                (float) (picture.height() + picture.depth()) * page.getDotsPerPoint());
        }
    }

    /** The fonts of figures are those of the whole book. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext context) {
        shared = context;
    }

    @Override
    public void withUserAgent(UserAgentCallback userAgent) {
        figures.withUserAgent(userAgent);
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) throws IOException, FontFormatException {
        figures.addFontFile(file, family, weight, style);
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> stream, String family, Integer weight, FontStyle style)
            throws IOException, FontFormatException {
        figures.addFontStream(stream, family, weight, style);
    }

    @Override
    public void close() throws IOException {
        figures.close();
    }
}
