package org.linebyline.doclinker.weave.search;

/** What a search can find. The script of the theme knows each by its letter. */
public enum Kind {
    CHAPTER('c'), SECTION('s'), EQUATION('e'), SYMBOL('y'), CODE('j'), WORK('w'), TERM('t');

    private final char letter;

    Kind(char letter) {
        this.letter = letter;
    }

    /** How the index writes it. */
    public char letter() {
        return letter;
    }
}
