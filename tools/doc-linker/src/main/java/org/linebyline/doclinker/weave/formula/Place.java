package org.linebyline.doclinker.weave.formula;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a part of a formula stands, in thousandths of an em, and how much smaller it is.
 *
 * @param y upward from the baseline, as MathJax counts
 */
record Place(double x, double y, double scale) {

    static final Place ORIGIN = new Place(0, 0, 1);

    private static final Pattern MOVE = Pattern.compile(
            "(?:translate\\(([-.\\d]+), ?([-.\\d]+)\\))? ?(?:scale\\(([.\\d]+)\\))?");

    /** The place of a part that is moved; empty when it is not only moved and scaled. */
    Optional<Place> moved(String transform) {
        Matcher move = MOVE.matcher(transform);
        return move.matches()
                ? Optional.of(new Place(x + scale * number(move.group(1), 0), y + scale * number(move.group(2), 0),
                        scale * number(move.group(3), 1)))
                : Optional.empty();
    }

    /** The same as a transform of SVG, which counts downward; what stands there is drawn upward still. */
    String transform() {
        return "translate(" + Math.round(x) + " " + Math.round(-y) + ") scale(" + scale + " " + -scale + ")";
    }

    private static double number(String text, double otherwise) {
        return text == null ? otherwise : Double.parseDouble(text);
    }
}
