package org.linebyline.doclinker.weave;

import java.util.List;
import java.util.function.BiFunction;

/**
 * Something that can be looked up in an index of its own.
 *
 * @param name of its file and its template
 * @param description what it lists, in a sentence
 * @param most more entries do not fit on a page, unless they are of one group
 * @param view an entry as the template wants it; formulas are drawn with the page's medium
 */
record Lookup<T>(String name, String title, String description, int most, List<Leaf.Group<T>> groups, BiFunction<T, SiteMedium, Object> view) {

    List<Leaf<T>> leaves() {
        return Leaf.of(name, groups, most);
    }
}
