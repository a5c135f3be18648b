package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset;

/** A formula as a page has it. */
class SiteMediumTest {

    @Test
    void theWordsOfAPageSayAFormulaOnce() {
        Typeset.Drawn drawn = new Typeset.Drawn("<svg><g><use href=\"#g-I-1D44E\"/></g></svg>", new TreeMap<>(Map.of("g-I-1D44E", "M0 0Z")),
                new Box(1, 1, 0), "<math><mi>a</mi></math>", List.of());
        Element formula = new Element("span");
        new SiteMedium(Map.of(DotBook.FORMULA, drawn), "en").draw(formula, DotBook.FORMULA);
        assertTrue(formula.html().contains("<text>a</text>"), formula::html);
        assertEquals("a", formula.text());
    }
}
