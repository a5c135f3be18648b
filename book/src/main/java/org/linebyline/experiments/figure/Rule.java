package org.linebyline.experiments.figure;

/**
 * A dashed line across the whole plot: a threshold, a bound, a mean.
 *
 * @param horizontal whether it runs at the height {@code at}, or else upright at x = {@code at}
 * @param label      written at its end; may be empty
 */
public record Rule(boolean horizontal, double at, Color color, String label) implements Mark {

    /** The level line y = {@code y}, in soft ink. */
    public static Rule horizontal(double y) {
        return new Rule(true, y, Color.SOFT, "");
    }

    /** The upright line x = {@code x}, in soft ink. */
    public static Rule vertical(double x) {
        return new Rule(false, x, Color.SOFT, "");
    }

    /** This rule in another color. */
    public Rule color(Color color) {
        return new Rule(horizontal, at, color, label);
    }

    /** This rule with its name at its end. */
    public Rule label(String label) {
        return new Rule(horizontal, at, color, label);
    }
}
