package org.linebyline.doclinker.weave.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.theme.Theme;
import org.w3c.dom.Document;

/**
 * Prints a book as a PDF: tagged for screen readers, every font inside it, formulas as text. The same book
 * gives the same bytes. What cannot be set stops the press; nothing is left out.
 */
public final class PdfPress {
    private final Theme theme;
    private final String trim;

    /**
     * @param theme style sheets and fonts; links to them are relative to its top, and nothing else is read
     * @param trim the name of the size of the sheet: the theme's {@code print-<trim>.css} is what the document calls {@code trim.css}
     */
    public PdfPress(Theme theme, String trim) {
        this.theme = theme;
        this.trim = trim;
    }

    /**
     * Prints a document, one after the other its articles and sections of the class {@code matter}, each of which begins on a page of
     * its own.
     *
     * @param document a file in UTF-8: the whole document, well-formed; each formula is an empty
     *                 {@code <svg class="formula-svg" data-key="k17" alt="…"/>}, each figure an svg with an alt
     * @param formulas the drawn formulas by their keys
     * @param file     what to write
     * @throws UnprintableException when something of the document cannot be set; the message says what
     * @throws IOException when the file cannot be written
     */
    public void print(Path document, Map<String, Typeset.Drawn> formulas, Path file) throws IOException {
        boolean whole = false;
        try (PdfFile pdf = new PdfFile(file)) {
            print(document, formulas, pdf);
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void print(Path document, Map<String, Typeset.Drawn> formulas, PdfFile pdf) throws IOException {
        try (Quires quires = Quires.of(document); Quires again = Quires.of(document)) {
            print(quires, again, formulas, pdf);
        }
    }

    private void print(Quires quires, Quires again, Map<String, Typeset.Drawn> formulas, PdfFile pdf) throws IOException {
        Document first = quires.next();
        try (TypeCase type = new TypeCase(theme, trim, formulas, first)) {
            Volume volume = new Volume(pdf, type, first.getDocumentElement().getAttribute("lang"));
            for (Document part = first; part != null; part = quires.next()) {
                volume.set(part);
            }
            for (int part = 0; part <= volume.lastWaiting(); part++) {
                volume.setAgain(part, again.next());
            }
            volume.finish(quires.bookmarks());
        }
    }
}
