package org.linebyline.doclinker.weave.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Names each page as its foot does: a viewer then goes to page 12 where 12 is printed. What stands before page 1 has roman numerals. */
final class PageLabels {

    private PageLabels() {
    }

    /** @param first index of page 1 */
    static COSDictionary of(int first) {
        COSArray ranges = new COSArray();
        add(ranges, 0, "r");
        add(ranges, first, "D");
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, ranges);
        return labels;
    }

    private static void add(COSArray ranges, int first, String style) {
        COSDictionary range = new COSDictionary();
        range.setName(COSName.S, style);
        ranges.add(COSInteger.get(first));
        ranges.add(range);
    }
}
