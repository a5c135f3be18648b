package org.linebyline.doclinker.formula.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Dual;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.value.Value;

/** Values as one writes them, to four digits. */
public final class Text {

    private static final MathContext DIGITS = new MathContext(4);
    private static final int MOST_WHOLE_DIGITS = 15;
    private static final int MOST_PLACES = 6;
    /** Entries of a row, and rows, that are the beginning of an array. */
    private static final int SHORT = 3;
    /** So many characters of a value are its beginning. */
    private static final int LONGEST = 160;
    private static final int DELETE = 0x7f;
    private static final int LAST_COMMON = 0xff;

    private Text() {
    }

    /** For readers, who take in no more of an array than its beginning: {@code [[1, 2], [3, 4], …]}. */
    public static String brief(Value value) {
        String whole = value instanceof Value.Array array ? rows(array.sizes(), array.entries(), SHORT) : of(value);
        int end = whole.length() <= LONGEST ? -1 : whole.lastIndexOf(", ", LONGEST);
        return end < 0 ? whole : whole.substring(0, end) + ", …";
    }

    public static String of(Value value) {
        if (value instanceof Value.Num num) {
            return num.real() instanceof Dual dual ? "(" + of(dual.value().toDouble()) + ", " + of(dual.slope().toDouble()) + ")"
                    : of(num.real().toDouble());
        } else if (value instanceof Value.Array array) {
            return rows(array.sizes(), array.entries(), Integer.MAX_VALUE);
        } else if (value instanceof Value.Tuple tuple) {
            return "(" + list(tuple.parts()) + ")";
        } else if (value instanceof Value.Many many) {
            return "{" + list(many.members()) + "}";
        } else if (value instanceof Value.Text text) {
            return quoted(text.letters());
        } else if (value instanceof Value.Table table) {
            return IntStream.range(0, table.keys().size()).mapToObj(i -> of(table.keys().get(i)) + ": " + of(table.values().get(i)))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof Value.Truth truth) {
            return String.valueOf(truth.holds());
        }
        return value.toString();
    }

    /** What nobody can see, and what not every font has, is shown by its number. */
    private static String quoted(String letters) {
        return letters.codePoints().mapToObj(letter -> letter <= LAST_COMMON && Character.isLetterOrDigit(letter)
                || letter >= ' ' && letter < DELETE ? Character.toString(letter) : String.format(Locale.ROOT, "\\u{%x}", letter))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String list(List<Value> values) {
        return values.stream().map(Text::of).collect(Collectors.joining(", "));
    }

    /** @param most so many rows, and so many entries of each */
    private static String rows(List<Integer> sizes, List<Real> entries, int most) {
        if (sizes.isEmpty()) {
            return of(entries.get(0).toDouble());
        }
        List<Integer> inner = sizes.subList(1, sizes.size());
        int step = inner.stream().reduce(1, Math::multiplyExact);
        return IntStream.range(0, Math.min(most, sizes.get(0))).mapToObj(row -> rows(inner, entries.subList(row * step, (row + 1) * step), most))
                .collect(Collectors.joining(", ", "[", sizes.get(0) > most ? ", …]" : "]"));
    }

    static String of(double number) {
        if (!Double.isFinite(number)) {
            return Double.isNaN(number) ? "NaN" : number > 0 ? "∞" : "-∞";
        }
        BigDecimal exact = new BigDecimal(number).stripTrailingZeros();
        BigDecimal shown = exact.scale() <= 0 ? exact : exact.round(DIGITS).stripTrailingZeros();
        boolean plain = shown.precision() - shown.scale() <= MOST_WHOLE_DIGITS && shown.scale() <= MOST_PLACES;
        return plain ? shown.toPlainString() : shown.round(DIGITS).stripTrailingZeros().toString().replace("E", "e").replace("e+", "e");
    }
}
