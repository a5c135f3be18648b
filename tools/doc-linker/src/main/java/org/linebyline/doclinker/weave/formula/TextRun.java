package org.linebyline.doclinker.weave.formula;

import java.util.ArrayList;
import java.util.List;

/** Letters of one font and size on one line: a {@code <text>} with the places of its letters, in hundredths of an em. */
final class TextRun {

    /** Scripts, and scripts of scripts: css/formula.css has their sizes. */
    private static final double SMALL = 0.707;
    private static final double TINY = 0.5;

    private final String look;
    private final long y;
    private final List<String> places = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();

    TextRun(Letter letter, Place place) {
        this.look = look(letter, place);
        this.y = line(place);
    }

    /** Whether a letter belongs on the same line, in the same font and size. */
    boolean matches(Letter letter, Place place) {
        return look.equals(look(letter, place)) && y == line(place);
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
        return "<text" + look + " x=\"" + String.join(" ", places) + '"' + (y == 0 ? "" : " y=\"" + y + '"') + '>'
                + letters.toString().replace("&", "&amp;").replace("<", "&lt;") + "</text>";
    }

    private static long line(Place place) {
        return Math.round(-place.y() / 10);
    }

    private static String look(Letter letter, Place place) {
        String font = letter.isUsual() ? "" : letter.font();
        if (is(place, 1)) {
            return font.isEmpty() ? "" : attribute("class", font);
        }
        if (is(place, SMALL) || is(place, TINY)) {
            return attribute("class", (font + (is(place, SMALL) ? " small" : " tiny")).strip());
        }
        return (font.isEmpty() ? "" : attribute("class", font)) + attribute("style", "font-size:" + Math.round(100 * place.scale()) + "px");
    }

    private static boolean is(Place place, double scale) {
        return Math.abs(place.scale() - scale) < 0.001;
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + value + '"';
    }
}
