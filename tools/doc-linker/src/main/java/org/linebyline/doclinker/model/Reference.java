package org.linebyline.doclinker.model;

/** A pointer from a chapter to something that must exist. */
public record Reference(Kind kind, String target, Place place) {

    /** What is pointed at. */
    public enum Kind {
        /** An equation, a chapter, an anchor of the same chapter, or a key of the bibliography. */
        XREF,
        /** A picture that the project keeps, by its path from the project's root. */
        IMAGE,
        /** A picture that an experiment makes, by its path from the project's root. */
        FIGURE,
        /** A chapter that the reader should know before. */
        PREREQUISITE,
        /** A work that an equation or a chapter comes from, by its key in the bibliography. */
        SOURCE
    }
}
