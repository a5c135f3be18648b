package org.linebyline.doclinker.model;

import java.util.Comparator;

/**
 * A position in a file, as compilers print it.
 *
 * @param path relative to the project's root, with forward slashes
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(String path, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::path).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The first column of a line. */
    public static Place line(String path, int line) {
        return new Place(path, Math.max(1, line), 1);
    }

    /** The file as a whole. */
    public static Place file(String path) {
        return line(path, 1);
    }

    /** Where a text ends that begins here. */
    public Place after(String text) {
        int lines = (int) text.chars().filter(character -> character == '\n').count();
        return new Place(path, line + lines, lines == 0 ? column + text.length() : text.length() - text.lastIndexOf('\n'));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return path + ":" + line + ":" + column;
    }
}
