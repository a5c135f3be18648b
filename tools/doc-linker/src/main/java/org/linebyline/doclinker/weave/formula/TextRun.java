package org.linebyline.doclinker.weave.formula;

import java.util.ArrayList;
import java.util.List;

/** Letters of one font and size on one line: a {@code <text>} with the places of its letters, in hundredths of an em. */
final class TextRun {

    private final String classes;
    private final long y;
    private final List<String> places = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();

    TextRun(Letter letter, Place place) {
        this.classes = classes(letter, place);
        this.y = line(place);
    }

    /** Whether a letter belongs on the same line, in the same font and size. */
    boolean matches(Letter letter, Place place) {
        return classes.equals(classes(letter, place)) && y == line(place);
    }

    /** Whether every letter has a place, so that another may have one. */
    boolean isPlaced() {
        return places.size() == letters.length();
    }

    /** Adds a letter at its place. */
    void add(Letter letter, Place place) {
        places.add(Long.toString(Math.round(place.x() / 10)));
        letters.append(letter.character());
    }

    /** Adds a letter where the one before it ends. */
    void append(Letter letter) {
        letters.append(letter.character());
    }

    String svg() {
        return "<text" + (classes.isEmpty() ? "" : " class=\"" + classes + '"') + " x=\"" + String.join(" ", places) + '"'
                + (y == 0 ? "" : " y=\"" + y + '"') + '>' + letters.toString().replace("&", "&amp;").replace("<", "&lt;") + "</text>";
    }

    private static long line(Place place) {
        return Math.round(-place.y() / 10);
    }

    private static String classes(Letter letter, Place place) {
        return ((letter.isUsual() ? "" : letter.font()) + " " + place.size().orElseThrow()).strip();
    }
}
