package org.linebyline.doclinker.weave.pdf;

/**
 * Where a part of a book begins.
 *
 * @param index of its first page in the file: 0, 1, …
 * @param number that is printed on that page
 */
record Start(int index, int number) {
    static final Start OF_BOOK = new Start(0, 1);

    /** Where the next part begins. */
    Start after(int pages) {
        return new Start(index + pages, number + pages);
    }

    /** The same page under the number 1. */
    Start numberedAnew() {
        return new Start(index, 1);
    }

    /**
     * How many blank pages the layout engine has to make before: to it, the first page of a document is special, the second is a left one
     * and the third a right one.
     */
    int blanks() {
        return index == 0 ? 0 : 2 - index % 2;
    }
}
