package org.linebyline.doclinker.weave.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Letters that follow each other: a {@code <text>}, within it a {@code <tspan>} where the font, the size or the height changes.
 * A letter stands where the one before it ends, unless {@code dx} says how far from there; lengths are hundredths of an em.
 */
final class TextLine {

    /** What letters have in common: the classes of their font and size, and how far they are below the line of the formula. */
    private record Style(String classes, long y) {

        static Style of(Letter letter, Place place) {
            return new Style((letter.unusualFont() + " " + place.size().orElseThrow()).strip(), Math.round(-place.y() / 10));
        }
    }

    /** Letters of one style, each a step to the right of where it would stand. */
    private record Piece(Style style, List<Long> steps, StringBuilder letters) {

        /** @param above whether the height was another one before */
        String attributes(boolean above) {
            int last = steps.size();
            while (last > 0 && steps.get(last - 1) == 0) {
                last--;
            }
            String dx = steps.subList(0, last).stream().map(String::valueOf).collect(Collectors.joining(" "));
            return attribute("class", style.classes) + attribute("dx", dx) + (above ? attribute("y", Long.toString(style.y)) : "");
        }

        private static String attribute(String name, String value) {
            return value.isEmpty() ? "" : " " + name + "=\"" + value + '"';
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final long start;
    private double end;

    /** @param first place of the first letter */
    TextLine(Place first) {
        this.start = Math.round(first.x() / 10);
        this.end = start;
    }

    /** @param advance how wide the letter is, in thousandths of its own em */
    void add(Letter letter, Place place, double advance) {
        Style style = Style.of(letter, place);
        if (pieces.isEmpty() || !pieces.get(pieces.size() - 1).style.equals(style)) {
            pieces.add(new Piece(style, new ArrayList<>(), new StringBuilder()));
        }
        Piece piece = pieces.get(pieces.size() - 1);
        long step = Math.round(place.x() / 10 - end);
        piece.steps.add(step);
        piece.letters.append(letter.text());
        end += step + place.scale() * advance / 10;
    }

    String svg() {
        String x = start == 0 ? "" : " x=\"" + start + '"';
        if (pieces.size() == 1) {
            return "<text" + x + pieces.get(0).attributes(pieces.get(0).style.y != 0) + '>' + pieces.get(0).letters + "</text>";
        }
        StringBuilder svg = new StringBuilder("<text").append(x).append('>');
        long before = 0;
        for (Piece piece : pieces) {
            String attributes = piece.attributes(piece.style.y != 0 || before != 0);
            svg.append(attributes.isEmpty() ? piece.letters.toString() : "<tspan" + attributes + '>' + piece.letters + "</tspan>");
            before = piece.style.y;
        }
        return svg.append("</text>").toString();
    }
}
