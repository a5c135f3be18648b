package org.linebyline.doclinker.model;

/** The {@code // (name)} at the end of a line: the term that it carries out, or the symbol that it guards. */
public record Marker(String name, Place place) {
}
