package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;

/**
 * Where the elements are to which links lead. The layout engine forgets an element when it lays out again, to keep a heading with its
 * text, a box that it has put around loose content of that element; a link to it would then lead nowhere.
 */
final class Anchors {

    private final SharedContext shared;

    private Anchors(SharedContext shared) {
        this.shared = shared;
    }

    /** To be called after layout. */
    static void restore(PdfBoxRenderer renderer) {
        new Anchors(renderer.getSharedContext()).restore(renderer.getRootBox());
    }

    private void restore(Box box) {
        if (box instanceof BlockBox && !box.isAnonymous() && box.getElement() != null) {
            String id = box.getElement().getAttribute("id");
            if (!id.isEmpty() && shared.getBoxById(id) == null) {
                shared.addBoxId(id, box);
            }
        }
        box.getChildren().forEach(this::restore);
    }
}
