package org.linebyline.doclinker.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a book and their chapters in reading order, those to come included.
 *
 * @param sections the roles of the sections that each chapter must have, in order; none where the book does not say
 * @param planned how many chapters it names itself; chapters that it does not name come after them
 * @param changes what readers are told of what is new, the newest first
 * @param notation what letters and signs mean throughout the book
 */
public record Plan(Imprint imprint, List<String> sections, List<Part> parts, int planned, List<Change> changes, List<Convention> notation) {

    /** Of a project that has none. */
    public static final Plan NONE = new Plan(Imprint.NONE, List.of(), List.of(), 0, List.of(), List.of());

    /**
     * What stands on the title page; each may be empty.
     *
     * @param address of the folder that the site is published in, with a slash at its end
     */
    public record Imprint(String title, String subtitle, String description, String authors, String license,
            String language, String address) {

        /** Of a book that says nothing about itself. */
        public static final Imprint NONE = new Imprint("", "", "", "", "", "en", "");

        /** The same with another title. */
        public Imprint entitled(String words) {
            return new Imprint(words, subtitle, description, authors, license, language, address);
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

    /**
     * What is new, said by hand.
     *
     * @param chapter slug; empty where the change is one of the whole book
     */
    public record Change(LocalDate date, String chapter, String words) {
    }

    public String title() {
        return imprint.title();
    }

    /** The entry of a chapter. */
    public Optional<Entry> entry(String slug) {
        return parts.stream().flatMap(part -> part.chapters().stream())
                .filter(entry -> entry.slug().equals(slug)).findFirst();
    }

    /** When readers were last told of something new in a chapter. */
    public Optional<LocalDate> changed(String slug) {
        return changes.stream().filter(change -> change.chapter().equals(slug)).map(Change::date).max(Comparator.naturalOrder());
    }
}
