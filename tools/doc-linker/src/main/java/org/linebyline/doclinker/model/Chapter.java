package org.linebyline.doclinker.model;

import java.util.List;

/**
 * One AsciiDoc file.
 *
 * @param slug its file name without the ending
 * @param needs slugs of the chapters that come before it
 * @param anchors ids of sections, figures and the like, equations left out
 * @param html its body, in which formulas, listings, cross references and images are still empty elements that
 *     name, by {@code data-n}, the entry of the list here that fills them
 */
public record Chapter(String slug, String path, String title, String description, List<String> needs,
        List<Equation> equations, List<FormulaUse> formulas, List<Listing> listings, List<Reference> references,
        List<Anchor> anchors, String html, List<Damage> damage) {

    /** An id of the chapter that is no equation. */
    public record Anchor(String id, Place place) {
    }
}
