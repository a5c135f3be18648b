package org.linebyline.experiments.figure;

/**
 * The colors of the book. Each carries a class name, by which the page recolors a figure in its dark theme,
 * and the color on white paper, which holds wherever no style sheet is read, as in the PDF.
 *
 * <p>A hue means "the term of this color" in the formula beside the figure, so give a series the color of
 * the term that it shows, and draw what belongs to no term in {@link #INK} or {@link #SOFT}.
 */
public enum Color {
    /** Text and the main outline. */
    INK("ink", "#1f1d1a"),
    /** Axis titles, remarks, what should stand back. */
    SOFT("soft", "#4f4c46"),
    /** Grid and axes. */
    LINE("line", "#d8d4ca"),
    /** The ground; the inside of a hollow point. */
    PAPER("paper", "#fdfcf9"),
    /** First term. */
    BLUE("t1", "#0a5c9e"),
    /** Second term. */
    VERMILLION("t2", "#ad430b"),
    /** Third term. */
    GREEN("t3", "#00694b"),
    /** Fourth term. */
    PURPLE("t4", "#8f3a76"),
    /** Fifth term. */
    OCHRE("t5", "#785800"),
    /** Sixth term. */
    TEAL("t6", "#0b6877");

    private final String word;
    private final String hex;

    Color(String word, String hex) {
        this.word = word;
        this.hex = hex;
    }

    /** The class of everything that is filled with this color, letters too: {@code f-ink} … {@code f-t6}. */
    public String fillClass() {
        return "f-" + word;
    }

    /** The class of everything that is outlined with this color: {@code s-ink} … {@code s-t6}. */
    public String strokeClass() {
        return "s-" + word;
    }

    /** The color on white paper, as {@code #rrggbb}. */
    public String hex() {
        return hex;
    }
}
