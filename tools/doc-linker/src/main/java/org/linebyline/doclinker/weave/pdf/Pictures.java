package org.linebyline.doclinker.weave.pdf;

import java.awt.Shape;
import java.util.HashMap;
import java.util.Map;
import org.linebyline.doclinker.model.Typeset;

/** The pictures of a book's formulas, each read once, however many chapters show it; and so is each outline of a glyph. */
final class Pictures {
    private static final String DISPLAY = "display ";
    private static final String INLINE = "inline ";

    private final Map<String, Typeset.Drawn> formulas;
    private final Map<String, Picture> byName = new HashMap<>();
    private final Map<String, Shape> outlines = new HashMap<>();

    /** @param formulas by their keys */
    Pictures(Map<String, Typeset.Drawn> formulas) {
        this.formulas = formulas;
    }

    /** The name of a formula's picture: one that stands alone looks other than one in a line of text. */
    static String name(String key, boolean alone) {
        return (alone ? DISPLAY : INLINE) + key;
    }

    Picture named(String name) {
        return byName.computeIfAbsent(name, this::read);
    }

    private Picture read(String name) {
        boolean alone = name.startsWith(DISPLAY);
        Typeset.Drawn drawn = drawn(name.substring((alone ? DISPLAY : INLINE).length()));
        return alone ? Picture.display(drawn, outlines) : Picture.inline(drawn, outlines);
    }

    /** @throws UnprintableException when no such formula was drawn */
    Typeset.Drawn drawn(String key) {
        Typeset.Drawn drawn = formulas.get(key);
        if (drawn == null) {
            throw new UnprintableException("the document has a formula with the key '" + key + "', but no such formula was drawn");
        }
        return drawn;
    }
}
