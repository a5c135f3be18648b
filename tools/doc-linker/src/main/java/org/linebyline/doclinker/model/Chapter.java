package org.linebyline.doclinker.model;

import java.util.List;

/**
 * One AsciiDoc file.
 *
 * @param slug its file name without the ending
 * @param needs slugs of the chapters that come before it
 * @param figures the pictures among the references, with what is said of them
 * @param sections the text before the first heading, then each section of the first level
 * @param anchors ids of sections, figures and the like, equations left out
 * @param html its body, in which formulas, listings, cross references and images are still empty elements that
 *     name, by {@code data-n}, the entry of the list here that fills them
 */
public record Chapter(String slug, String path, String title, String description, List<String> needs,
        List<Equation> equations, List<Step> steps, List<FormulaUse> formulas, List<Listing> listings, List<Reference> references,
        List<Figure> figures, List<Section> sections, List<Anchor> anchors, String html, List<Damage> damage) {

    /**
     * A picture of the chapter.
     *
     * @param words what it shows, for who cannot see it; empty where the author says nothing
     * @param cut whether the words end at a comma, because they are not in quotes
     */
    public record Figure(Reference picture, String words, boolean cut) {
    }

    /**
     * A section of the first level, or the lead, the text before the first of them.
     *
     * @param roles as written above its heading; of the lead, {@link #LEAD}
     * @param place of its attributes; of the lead, the title of the chapter
     * @param empty whether there is nothing in it
     */
    public record Section(List<String> roles, String title, Place place, boolean empty) {

        /** The role of the text before the first heading. */
        public static final String LEAD = "lead";
    }

    /** An id of the chapter that is no equation. */
    public record Anchor(String id, Place place) {
    }
}
