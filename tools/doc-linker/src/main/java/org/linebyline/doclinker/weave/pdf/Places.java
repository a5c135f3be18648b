package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;

/** Where in the book the elements are to which links lead. */
final class Places {

    private final Map<String, Place> byId = new HashMap<>();

    /**
     * A place.
     *
     * @param page   a reference to the page
     * @param number that is printed on the page
     * @param top    how high on the page, in points
     */
    record Place(COSObject page, int number, int top) {

        /** As links and bookmarks name it. */
        COSArray destination() {
            COSArray destination = new COSArray();
            destination.add(page);
            destination.add(COSName.getPDFName("XYZ"));
            destination.add(COSNull.NULL);
            destination.add(COSInteger.get(top));
            destination.add(COSNull.NULL);
            return destination;
        }
    }

    /** Takes in all elements of what has been laid out. */
    void add(PdfBoxRenderer renderer, Start start, List<COSObject> pages) {
        if (renderer.getSharedContext().getIdMap() != null) {
            LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
            renderer.getSharedContext().getIdMap().forEach((id, box) -> byId.put(id, place(box, renderer, context, start, pages)));
        }
    }

    private static Place place(Box box, PdfBoxRenderer renderer, LayoutContext context, Start start, List<COSObject> references) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        double y = PagedBoxCollector.findAdjustedBoundsForBorderBox(context, box, pages).getMinY();
        int content = PagedBoxCollector.findContentStartY(box);
        if (PagedBoxCollector.findPageForY(context, content, pages) > PagedBoxCollector.findPageForY(context, y, pages)) {
            y = content;
        }
        int index = Math.max(start.blanks(), PagedBoxCollector.findPageForY(context, y, pages));
        PageBox page = pages.get(index);
        double fromTop = page.getMarginBorderPadding(context, CalculatedStyle.TOP) + y - page.getTop();
        return new Place(references.get(index - start.blanks()), start.number() + index - start.blanks(),
            (int) ((page.getHeight(context) - fromTop) / renderer.getDotsPerPoint()));
    }

    /** Whether a link leads to a place that is known, or out of the book. */
    boolean knows(String href) {
        return !href.startsWith("#") || byId.containsKey(href.substring(1));
    }

    /** The place that a link leads to; null if it is not known or not in the book. */
    Place of(String href) {
        return href.startsWith("#") ? byId.get(href.substring(1)) : null;
    }
}
