package org.linebyline.doclinker.weave.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;

/** The meanings below an equation. */
public final class WhereList {

    private WhereList() {
    }

    /** The list below a formula of a chapter's HTML; none where nothing or something else follows. */
    public static Optional<Element> below(Element formula) {
        return Optional.ofNullable(formula.nextElementSibling()).filter(next -> next.hasClass("where"));
    }

    /** The meaning of each symbol, in the order in which they are declared. */
    public static List<Element> meanings(Element list) {
        List<Element> meanings = new ArrayList<>();
        for (Element sign : list.select("dl > dt")) {
            Element meaning = sign.nextElementSibling();
            meanings.add(meaning != null && meaning.nameIs("dd") ? meaning : new Element("dd"));
        }
        return meanings;
    }
}
