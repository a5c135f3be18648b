package org.linebyline.doclinker.weave.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Symbol;

class SymbolUseTest {

    @ParameterizedTest
    @CsvSource({"Q \\in \\mathbb{R}^{m \\times n}, q", "\\hat y, y", "\\alpha_{ij}, alpha", "\\mathbf{1}[\\cdot], ''", "\\varphi, phi",
        "\\operatorname{relu}, relu", "\\lVert a \\rVert, a", "'(x_i, y_i)', x"})
    void aSymbolIsSortedByItsLetterOrItsName(String latex, String key) {
        Place place = Place.line("a.adoc", 1);
        assertEquals(key, new SymbolUse(null, new Symbol(latex, place, List.of(), List.of(), List.of(), place), new Element("dd")).key());
    }
}
