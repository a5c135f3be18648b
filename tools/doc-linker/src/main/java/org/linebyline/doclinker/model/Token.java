package org.linebyline.doclinker.model;

/**
 * A piece of Java in one line that is more than punctuation or a name; a comment or a text block over several lines has a piece in each.
 *
 * @param line from 1
 * @param from where it begins in its line, counted from 0
 * @param to where it ends, not included
 */
public record Token(Kind kind, int line, int from, int to) {

    /** What a piece of Java is. */
    public enum Kind {
        KEYWORD, NUMBER, STRING, TEXT_BLOCK, LINE_COMMENT, BLOCK_COMMENT;

        public boolean isComment() {
            return this == LINE_COMMENT || this == BLOCK_COMMENT;
        }

        public boolean isString() {
            return this == STRING || this == TEXT_BLOCK;
        }
    }

    /** Whether it holds a column of its line, counted from 0. */
    public boolean holds(int column) {
        return from <= column && column < to;
    }
}
