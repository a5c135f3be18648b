package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A screen reader gets words for a formula, and its parts as MathML; not its picture. */
@InChromium
class SpokenFormulasIT {

    private static final String PAGE = "scaled-dot-product-attention.html";

    private final Browser browser;

    SpokenFormulasIT(Browser browser) {
        this.browser = browser;
    }

    @Test
    void everyFormulaHasWordsAndIsHiddenWhereItIsOnlySeen() {
        Pages.all().forEach((name, page) -> {
            assertEquals(List.of(), page.select("math:not([aria-label~=\\w]), .formula > :not(math, [aria-hidden=true])").stream()
                    .map(Element::outerHtml).toList(), name);
            assertEquals(page.select(".formula > [aria-hidden=true]").size(), page.select(".formula > math").size(), name);
        });
    }

    @Test
    void chromiumTellsAScreenReaderTheWords() {
        browser.open(Address.FILE, PAGE);
        List<?> nodes = (List<?>) browser.devtools("Accessibility.getFullAXTree", Map.of()).get("nodes");
        List<String> told = nodes.stream().map(node -> (Map<?, ?>) node).filter(node -> "MathMLMath".equals(value(node, "role")))
                .map(node -> value(node, "name")).filter(Objects::nonNull).toList();

        assertFalse(told.isEmpty());
        List<String> written = Pages.all().get(PAGE).select("math").eachAttr("aria-label");
        assertEquals(List.of(), told.stream().filter(words -> !written.contains(words)).toList());
    }

    private static String value(Map<?, ?> node, String name) {
        return node.get(name) instanceof Map<?, ?> property ? (String) property.get("value") : "";
    }
}
