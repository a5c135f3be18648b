package org.linebyline.doclinker.model;

/**
 * A Java class, as an author names it.
 *
 * @param name with its package
 */
public record ClassName(String name, Place place) {
}
