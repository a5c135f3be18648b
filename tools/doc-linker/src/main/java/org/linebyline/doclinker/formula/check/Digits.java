package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Small numbers in a row, to two digits. */
final class Digits {

    private Digits() {
    }

    static String of(List<Double> numbers) {
        return numbers.stream().map(number -> String.format(Locale.ROOT, "%.1e", number)).collect(Collectors.joining(", "));
    }
}
