package org.linebyline.doclinker.report;

import java.util.stream.Collectors;

/** Lines that fit. */
final class Words {

    /** What fits on a line. */
    static final int COLUMNS = 100;

    private Words() {
    }

    /** Words on lines that begin with an indent and fit. */
    static String wrap(String words, String indent) {
        StringBuilder text = new StringBuilder();
        int column = COLUMNS;
        for (String word : words.split(" ")) {
            boolean fits = column + 1 + word.length() <= COLUMNS;
            text.append(fits ? " " : (text.isEmpty() ? "" : "\n") + indent).append(word);
            column = (fits ? column + 1 : indent.length()) + word.length();
        }
        return text.toString();
    }

    /** A line as long as it fits. */
    static String clip(String line) {
        return line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 1) + "…";
    }

    /** Text with every line moved in. */
    static String indent(String text, String indent) {
        return text.lines().map(line -> line.isEmpty() ? line : indent + line).collect(Collectors.joining("\n"));
    }

    /** {@code 1 equation}, {@code 2 equations}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
