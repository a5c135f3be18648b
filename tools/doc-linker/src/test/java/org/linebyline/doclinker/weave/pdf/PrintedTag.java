package org.linebyline.doclinker.weave.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * A tag read back from a PDF.
 *
 * @param alt  the words that stand for it; null if there are none
 * @param kids strings and tags in reading order
 */
record PrintedTag(String type, String alt, List<Object> kids) {

    /** The topmost tag. */
    static PrintedTag of(PDDocument pdf) throws IOException {
        Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> ofPage.put(content.getMCID(), text(content)));
            contents.put(page.getCOSObject(), ofPage);
        }
        PDStructureNode root = pdf.getDocumentCatalog().getStructureTreeRoot();
        return read((PDStructureElement) root.getKids().get(0), contents);
    }

    private static PrintedTag read(PDStructureElement tag, Map<COSDictionary, Map<Integer, String>> contents) {
        List<Object> kids = new ArrayList<>();
        for (Object kid : tag.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                kids.add(read(inner, contents));
            } else if (kid instanceof Integer number) {
                kids.add(contents.get(tag.getPage().getCOSObject()).get(number));
            } else if (kid instanceof PDMarkedContentReference reference) {
                kids.add(contents.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
            }
        }
        return new PrintedTag(tag.getStructureType(), tag.getAlternateDescription(), kids);
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream().map(part -> part instanceof TextPosition letter ? letter.getUnicode()
            : part instanceof PDMarkedContent inner ? text(inner) : "").collect(Collectors.joining());
    }

    /** All tags of a type, the outer before the inner. */
    Stream<PrintedTag> all(String wanted) {
        Stream<PrintedTag> inner = kids.stream().filter(PrintedTag.class::isInstance).flatMap(kid -> ((PrintedTag) kid).all(wanted));
        return type.equals(wanted) ? Stream.concat(Stream.of(this), inner) : inner;
    }

    PrintedTag first(String wanted) {
        return all(wanted).findFirst().orElseThrow();
    }

    /** As it is read aloud: what has words for it, by its words. */
    String words() {
        return alt != null ? "[" + alt + "]" : kids.stream().map(kid -> kid instanceof PrintedTag tag ? tag.words() : (String) kid)
            .collect(Collectors.joining());
    }

    /** Its type, and those of what is in it: P(Link Code). */
    String shape() {
        String inner = kids.stream().filter(PrintedTag.class::isInstance).map(kid -> ((PrintedTag) kid).shape()).collect(Collectors.joining(" "));
        return inner.isEmpty() ? type : type + "(" + inner + ")";
    }
}
