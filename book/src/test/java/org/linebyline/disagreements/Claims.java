package org.linebyline.disagreements;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What must show that something is wrong.
 *
 * @param ids of equations, or where a step stands
 * @param refuted whether one of them is, with these classes in place of the book's, by name
 * @param refutedElsewhere whether one of them is on other inputs
 */
record Claims(List<String> ids, Predicate<Map<String, byte[]>> refuted, Predicate<Map<String, byte[]>> refutedElsewhere) {
}
