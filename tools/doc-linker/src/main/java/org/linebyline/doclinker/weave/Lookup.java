package org.linebyline.doclinker.weave;

import java.util.List;

/**
 * Something that can be looked up in an index of its own.
 *
 * @param name of its file and its template
 * @param description what it lists, in a sentence
 * @param most more entries do not fit on a page, unless they are of one group
 */
record Lookup<T>(String name, String title, String description, int most, Entries<T> entries) {

    List<Leaf<T>> leaves() {
        return Leaf.of(name, entries.groups(), most);
    }
}
