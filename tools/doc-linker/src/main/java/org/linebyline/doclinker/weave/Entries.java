package org.linebyline.doclinker.weave;

import java.util.List;
import java.util.function.BiFunction;

/**
 * What an index lists.
 *
 * @param groups all of it, in order
 * @param view an entry as the template wants it; formulas are drawn with the medium of the page
 */
record Entries<T>(List<Leaf.Group<T>> groups, BiFunction<T, Medium, Object> view) {
}
