package org.linebyline.doclinker.model;

/**
 * Lines that execute as one: a leaf statement, the header of a compound one, an initializer, an expression body.
 */
public record Statement(Lines lines, int column) {
}
