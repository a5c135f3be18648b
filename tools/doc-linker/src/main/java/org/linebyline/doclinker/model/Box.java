package org.linebyline.doclinker.model;

/**
 * The box of a formula in ex, the height of a small x of the text around it.
 *
 * @param width  from its left to its right
 * @param height from its top to its bottom
 * @param depth  the part of the height that lies below the baseline, at least 0
 */
public record Box(double width, double height, double depth) {}
