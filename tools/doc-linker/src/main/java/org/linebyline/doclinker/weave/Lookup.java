package org.linebyline.doclinker.weave;

import java.util.List;


/** Something that can be looked up in an index of its own, whose template has its name. */
interface Lookup<T> {

    /** Of its file and its template. */
    String name();

    String title();

    /** What it lists, in a sentence. */
    String description();

    /** More entries do not fit on a page, unless they are of one group. */
    int most();

    List<Leaf.Group<T>> groups();

    /** An entry as the template wants it; formulas are drawn with the page's medium. */
    Object view(T entry, SiteMedium medium);
}
