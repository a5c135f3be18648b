package org.linebyline.doclinker.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What became of a formula. */
public sealed interface Typeset {

    /**
     * A formula that was set.
     *
     * @param svg    a complete {@code <svg>} element without defs, whose glyphs are {@code <use href="#g-…">}
     * @param glyphs the outlines that it uses: id to path data, the same id for the same outline in every formula
     * @param box    its measures
     * @param mathml a {@code <math>} element that says the same to a screen reader
     * @param terms  the names of its terms in order of first appearance; term number n has the class {@code tn}
     */
    record Drawn(String svg, SortedMap<String, String> glyphs, Box box, String mathml, List<String> terms)
            implements Typeset {

        public Drawn {
            glyphs = Collections.unmodifiableSortedMap(new TreeMap<>(glyphs));
            terms = List.copyOf(terms);
        }
    }

    /**
     * A formula that cannot be set.
     *
     * @param reason one sentence that tells the author what to do
     * @param offset 0-based place of the offending text in the LaTeX where known, else 0
     */
    record Rejected(String reason, int offset) implements Typeset {}
}
