package org.linebyline.doclinker.weave;

/** Something that can be looked up in an index of its own, whose template has its name. */
interface Lookup<T> extends Entries<T> {

    /** Of its file and its template. */
    String name();

    String title();

    /** What it lists, in a sentence. */
    String description();

    /** More entries do not fit on a page, unless they are of one group. */
    int most();
}
