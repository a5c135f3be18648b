package org.linebyline.doclinker.model;

import java.util.List;

/**
 * A display formula with an id.
 *
 * @param source the paper and its own number for the equation, as written; empty when there is none
 * @param terms names of its parts, in order of appearance
 */
public record Equation(String id, Formula formula, Place place, String source, List<String> terms) {
}
