package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.weave.theme.Theme;

/** What a screen reader is told of the printed sample, and in which order. */
class TagsTest {

    private static final String MORE = """
        <p>A claim<sup class="note-call"><a href="#n1">1</a></sup><span class="note" role="note" id="n1"><a class="note-number"
           href="#product">1</a> that has its limits.</span> and what follows from <code>it</code> <em>all</em>.</p>
        <dl><dt>one</dt><dd>first</dd><dt>two</dt><dt>deux</dt><dd><p>second</p></dd></dl>
        <table class="tableblock"><thead><tr><th scope="col">n</th><td></td></tr></thead><tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>
        """;

    @TempDir
    static Path folder;

    private static PDDocument pdf;
    private static PrintedTag book;
    private static PrintedTag chapter;

    @BeforeAll
    static void print() throws IOException {
        Path file = folder.resolve("book.pdf");
        Path document = SampleBook.written(SampleBook.document(SampleBook.CHAPTER + MORE), file);
        new PdfPress(Theme.of(SampleBook.THEME), "a4").print(document, SampleBook.FORMULAS, file);
        pdf = Loader.loadPDF(file.toFile());
        book = PrintedTag.of(pdf);
        chapter = book.first("Art");
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void aLineOfCodeIsReadBetweenItsNumberAndItsEquation() {
        List<String> lines = chapter.first("Code").all("Span").map(PrintedTag::words).toList();
        assertEquals(List.of("8    Matrix keys = input.times(projection);116.1 keys",
            "9    return queries.times(keys.transpose());116.1"), lines);
    }

    @Test
    void theNumberOfAnEquationIsReadAtTheEquation() {
        assertEquals("(116.1)[Q K]", chapter.first("Sect").all("P").limit(2).map(PrintedTag::words).reduce("", String::concat));
    }

    @Test
    void aNoteIsReadWhereItIsCalled() {
        String claim = chapter.all("P").map(PrintedTag::words).filter(words -> words.startsWith("A claim")).findFirst().orElseThrow();
        assertEquals("A claim11 that has its limits. and what follows from it all.", claim);
        assertEquals(List.of("1 that has its limits."), chapter.all("Note").map(PrintedTag::words).toList());
    }

    @Test
    void aFormulaIsOneAndHasItsWords() {
        assertEquals(List.of("x", "Q K", "x"), chapter.all("Formula").map(PrintedTag::alt).toList());
        assertEquals(List.of("A bar of three quarters"), chapter.all("Figure").map(PrintedTag::alt).toList());
    }

    @Test
    void whatIsDefinedIsAListOfTermsAndTheirMeanings() {
        List<String> lists = chapter.all("L").map(PrintedTag::shape).toList();
        assertEquals(List.of("L(LI(Lbl(Formula) LBody))", "L(LI(Lbl LBody) LI(Lbl) LI(Lbl LBody(P)))"), lists);
    }

    @Test
    void aTableKeepsItsEmptyCorner() {
        assertEquals("Table(THead(TR(TH TD)) TBody(TR(TH TD)))", chapter.first("Table").shape());
    }

    @Test
    void theContentsAreATableOfContents() {
        assertEquals("TOC(Caption TOCI(Reference(Link)) TOCI(Reference(Link)))", book.first("TOC").shape());
        assertTrue(book.first("TOCI").words().startsWith("116 Attention"), book.first("TOCI").words());
    }

    @Test
    void headingsAreHeadings() {
        assertEquals(List.of("A Sample Book", "Contents", "116 Attention"), book.all("H1").map(PrintedTag::words).toList());
    }

    @Test
    void whatRepeatsOnEveryPageIsNotRead() {
        assertTrue(!chapter.words().contains("A Sample Book"), chapter.words());
    }

    @Test
    void aLinkSaysWhereItLeads() throws IOException {
        List<String> words = new ArrayList<>();
        for (PDAnnotation link : pdf.getPage(3).getAnnotations()) {
            words.add(link.getContents());
        }
        assertTrue(words.containsAll(List.of("(116.1)", "the paper", "116.1 keys")), words.toString());
    }

    @Test
    void everyPieceOfAPageAndEveryLinkLeadsBackToItsTag() throws IOException {
        for (PDPage page : pdf.getPages()) {
            COSArray tags = (COSArray) tags(page.getStructParents());
            for (int i = 0; i < tags.size(); i++) {
                assertEquals(COSName.STRUCT_ELEM, ((COSDictionary) tags.getObject(i)).getCOSName(COSName.TYPE));
            }
            for (PDAnnotation link : page.getAnnotations()) {
                assertEquals("Link", ((COSDictionary) tags(link.getStructParent())).getNameAsString(COSName.S));
            }
        }
    }

    private static COSBase tags(int key) throws IOException {
        return ((PDParentTreeValue) pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree().getValue(key)).getCOSObject();
    }
}
