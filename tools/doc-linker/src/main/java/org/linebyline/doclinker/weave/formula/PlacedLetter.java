package org.linebyline.doclinker.weave.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;

/** A letter of a formula where it stands. */
record PlacedLetter(Letter letter, Place place) {

    /** The letters of a picture as they follow each other; empty if anything else is drawn, or a part of it is more than its letters. */
    static Optional<List<PlacedLetter>> all(Drawing drawing) {
        List<PlacedLetter> letters = new ArrayList<>();
        for (Element whole : drawing.svg().children()) {
            if (!read(whole, Place.ORIGIN, drawing, letters)) {
                return Optional.empty();
            }
        }
        return Optional.of(letters);
    }

    private static boolean read(Element parent, Place place, Drawing drawing, List<PlacedLetter> letters) {
        for (Element child : parent.children()) {
            Optional<Place> moved = place.moved(child.attr("transform"));
            if (moved.isEmpty() || !readPart(child, moved.get(), drawing, letters)) {
                return false;
            }
        }
        return true;
    }

    private static boolean readPart(Element part, Place place, Drawing drawing, List<PlacedLetter> letters) {
        if (part.nameIs("g")) {
            return part.className().isEmpty() && read(part, place, drawing, letters);
        }
        if (!part.nameIs("use") || drawing.isBlank(part)) {
            return part.nameIs("use");
        }
        Optional<Letter> letter = drawing.letter(part, place);
        letter.ifPresent(shown -> letters.add(new PlacedLetter(shown, place)));
        return letter.isPresent();
    }

    /** The class of its size. */
    String size() {
        return place.size().orElseThrow();
    }

    /** How far above the line of the formula it stands, in hundredths of an em. */
    long up() {
        return Math.round(place.y() / 10);
    }
}
