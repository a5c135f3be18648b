package org.linebyline.doclinker.model;

import java.util.List;
import java.util.Optional;

/**
 * The parts of a book and their chapters in reading order, those to come included.
 *
 * @param sections the roles of the sections that each chapter must have, in order; none where the book does not say
 * @param planned how many chapters it names itself; chapters that it does not name come after them
 */
public record Plan(Imprint imprint, List<String> sections, List<Part> parts, int planned) {

    /** Of a project that has none. */
    public static final Plan NONE = new Plan(Imprint.NONE, List.of(), List.of(), 0);

    /** What stands on the title page; each may be empty. */
    public record Imprint(String title, String subtitle, String description, String authors, String license,
            String language) {

        /** Of a book that says nothing about itself. */
        public static final Imprint NONE = new Imprint("", "", "", "", "", "en");

        /** The same with another title. */
        public Imprint entitled(String words) {
            return new Imprint(words, subtitle, description, authors, license, language);
        }
    }

    /** A part of the book; a book without a plan has one part without a title. */
    public record Part(String title, String blurb, List<Entry> chapters) {
    }

    /**
     * A chapter's place in the book; numbers run from 1 through all parts and never shift when a chapter is written.
     *
     * @param needs slugs of the earlier chapters that it will rest on; one that is written says itself what it needs
     */
    public record Entry(int number, String slug, String title, List<String> needs) {
    }

    public String title() {
        return imprint.title();
    }

    /** The entry of a chapter. */
    public Optional<Entry> entry(String slug) {
        return parts.stream().flatMap(part -> part.chapters().stream())
                .filter(entry -> entry.slug().equals(slug)).findFirst();
    }
}
