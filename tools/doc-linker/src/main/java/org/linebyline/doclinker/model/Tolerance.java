package org.linebyline.doclinker.model;

/**
 * How far the code may be from the formula, where rounding alone does not explain it.
 *
 * @param relative to the larger of two values; positive
 * @param reason for readers
 */
public record Tolerance(double relative, String reason, Place place) {
}
