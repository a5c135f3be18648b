package org.linebyline.doclinker.model;

/**
 * The lines between two tags of a Java file.
 *
 * @param tag the id of an equation, or {@code id.term}
 * @param lines without the lines of the tags
 * @param place of the opening tag
 */
public record Region(String tag, Lines lines, Place place) {

    public String path() {
        return place.path();
    }

    /** The equation's part of the tag. */
    public String equation() {
        int dot = tag.indexOf('.');
        return dot < 0 ? tag : tag.substring(0, dot);
    }

    /** Whether the tag names a term of an equation. */
    public boolean isTerm() {
        return tag.indexOf('.') >= 0;
    }

    /** The term's part of the tag; empty for a whole equation. */
    public String term() {
        return isTerm() ? tag.substring(tag.indexOf('.') + 1) : "";
    }
}
