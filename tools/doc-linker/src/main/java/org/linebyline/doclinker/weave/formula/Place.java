package org.linebyline.doclinker.weave.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
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

    /** Of letters, of their scripts, and of the scripts of those. */
    private static final Map<Double, String> SIZES = Map.of(1.0, "", 0.707, "small", 0.5, "tiny");
    private static final String NUMBER = "([-.\\d]+)";
    private static final Pattern MOVE = Pattern.compile(
            "translate\\(" + NUMBER + "(?:, ?| )" + NUMBER + "\\) ?|scale\\(" + NUMBER + "\\) ?");

    /** The place of a part that is moved; empty when it is not only moved and scaled. */
    Optional<Place> moved(String transform) {
        Matcher move = MOVE.matcher(transform);
        Place place = this;
        int end = 0;
        while (move.find() && move.start() == end) {
            place = place.moved(move);
            end = move.end();
        }
        return end == transform.length() ? Optional.of(place) : Optional.empty();
    }

    private Place moved(Matcher move) {
        return move.group(3) == null
                ? new Place(x + scale * Double.parseDouble(move.group(1)), y + scale * Double.parseDouble(move.group(2)), scale)
                : new Place(x, y, scale * Double.parseDouble(move.group(3)));
    }

    /** The class of letters of this size, empty for the usual one; nothing for a size that css/mathfonts.css does not have. */
    Optional<String> size() {
        return SIZES.keySet().stream().filter(size -> Math.abs(size - scale) < 0.001).map(SIZES::get).findFirst();
    }

    /** A length that is given in the measure of this place, in hundredths of an em. */
    String length(double own) {
        return hundredths(scale * own);
    }

    /** How far right a point stands, in hundredths of an em. */
    String right(double own) {
        return hundredths(x + scale * own);
    }

    /** How far below the baseline a point stands, in hundredths of an em. */
    String down(double own) {
        return hundredths(-y - scale * own);
    }

    /** The same as a transform of a picture that counts hundredths of an em downward; what stands there is drawn upward still. */
    String transform() {
        return "translate(" + hundredths(x) + " " + hundredths(-y) + ") scale(" + scale / 10 + " " + -scale / 10 + ")";
    }

    private static String hundredths(double thousandths) {
        return BigDecimal.valueOf(thousandths / 10).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
