package org.linebyline.doclinker.read.code;

import org.linebyline.doclinker.model.Lines;

/**
 * What a region holds whole or not at all: a type, a member of one, a statement.
 *
 * @param name its kind and, if it has one, its name
 * @param lines from the first annotation or modifier to the closing brace or semicolon
 */
record Unit(String name, boolean type, Lines lines) {

    boolean holds(Unit other) {
        return !equals(other) && lines.contains(other.lines);
    }

    @Override
    public String toString() {
        return "the " + name + " (" + lines + ")";
    }
}
