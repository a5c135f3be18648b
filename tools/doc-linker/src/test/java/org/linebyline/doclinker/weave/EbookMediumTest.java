package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Book;

/** Addresses and names in a book for reading devices. */
class EbookMediumTest {

    private static final Book BOOK = DotBook.links().book();

    @Test
    void aTermHasItsNumberWhereverItIsNamed() {
        assertEquals("\u2466\u00a0keys", EbookMedium.amongChapters(BOOK).term(6, "keys"));
    }

    @Test
    void aChapterLeadsToAnotherAndToItself() {
        EbookMedium medium = EbookMedium.amongChapters(BOOK);

        assertEquals("dot.xhtml#sum", medium.href("softmax", "dot", "sum"));
        assertEquals("#sum", medium.href("dot", "dot", "sum"));
        assertEquals("dot.xhtml", medium.href("dot", "dot", ""));
    }

    @Test
    void aListLeadsIntoTheFolderOfTheChapters() {
        assertEquals("chapters/dot.xhtml#sum", EbookMedium.besideChapters(BOOK).href("", "dot", "sum"));
    }
}
