package org.linebyline.doclinker.weave;

import java.util.List;

/** What an index lists. */
interface Entries<T> {

    /** All of it, in order. */
    List<Leaf.Group<T>> groups();

    /** An entry as the template wants it; formulas are drawn with the page's medium. */
    Object view(T entry, Medium medium);
}
