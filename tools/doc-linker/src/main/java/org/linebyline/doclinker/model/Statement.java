package org.linebyline.doclinker.model;

/**
 * Lines that execute as one: a leaf statement, the header of a compound one, an initializer, an expression body.
 *
 * @param onLoading whether it executes once, when its class is loaded, whoever is the first to need that class
 */
public record Statement(Lines lines, int column, boolean onLoading) {
}
